import type { PDFPageProxy } from 'unpdf/pdfjs';

/** A piece of text set in one font; lengths in points, `y` grows downward from the page's top. */
export interface Run {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  size: number;
  font: string;
  mono: boolean;
  rtl: boolean;
}

export interface PageRuns {
  /** In the order of the page's content. */
  runs: Run[];
  /** Text that is set at another angle than most of the page, such as a stamp in the margin. */
  turned: string[];
  height: number;
  /** Whether the page held more than is read. */
  cut: boolean;
}

/** No page for readers has more pieces of text. */
const MOST_RUNS = 30_000;

interface Item {
  str: string;
  dir: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** Reads the text of a page piece by piece, upright as most of it stands. */
export async function readRuns(page: PDFPageProxy): Promise<PageRuns> {
  const { items, styles, cut } = await readItems(page);
  const turns = items.map((item) => quarterTurns(item.transform));
  const counts = [0, 0, 0, 0];
  items.forEach((item, index) => {
    counts[turns[index] as number] = (counts[turns[index] as number] as number) + item.str.length;
  });
  const main = counts.indexOf(Math.max(...counts));
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const runs: Run[] = [];
  const turned: string[] = [];
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (turns[index] !== main) {
      turned.push(item.str);
      return;
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
    const size = main % 2 === 0 ? Math.abs(d) || Math.abs(a) : Math.abs(c) || Math.abs(b);
    const [x, y] = upright(main, e - left, f - bottom, right - left, top - bottom);
    if (!Number.isFinite(x + y + size + item.width) || size <= 0) return;
    // Some programs make text bold by printing it twice.
    const key = `${item.str}\0${Math.round(x)}\0${Math.round(y)}`;
    if (item.str.trim() !== '' && seen.has(key)) return;
    seen.add(key);
    const style = styles[item.fontName];
    runs.push({
      text: cleanText(item.str),
      x,
      y,
      width: Math.abs(item.width),
      size,
      font: item.fontName,
      mono: style?.fontFamily === 'monospace',
      rtl: item.dir === 'rtl',
    });
  });
  return { runs, turned, height: main % 2 === 0 ? top - bottom : right - left, cut };
}

type Styles = Record<string, { fontFamily: string }>;

async function readItems(
  page: PDFPageProxy,
): Promise<{ items: Item[]; styles: Styles; cut: boolean }> {
  const items: Item[] = [];
  const styles: Styles = Object.create(null);
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { items, styles, cut: false };
    Object.assign(styles, value.styles);
    for (const item of value.items) {
      if (typeof item.str === 'string' && item.str !== '') items.push(item);
    }
    if (items.length > MOST_RUNS) {
      await reader.cancel(new Error('enough'));
      return { items, styles, cut: true };
    }
  }
}

/** How often text is turned by 90 degrees against the clock. */
function quarterTurns([a = 0, b = 0]: readonly number[]): number {
  if (Math.abs(a) >= Math.abs(b)) return a < 0 ? 2 : 0;
  return b > 0 ? 1 : 3;
}

function upright(
  turns: number,
  x: number,
  y: number,
  width: number,
  height: number,
): [number, number] {
  if (turns === 0) return [x, height - y];
  if (turns === 1) return [y, x];
  if (turns === 2) return [width - x, y];
  return [height - y, width - x];
}

const LIGATURES = new Map(pairs('ﬀﬁﬂﬃﬄﬅﬆ', ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']));

/** Ligatures are two letters, a soft hyphen is none, and control characters are nothing. */
function cleanText(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ﬀ-ﬆ]/g, (sign) => LIGATURES.get(sign) ?? sign)
    .normalize('NFC');
}

function pairs(from: string, to: readonly string[]): Array<[string, string]> {
  return [...from].map((sign, index) => [sign, to[index] as string]);
}

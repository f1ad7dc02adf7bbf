import type { Line } from './lines.ts';

/** What most of a document is set in; lengths in points. */
export interface Measures {
  size: number;
  font: string;
  /** From baseline to baseline. */
  leading: number;
}

export function measure(columns: ReadonlyArray<{ lines: readonly Line[] }>): Measures {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const line of columns.flatMap(({ lines }) => lines)) {
    add(sizes, roundSize(line.size), line.text.length);
    add(fonts, `${roundSize(line.size)} ${line.font}`, line.text.length);
  }
  const size = mostCounted(sizes) ?? 10;
  const font = mostCounted(new Map([...fonts].filter(([key]) => key.startsWith(`${size} `))));
  const gaps = new Map<number, number>();
  for (const { lines } of columns) {
    lines.forEach((line, index) => {
      const gap = line.y - (lines[index - 1]?.y ?? Number.NaN);
      if (roundSize(line.size) === size && gap > 0.8 * size && gap < 3 * size) {
        add(gaps, Math.round(gap * 5) / 5, 1);
      }
    });
  }
  return {
    size,
    font: font?.slice(font.indexOf(' ') + 1) ?? '',
    leading: mostCounted(gaps) ?? 1.2 * size,
  };
}

/** Programs scale fonts a little; half a point is no difference. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function mostCounted<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined;
  let most = 0;
  for (const [key, count] of counts) {
    if (count > most) {
      most = count;
      best = key;
    }
  }
  return best;
}

/** Stands before and behind the number of what was taken out; a text that holds one is not masked. */
const OPEN = '\ue0f0';
const CLOSE = '\ue0f1';
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LONGEST_FORMULA = 4000;

export interface Formula {
  tex: string;
  /** On lines of its own. */
  block: boolean;
  written: string;
}

/** A text whose formulas are taken out, so that neither Markdown nor MDX reads what is in them. */
export interface Masked {
  text: string;
  formulas: readonly Formula[];
}

/**
 * Takes `$…$` and `$$…$$` out of a Markdown text, where they are no code: a dollar that opens stands before
 * no space, one that closes behind none and before no digit, as Pandoc has it.
 */
export function maskFormulas(source: string): Masked {
  if (!source.includes('$') || source.includes(OPEN) || source.includes(CLOSE)) {
    return { text: source, formulas: [] };
  }
  const formulas: Formula[] = [];
  const put = (formula: Formula): string => `${OPEN}${formulas.push(formula) - 1}${CLOSE}`;
  const out: string[] = [];
  const lines = source.split('\n');
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      out.push(line);
    } else if (mark !== undefined) {
      fence = mark;
      out.push(line);
    } else if (/^\s*\$\$\s*$/.test(line) || /^\s*\$\$[^$]*$/.test(line)) {
      const end = endOfBlock(lines, at);
      if (end === undefined) {
        out.push(line);
        continue;
      }
      const written = lines.slice(at, end + 1);
      const tex = written.join('\n').trim().slice(2, -2).trim();
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      out.push(indent + put({ tex, block: true, written: written.join('\n') }));
      at = end;
    } else out.push(line.includes('$') ? maskLine(line, put) : line);
  }
  return { text: out.join('\n'), formulas };
}

/** The line that closes the formula which opens on `start`; one is no longer than 200 lines. */
function endOfBlock(lines: readonly string[], start: number): number | undefined {
  for (let at = start + 1; at < lines.length && at <= start + 200; at += 1) {
    if (/\$\$\s*$/.test(lines[at] as string)) return at;
  }
  return undefined;
}

function maskLine(line: string, put: (formula: Formula) => string): string {
  let out = '';
  let at = 0;
  while (at < line.length) {
    const char = line[at] as string;
    if (char === '\\') {
      out += line.slice(at, at + 2);
      at += 2;
    } else if (char === '`') {
      const ticks = /^`+/.exec(line.slice(at, at + 20))?.[0] ?? '`';
      const end = line.indexOf(ticks, at + ticks.length);
      const to = end < 0 ? at + ticks.length : end + ticks.length;
      out += line.slice(at, to);
      at = to;
    } else if (char === '$') {
      const end = endOfFormula(line, at);
      if (end === undefined) {
        out += char;
        at += 1;
        continue;
      }
      const written = line.slice(at, end);
      const double = written.startsWith('$$');
      const tex = written.replace(/^\${1,2}|\${1,2}$/g, '').trim();
      out += put({ tex, block: double && line.trim() === written.trim(), written });
      at = end;
    } else {
      out += char;
      at += 1;
    }
  }
  return out;
}

function endOfFormula(line: string, start: number): number | undefined {
  const double = line.startsWith('$$', start);
  const from = start + (double ? 2 : 1);
  if (!double && /^(?:\s|$)/.test(line.slice(from, from + 1))) return undefined;
  for (let at = from; at < line.length && at < from + LONGEST_FORMULA; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '$') {
      if (double) return line.startsWith('$$', at) && at > from ? at + 2 : undefined;
      const fits =
        at > from && !/\s/.test(line[at - 1] as string) && !/\d/.test(line[at + 1] ?? '');
      return fits ? at + 1 : undefined;
    }
  }
  return undefined;
}

/** The text with its formulas as they were written. */
export function unmask(text: string, formulas: readonly Formula[]): string {
  if (!text.includes(OPEN)) return text;
  return pieces(text, formulas)
    .map((piece) => (typeof piece === 'string' ? piece : piece.written))
    .join('');
}

/** A text in its pieces: words, and the formulas between them. */
export function pieces(text: string, formulas: readonly Formula[]): (string | Formula)[] {
  const found: (string | Formula)[] = [];
  for (const [index, part] of text.split(OPEN).entries()) {
    const close = index === 0 ? -1 : part.indexOf(CLOSE);
    const formula = close < 0 ? undefined : formulas[Number(part.slice(0, close))];
    if (formula) found.push(formula);
    const rest = close < 0 ? part : part.slice(close + 1);
    if (rest !== '') found.push(rest);
  }
  return found;
}

import type { BibtexEntry, BrokenEntry } from './entry.ts';

/** "@article{", wherever it stands: everything between entries is comment. */
const START = /@\s{0,20}([A-Za-z][\w-]{0,60})\s{0,20}([{(])/y;
/** The start of the next entry at the start of a line: there an entry that is still open ends. */
const NEXT =
  /\n[ \t]{0,20}@[A-Za-z]{2,30}[ \t]{0,20}[{(][ \t]{0,20}[^\s{}(),="]{1,200}[ \t]{0,20}(?:,|[A-Za-z]{2,30}[ \t]{0,20}=)/y;
const SPACE = /(?:\s|%[^\n]*\n)*/y;
const NAME = /[^\s{}(),="#%]{1,200}/y;
const AFTER_END = /\s{0,200},?\s{0,200}[a-z]{2,20}\s{0,20}=\s{0,20}["{\d]/iy;
/** Neither works nor comments. */
const NOT_WORKS = new Set(['comment', 'preamble', 'xdata', 'set', 'control']);

/**
 * Reads the entries of a BibTeX or BibLaTeX file one by one, in one pass. Macros (`@string`) are
 * put in where they are used; one that is not defined stands for its own name. An entry that is
 * broken ends where the next one starts a line, so that it costs no other.
 */
export function* scanBibtex(text: string): Generator<BibtexEntry | BrokenEntry> {
  const macros = new Map<string, string>();
  const lines = new LineCounter(text);
  let at = text.indexOf('@');
  while (at >= 0) {
    START.lastIndex = at;
    const start = START.exec(text);
    if (!start) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    const type = (start[1] as string).toLowerCase();
    const line = lines.at(at);
    const cursor = new Cursor(text, START.lastIndex, start[2] === '(' ? ')' : '}', macros);
    if (type === 'string') cursor.macro();
    else if (NOT_WORKS.has(type)) cursor.skip();
    else {
      const entry = cursor.entry(
        type,
        line,
        /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 20), at)),
      );
      if (entry) yield entry;
    }
    at = text.indexOf('@', Math.max(cursor.at, at + 1));
  }
}

class Cursor {
  readonly #text: string;
  readonly #close: string;
  readonly #macros: Map<string, string>;
  at: number;

  constructor(text: string, at: number, close: string, macros: Map<string, string>) {
    this.#text = text;
    this.#close = close;
    this.#macros = macros;
    this.at = at;
  }

  /** Undefined where it is no entry at all: "user@mail(…)" in a comment. */
  entry(type: string, line: number, startsLine: boolean): BibtexEntry | BrokenEntry | undefined {
    const key = this.#key();
    const name = key ? `the record ${key}` : `the @${type} record`;
    const broken = { line, problem: `${name} is not closed or not well formed` };
    if (key === undefined) return startsLine ? broken : undefined;
    const fields = new Map<string, string>();
    while (true) {
      this.#space(true);
      if (this.#text[this.at] === this.#close) {
        this.at += 1;
        if (fields.size === 0 && !startsLine) return undefined;
        return { type, key, line, fields, ...(this.#goesOn() && { cutShort: true as const }) };
      }
      const field = this.#field();
      if (field === undefined) return broken;
      const known = field[0].toLowerCase();
      if (!fields.has(known)) fields.set(known, field[1]);
    }
  }

  macro(): void {
    this.#space(true);
    const field = this.#field();
    if (field) this.#macros.set(field[0].toLowerCase(), field[1]);
    this.skip();
  }

  /** To the end of what is open. */
  skip(): void {
    this.#balanced(this.#close);
  }

  /** The key before the first comma; "" where a field or the end follows at once. */
  #key(): string | undefined {
    this.#space(false);
    const from = this.at;
    const end = /[,={}()"\n]/g;
    end.lastIndex = from;
    const found = end.exec(this.#text);
    if (!found || found.index - from > 300) return undefined;
    const key = this.#text.slice(from, found.index).trim();
    // Keys hold parentheses where braces are round the entry.
    if (/[()]/.test(found[0]) && found[0] !== this.#close) {
      const comma = this.#text.indexOf(',', from);
      if (comma < 0 || comma - from > 300 || /[\s={}]/.test(this.#text.slice(from, comma)))
        return undefined;
      this.at = comma + 1;
      return this.#text.slice(from, comma);
    }
    if (found[0] === '=') {
      // The comma behind the key is missing, or the key itself.
      const words = key.split(/\s+/);
      if (words.length > 1) this.at += (words[0] as string).length;
      return words.length > 1 ? words[0] : '';
    }
    if (found[0] === ',') this.at = found.index + 1;
    else if (found[0] === '\n' || found[0] === this.#close) this.at = found.index;
    else return undefined;
    return key;
  }

  #field(): [name: string, value: string] | undefined {
    const name = this.#take(NAME);
    if (name === undefined) return undefined;
    this.#space(false);
    if (this.#text[this.at] !== '=') return undefined;
    this.at += 1;
    let value = '';
    do {
      this.#space(false);
      const part = this.#part();
      if (part === undefined) return undefined;
      value += part;
      this.#space(false);
    } while (this.#text[this.at] === '#' && ++this.at);
    const next = this.#text[this.at];
    // A missing comma is forgiven where the value had an end of its own.
    if (next === ',' || next === this.#close || /[A-Za-z]/.test(next ?? '')) return [name, value];
    return undefined;
  }

  #part(): string | undefined {
    const open = this.#text[this.at];
    if (open === '{' || open === '"') {
      const from = this.at + 1;
      this.at = from;
      return this.#balanced(open === '{' ? '}' : '"')
        ? this.#text.slice(from, this.at - 1)
        : undefined;
    }
    const name = this.#take(NAME);
    return name === undefined ? undefined : (this.#macros.get(name.toLowerCase()) ?? name);
  }

  /**
   * Goes past the next `close` that is outside braces. False at the end of the file or at the start
   * of another entry; then it stands there.
   */
  #balanced(close: string): boolean {
    const signs = new RegExp(close === '}' ? '[{}\\n]' : `[{}\\n${close}]`, 'g');
    signs.lastIndex = this.at;
    let depth = 0;
    for (let found = signs.exec(this.#text); found; found = signs.exec(this.#text)) {
      const [sign] = found;
      this.at = found.index;
      if (sign === close && depth === 0) {
        this.at += 1;
        return true;
      }
      if (sign === '{') depth += 1;
      else if (sign === '\n') {
        if (this.#nextStarts()) return false;
      } else if (sign === '}') {
        if (depth === 0) return false;
        depth -= 1;
      }
    }
    this.at = this.#text.length;
    return false;
  }

  #nextStarts(): boolean {
    NEXT.lastIndex = this.at;
    return NEXT.test(this.#text);
  }

  #goesOn(): boolean {
    AFTER_END.lastIndex = this.at;
    return AFTER_END.test(this.#text);
  }

  #space(commas: boolean): void {
    do {
      SPACE.lastIndex = this.at;
      SPACE.test(this.#text);
      this.at = SPACE.lastIndex;
    } while (commas && this.#text[this.at] === ',' && ++this.at);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}

/** Line numbers of offsets that only grow. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf('\n');
  }

  at(offset: number): number {
    while (this.#next >= 0 && this.#next < offset) {
      this.#line += 1;
      this.#next = this.#text.indexOf('\n', this.#next + 1);
    }
    return this.#line;
  }
}

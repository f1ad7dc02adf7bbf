import { ACCENTS, MATH_SYMBOLS, SYMBOLS } from './latex-tables.ts';
import { decodeMath } from './math.ts';

/** Commands whose first argument is not part of the text. */
const DROPS_ARGUMENT = new Set('begin end href label cite citep citet vspace hspace'.split(' '));
/** Commands that set their argument in quotation marks. */
const QUOTES = new Set(['enquote', 'mkbibquote']);
/** "\,", "\:" and the like are spaces; "\-" and the like nothing. */
const SPACES = new Set([',', ';', ':', ' ', '\n', '\t', '\\', '>']);
const NOTHING = new Set(['-', '/', '!', '@', '(', ')', '[', ']']);

const COMMAND = /\\([A-Za-z]+)\*?\s*|\\(?:\r\n|[\s\S])/y;
const PLAIN = /[^\\{}$~`'-]+/y;
const LIGATURES: ReadonlyArray<[written: string, meant: string]> = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
];

/**
 * The text that a BibTeX value stands for: accents, symbols, dashes and quotes as characters, simple
 * formulas in Unicode (others stay TeX), braces and type commands gone. Of a command that it does
 * not know, the argument stays. Never throws; one pass.
 */
export function decodeLatex(value: string): string {
  if (!/[\\{}$~`'-]/.test(value)) return value;
  return new Decoder(value).run().normalize('NFC');
}

class Decoder {
  readonly #text: string;
  readonly #out: string[] = [];
  /** What closes each open group. */
  readonly #groups: string[] = [];
  #at = 0;
  /** A combining mark that waits for its letter, and what it stands for where none comes. */
  #accent: { mark: string; alone: string; depth: number } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  run(): string {
    while (this.#at < this.#text.length) this.#step();
    this.#settleAccent();
    return this.#out.join('');
  }

  #step(): void {
    const char = this.#text[this.#at] as string;
    if (char === '\\') this.#command();
    else if (char === '{') this.#open('');
    else if (char === '}') this.#close();
    else if (char === '$') this.#math();
    else if (char === '~') this.#emit(' ', 1);
    else if (char === '-' || char === '`' || char === "'") this.#ligature();
    else {
      PLAIN.lastIndex = this.#at;
      const run = PLAIN.exec(this.#text)?.[0] ?? char;
      this.#emit(run, run.length);
    }
  }

  #emit(text: string, length: number): void {
    this.#at += length;
    if (text === '') return;
    if (this.#accent === undefined) {
      this.#out.push(text);
      return;
    }
    const { mark } = this.#accent;
    this.#accent = undefined;
    const first = String.fromCodePoint(text.codePointAt(0) as number);
    const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
    // A mark on a space or a stop would hang in the air.
    const carries = /\p{L}/u.test(base);
    this.#out.push(base, carries ? mark : '', text.slice(first.length));
  }

  #open(closing: string): void {
    this.#at += 1;
    this.#groups.push(closing);
  }

  #close(): void {
    this.#at += 1;
    if (this.#accent && this.#accent.depth >= this.#groups.length - 1) this.#settleAccent();
    const closing = this.#groups.pop();
    if (closing) this.#out.push(closing);
  }

  /** "\~{}" and "\^{}" are how these two characters are written by themselves. */
  #settleAccent(): void {
    if (this.#accent) this.#out.push(this.#accent.alone);
    this.#accent = undefined;
  }

  #command(): void {
    COMMAND.lastIndex = this.#at;
    const match = COMMAND.exec(this.#text);
    if (!match) {
      this.#at += 1;
      return;
    }
    const whole = match[0];
    const name = match[1] ?? whole.slice(1);
    const mark = ACCENTS.get(name);
    if (mark !== undefined) {
      this.#settleAccent();
      this.#at += whole.length;
      while (this.#text[this.#at] === ' ') this.#at += 1;
      const alone = name === '~' || name === '^' ? name : '';
      this.#accent = { mark, alone, depth: this.#groups.length };
      return;
    }
    const symbol = SYMBOLS.get(name) ?? MATH_SYMBOLS.get(name);
    if (symbol !== undefined) this.#emit(symbol, whole.length);
    else if (match[1] === undefined) this.#character(name, whole.length);
    else {
      this.#at += whole.length;
      this.#typeCommand(name);
    }
  }

  #character(name: string, length: number): void {
    if (NOTHING.has(name)) this.#at += length;
    else this.#emit(SPACES.has(name) || name.trim() === '' ? ' ' : name, length);
  }

  #typeCommand(name: string): void {
    if (this.#text[this.#at] !== '{') return;
    if (QUOTES.has(name)) {
      this.#out.push('“');
      this.#open('”');
    } else if (DROPS_ARGUMENT.has(name)) {
      const end = this.#text.indexOf('}', this.#at);
      this.#at = end < 0 ? this.#text.length : end + 1;
    }
  }

  #math(): void {
    const found = decodeMath(this.#text, this.#at);
    if (found) this.#emit(found.text, found.length);
    else this.#emit('$', 1);
  }

  #ligature(): void {
    const found = LIGATURES.find(([written]) => this.#text.startsWith(written, this.#at));
    if (found) this.#emit(found[1], found[0].length);
    else this.#emit(this.#text[this.#at] as string, 1);
  }
}

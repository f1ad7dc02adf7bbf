/** Thrown inside this module where a text is more than simple; never leaves it. */
class NotSimple extends Error {}

/**
 * Reads YAML as the converter writes it, ten times as fast as a whole YAML parser: block maps and
 * lists indented by two spaces, each scalar on one line, flow lists of scalars, literal blocks.
 *
 * @returns undefined for anything else, which may be YAML all the same; never something other than
 *   what a YAML 1.2 parser (core schema) would give
 */
export function readSimpleYaml(text: string): unknown {
  if (text.includes('\t') || text.includes('\r')) return undefined;
  try {
    const lines = new Lines(text.endsWith('\n') ? text.slice(0, -1) : text);
    const value = block(lines, 0);
    return lines.isAtEnd() ? value : undefined;
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

class Lines {
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  isAtEnd(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** The present line without its indentation of exactly `indent`; undefined where it has less. */
  peek(indent: number): string | undefined {
    const line = this.#lines[this.#at];
    if (line === undefined || (line.trim() !== '' && depthOf(line) < indent)) return undefined;
    if (line.trim() === '' || depthOf(line) > indent) throw new NotSimple();
    return line.slice(indent);
  }

  next(): void {
    this.#at += 1;
  }

  /** How far the present line is indented; -1 at the end. */
  indent(): number {
    const line = this.#lines[this.#at];
    return line === undefined ? -1 : depthOf(line);
  }

  /** Puts spaces where the `- ` of an item stood, so that its first field stands like the others. */
  openItem(indent: number): void {
    const line = this.#lines[this.#at] as string;
    this.#lines[this.#at] = `${line.slice(0, indent)}  ${line.slice(indent + 2)}`;
  }

  /** The lines of a literal block indented by at least `indent`, and empty ones between them. */
  literal(indent: number): string[] {
    const found: string[] = [];
    for (; !this.isAtEnd(); this.#at += 1) {
      const line = this.#lines[this.#at] as string;
      if (line !== '' && depthOf(line) < indent) break;
      found.push(line.slice(indent));
    }
    return found;
  }
}

function depthOf(line: string): number {
  let depth = 0;
  while (line[depth] === ' ') depth += 1;
  return depth;
}

function block(lines: Lines, indent: number): unknown {
  return lines.peek(indent)?.startsWith('- ') ? list(lines, indent) : map(lines, indent);
}

function list(lines: Lines, indent: number): unknown[] {
  const items: unknown[] = [];
  for (let line = lines.peek(indent); line !== undefined; line = lines.peek(indent)) {
    if (!line.startsWith('- ')) throw new NotSimple();
    const item = line.slice(2);
    if (FIELD.test(item)) {
      lines.openItem(indent);
      items.push(map(lines, indent + 2));
    } else {
      lines.next();
      items.push(scalar(item));
    }
  }
  return items;
}

const FIELD = /^([A-Za-z][A-Za-z0-9-]*):(?: (.*))?$/;

function map(lines: Lines, indent: number): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (let line = lines.peek(indent); line !== undefined; line = lines.peek(indent)) {
    const field = FIELD.exec(line);
    const key = field?.[1];
    if (key === undefined || Object.hasOwn(fields, key) || WORD_OF_YAML.test(key)) {
      throw new NotSimple();
    }
    lines.next();
    fields[key] = fieldValue(field?.[2], lines, indent);
  }
  return fields;
}

function fieldValue(written: string | undefined, lines: Lines, indent: number): unknown {
  if (written === '|' || written === '|-') return literal(lines, indent + 2, written === '|');
  if (written !== undefined) return scalar(written);
  if (lines.indent() !== indent + 2) throw new NotSimple();
  return block(lines, indent + 2);
}

function literal(lines: Lines, indent: number, keepsEnd: boolean): string {
  const found = lines.literal(indent);
  // A first line that is empty or further in would need a rule for what the indentation is.
  if (found.length === 0 || found[0] === '' || found[0]?.startsWith(' ')) throw new NotSimple();
  const text = found.join('\n').replace(/\n+$/, '');
  return keepsEnd ? `${text}\n` : text;
}

const WORD_OF_YAML = /^(?:true|false|null)$/i;
/** Decimal numbers, and nothing that only some parsers take for one. */
const NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;
const SINGLE_QUOTED = /^'((?:[^']|'')*)'$/;
/** What begins as something else than plain text, or needs a closer look. */
const NOT_PLAIN = /^[ \-?:,[\]{}#&*!|>'"%@`~=<.+0-9]|: |:$| #| $/;

function scalar(written: string): unknown {
  if (written.startsWith('"')) return doubleQuoted(written);
  if (written.startsWith('[')) return flowList(written);
  if (NUMBER.test(written) && written !== '-0') return Number(written);
  const quoted = SINGLE_QUOTED.exec(written)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  if (written === 'true' || written === 'false') return written === 'true';
  if (written === '' || NOT_PLAIN.test(written) || WORD_OF_YAML.test(written))
    throw new NotSimple();
  return written;
}

/** A string in JSON means the same in YAML; the other way round it may not. */
function doubleQuoted(written: string): string {
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value === 'string') return value;
  } catch {
    // Has an escape that only YAML knows, or more follows.
  }
  throw new NotSimple();
}

const FLOW_ITEM = /^("(?:[^"\\]|\\.)*"|[^,[\]{}"':#]+)(?:, |$)/;

function flowList(written: string): unknown[] {
  if (!written.endsWith(']')) throw new NotSimple();
  let rest = written.slice(1, -1);
  const items: unknown[] = [];
  while (rest !== '') {
    const item = FLOW_ITEM.exec(rest);
    if (item === null) throw new NotSimple();
    items.push(scalar(item[1] as string));
    rest = rest.slice(item[0].length);
    if (rest === '' && item[0].endsWith(', ')) throw new NotSimple();
  }
  return items;
}

import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import { type LeftOut, type ReaderWarning, UnreadableSource } from '../../article.ts';
import { leftOut, warning } from '../parts.ts';

/** More is no front matter that a person or a clipper wrote. */
const LONGEST = 32_768;

export interface FrontMatter {
  /** Values by key; a Map, so that a key such as `__proto__` is a key and nothing else. */
  data: ReadonlyMap<string, unknown>;
  /** The line of each key in the file, from 1. */
  lines: ReadonlyMap<string, number>;
  body: string;
  /** Line of the file that the body begins on, from 1. */
  bodyLine: number;
  leftOut: LeftOut[];
  warnings: ReaderWarning[];
}

/**
 * Parts YAML front matter from the Markdown below it. Front matter in another language (`---js`) is
 * never run: it is left out, and said to be. Throws `UnreadableSource` with its line where the YAML is broken.
 */
export function readFrontMatter(text: string): FrontMatter {
  const found = locate(text);
  if (!found) return plain(text);
  const { language, block, body, bodyLine } = found;
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const name = /^[\w+#.-]{1,20}$/.test(language) ? language : 'another language';
    const reason = `front matter in ${name} is not read, and never run`;
    return {
      ...plain(body),
      bodyLine,
      leftOut: [leftOut('front-matter', reason, block, 1)],
      warnings: [notYaml(name)],
    };
  }
  // Between two rules of a text there is prose, which has no key in its first line.
  if (!/^\s{0,99}(?:#|[^\s:]{1,60}\s?:(?:\s|$))/.test(block) && block.length > 2000)
    return plain(text);
  if (block.length > LONGEST || /\s{400}/.test(block)) {
    throw new UnreadableSource(
      'its front matter is longer than 32 kB, or has a hundred empty lines',
      'Close the front matter with a line ---, or shorten it',
      1,
    );
  }
  const { data, lines } = parseBlock(block);
  // A rule at the top of a text that has another further down is no front matter.
  return data ? { data, lines, body, bodyLine, leftOut: [], warnings: [] } : plain(text);
}

function plain(text: string): FrontMatter {
  return { data: new Map(), lines: new Map(), body: text, bodyLine: 1, leftOut: [], warnings: [] };
}

function notYaml(language: string): ReaderWarning {
  return warning(
    'front-matter-language',
    `its front matter is in ${language}, which is not read and never run; what it states was left out`,
    'Write the front matter in YAML, between two lines of ---, or write title, authors and date into its sidecar',
    1,
  );
}

interface Located {
  language: string;
  block: string;
  body: string;
  bodyLine: number;
}

function locate(text: string): Located | undefined {
  const open = /^---[ \t]*([^\s-]\S{0,40})?[ \t]*\n/.exec(text.slice(0, 100));
  if (!open) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*$/m;
  const rest = text.slice(open[0].length);
  const end = close.exec(rest);
  if (!end) return undefined;
  const block = rest.slice(0, end.index);
  const body = rest.slice(end.index + end[0].length).replace(/^\n/, '');
  return {
    language: (open[1] ?? '').toLowerCase(),
    block,
    body,
    bodyLine: 3 + block.split('\n').length - 1,
  };
}

function parseBlock(block: string): { data?: Map<string, unknown>; lines: Map<string, number> } {
  const lines = new Map<string, number>();
  let value: unknown;
  const deny = (): never => {
    throw new UnreadableSource(
      'only YAML front matter is read',
      'Write the front matter in YAML',
      1,
    );
  };
  const yaml = (source: string): object => {
    // Every scalar of the core schema that looks like a date stays the string it is.
    const document = parseDocument(source, {
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: true,
    });
    const invalid = (message: string, offset: number): UnreadableSource =>
      new UnreadableSource(
        `its front matter is not valid YAML (${firstLine(message)})`,
        'Correct that line; a value with a colon or a quotation mark wants quotes around it',
        source.slice(0, offset).split('\n').length + startLine(source),
      );
    const [error] = document.errors;
    if (error) throw invalid(error.message, error.pos[0]);
    try {
      value = document.toJS({ mapAsMap: true, maxAliasCount: 50 });
    } catch (fault) {
      // References that lead nowhere, or multiply without end, come out only here.
      throw invalid(fault instanceof Error ? fault.message : String(fault), 0);
    }
    const keys = source.split('\n');
    keys.forEach((row, index) => {
      const key = /^["']?([\w -]{1,60})["']?[ \t]*:/.exec(row)?.[1];
      if (key !== undefined && !lines.has(key)) lines.set(key, index + startLine(source) + 1);
    });
    return {};
  };
  matter(`---\n${block}---\n`, {
    language: 'yaml',
    engines: { yaml, javascript: deny, json: deny, coffee: deny, toml: deny },
  } as never);
  if (value instanceof Map) return { data: value as Map<string, unknown>, lines };
  return value === undefined || value === null ? { data: new Map(), lines } : { lines };
}

/** gray-matter hands the block over with the newline behind the opening `---`. */
function startLine(source: string): number {
  return source.startsWith('\n') ? 0 : 1;
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] as string).replace(/[.:]$/, '');
}

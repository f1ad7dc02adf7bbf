import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { Parsed, Problem } from '../problem.ts';

/** A value read from YAML, and where each part of it stands. */
export interface Located {
  value: unknown;
  /** Line of the file, from 1, of what stands at `path`; of its nearest parent where there is no such thing. */
  lineOf(path: readonly PropertyKey[]): number;
  /** A scalar letter for letter as it stands in the file (`0012`), or undefined for anything else. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
}

/** How often one anchor may be repeated before the file is taken for a "billion laughs" bomb. */
const MAX_ALIASES = 50;

/**
 * Reads YAML 1.2 (core schema: a bare `no` or `2024-05-28` is text) from a file nobody vouches for: keys are
 * text and unique, repeats are limited, `__proto__` is an ordinary key. Never throws.
 *
 * @param firstLine line of the file on which `text` begins
 */
export function parseYaml(file: string, text: string, firstLine = 1): Parsed<Located> {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line) + firstLine - 1;
  const bad = (line: number, message: string): Problem => ({
    rule: 'bad-yaml',
    severity: 'error',
    file,
    line,
    message: `This is not valid YAML: ${message}`,
    remedy: 'Correct the line; put text that holds ": " or begins with a sign in quotes',
  });
  try {
    const document = parseDocument(text, {
      schema: 'core',
      version: '1.2',
      merge: false,
      stringKeys: true,
      uniqueKeys: true,
      prettyErrors: false,
      lineCounter,
    });
    const problems = document.errors.map((error) =>
      bad(lineAt(error.pos[0]), sentence(error.message)),
    );
    if (problems.length > 0) return { problems };
    const read: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    const value = /\\u[dD]/.test(text) ? wellFormed(read) : read;
    return { value: located(document, value, lineAt, firstLine), problems: [] };
  } catch (error) {
    // Too many repeats, or nested so deeply that the stack gives out.
    return {
      problems: [bad(firstLine, sentence(error instanceof Error ? error.message : 'unreadable'))],
    };
  }
}

/** Escapes may write half a character, which no file can hold and no address be made of. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, wellFormed(part)]));
}

function located(
  document: Document,
  value: unknown,
  lineAt: (offset: number) => number,
  firstLine: number,
): Located {
  const root = isNode(document.contents) ? document.contents : undefined;
  return {
    value,
    lineOf(path) {
      const offset = walk(root, path).offset;
      return offset === undefined ? firstLine : lineAt(offset);
    },
    sourceOf(path) {
      const { node, depth } = walk(root, path);
      return depth === path.length && isScalar(node) ? node.source : undefined;
    },
  };
}

/** Follows `path` as far as it goes; `offset` is where the last key or item that was found begins. */
function walk(root: Node | undefined, path: readonly PropertyKey[]) {
  let node: Node | undefined = root;
  let offset = root?.range?.[0];
  let depth = 0;
  for (const step of path) {
    let key: unknown;
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      key = pair?.key;
      next = pair?.value;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
      key = next;
    }
    if (!isNode(key)) break;
    offset = key.range?.[0] ?? offset;
    node = isNode(next) ? next : undefined;
    depth += 1;
  }
  return { node, offset, depth };
}

/** The first line of a library's message, without its full stop. */
function sentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
}

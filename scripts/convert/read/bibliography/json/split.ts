/** One element of the list in a JSON file, as text. */
export interface JsonItem {
  /** Line at which it begins, from 1. */
  line: number;
  text: string;
}

/** The keys under which programs put the list of their items. */
const LISTS = new Set(['items', 'references']);
const SIGNS = /["{}[\],:\n]/g;
const STRING = /"(?:[^"\\\n]|\\[^\n])*"?/y;

/**
 * The elements of the outermost list of a JSON text (itself a list, or an object with `items`) or,
 * where there is none, the whole text. It only counts brackets, in one pass, so that an element
 * that is no JSON costs no other.
 */
export function* splitJson(text: string): Generator<JsonItem> {
  let depth = 0;
  let line = 1;
  /** The depth of the list's elements, once it has begun. */
  let inside: number | undefined;
  let key: string | undefined;
  let from = 0;
  let fromLine = 1;
  const element = (end: number): JsonItem | undefined => {
    const lead = /^\s*/.exec(text.slice(from, Math.min(end, from + 10_000)))?.[0] ?? '';
    const item = text.slice(from + lead.length, end).trim();
    return item === '' ? undefined : { line: fromLine + lead.split('\n').length - 1, text: item };
  };
  SIGNS.lastIndex = 0;
  for (let found = next(text, 0); found; found = next(text, found.end)) {
    const { sign, at } = found;
    if (sign === '\n') line += 1;
    else if (sign === '"') {
      if (inside === undefined && depth === 1) key = text.slice(at + 1, found.end - 1);
    } else if (sign === '[' || sign === '{') {
      depth += 1;
      const list = sign === '[' && (depth === 1 || (depth === 2 && LISTS.has(key ?? '')));
      if (inside === undefined && list) {
        inside = depth;
        from = at + 1;
        fromLine = line;
      }
    } else if (sign === ']' || sign === '}') {
      if (depth === inside) {
        const item = element(at);
        if (item) yield item;
        return;
      }
      depth = Math.max(0, depth - 1);
    } else if (sign === ',' && depth === inside) {
      const item = element(at);
      if (item) yield item;
      from = at + 1;
      fromLine = line;
    }
  }
  // The whole text is one object, or the list is not closed.
  const rest = element(text.length);
  if (rest) yield rest;
}

function next(text: string, from: number): { sign: string; at: number; end: number } | undefined {
  SIGNS.lastIndex = from;
  const found = SIGNS.exec(text);
  if (!found) return undefined;
  const at = found.index;
  if (found[0] !== '"') return { sign: found[0], at, end: at + 1 };
  STRING.lastIndex = at;
  STRING.test(text);
  return { sign: '"', at, end: STRING.lastIndex };
}

import type { BlockContent, PhrasingContent } from 'mdast';
import { list, paragraph, strong, text } from '../markdown/nodes.ts';
import type { UNKNOWN, Value } from './evaluate.ts';

/** Attributes that tell a program how to show something, and a reader nothing. */
const TECHNICAL = new Set(
  `id key ref class className style icon color colour variant type kind size height width order position x y
  layout align columns gap open defaultOpen collapsed expanded href src url link to target rel client slug entity
  entityId entities property collection lang language theme stroke fill edges source sourceHandle targetHandle
  initialEdges selectable markerEnd animated hidden default precision format prefix suffix n showDate asOf`.split(
    /\s+/,
  ),
);
/** Some of them, where they hold a sentence. */
const DOUBTFUL = new Set([
  'position',
  'type',
  'kind',
  'source',
  'target',
  'property',
  'size',
  'to',
]);
/** What a record is called by. */
const NAMES = [
  'title',
  'name',
  'label',
  'question',
  'topic',
  'view',
  'position',
  'heading',
  'text',
];
const DEEPEST = 6;

/** The texts among attributes as blocks: a title, texts as paragraphs, lists of records as lists. */
export function readableBlocks(
  attributes: ReadonlyMap<string, Value | typeof UNKNOWN>,
): BlockContent[] {
  const values = new Map<string, Value>();
  for (const [name, value] of attributes) {
    if (typeof value !== 'symbol' && isReadable(name, value)) values.set(name, value);
  }
  const name = NAMES.find((one) => typeof values.get(one) === 'string');
  const blocks: BlockContent[] = [];
  if (name !== undefined) blocks.push(paragraph([strong([text(String(values.get(name)))])]));
  for (const [key, value] of values) {
    if (key === name) continue;
    if (typeof value === 'object' && value !== null) blocks.push(...listOf(value, 0));
    else
      blocks.push(paragraph([text(SPEAKS.has(key) ? String(value) : `${words(key)}: ${value}`)]));
  }
  return blocks;
}

/** Names of attributes that need not be said before their text. */
const SPEAKS = new Set([
  'description',
  'summary',
  'content',
  'text',
  'body',
  'caption',
  'subtitle',
]);

function listOf(value: Value, depth: number): BlockContent[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const items = Array.isArray(value)
    ? value.map((item) => itemOf(item, depth))
    : Object.entries(value)
        .filter(([name, held]) => isReadable(name, held))
        .map(([name, held]) => fieldOf(name, held, depth));
  const told = items.filter((item) => item.length > 0);
  return told.length === 0 ? [] : [list(told)];
}

function itemOf(value: Value, depth: number): BlockContent[] {
  if (typeof value !== 'object' || value === null) {
    return value === null || value === '' ? [] : [paragraph([text(String(value))])];
  }
  if (Array.isArray(value)) return listOf(value, depth + 1);
  const fields = Object.entries(value).filter(([name, held]) => isReadable(name, held));
  const name = NAMES.find((one) => typeof value[one] === 'string' && value[one] !== '');
  const rest = fields.filter(([field]) => field !== name);
  const short = rest.filter(([, held]) => typeof held !== 'object');
  const long = rest.filter(([, held]) => typeof held === 'object');
  const said = short.map(([field, held]) =>
    SPEAKS.has(field) || field === 'role' ? String(held) : `${words(field)}: ${held}`,
  );
  const line: PhrasingContent[] = [];
  if (name !== undefined) line.push(strong([text(String(value[name]))]));
  if (said.length > 0) line.push(text(`${name === undefined ? '' : ' — '}${said.join('; ')}`));
  const below = long.flatMap(([field, held]) =>
    field === 'data' ? listOf(held, depth + 1) : fieldOf(field, held, depth),
  );
  return [...(line.length > 0 ? [paragraph(line)] : []), ...below];
}

function fieldOf(name: string, value: Value, depth: number): BlockContent[] {
  if (typeof value !== 'object' || value === null)
    return [paragraph([text(`${words(name)}: ${value}`)])];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return value.length === 0 ? [] : [paragraph([text(`${words(name)}: ${value.join('; ')}`)])];
  }
  const below = listOf(value, depth + 1);
  return below.length === 0 ? [] : [paragraph([text(`${words(name)}:`)]), ...below];
}

function isReadable(name: string, value: Value): boolean {
  // "position" is a place in a drawing, or what somebody holds.
  const said = DOUBTFUL.has(name) && typeof value === 'string' && /\s/.test(value.trim());
  if ((TECHNICAL.has(name) && !said) || /^(?:on[A-Z]|aria-|data-|set:)/.test(name)) return false;
  return value !== null && value !== '' && typeof value !== 'boolean';
}

/** `currentState` as "Current state". */
function words(name: string): string {
  const parted = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return parted.charAt(0).toUpperCase() + parted.slice(1);
}

import type { Emphasis, Link, PhrasingContent, Text } from 'mdast';
import type { Entry } from '../../schema/entry.ts';
import { labelOf } from '../rating/scale.ts';
import type { QuoteStatus } from '../text/quote.ts';
import type { CitationGroup, CitationItem } from './nodes.ts';
import { type ReferenceNumbers, referenceAnchor } from './reference-numbers.ts';
import type { WikiContext } from './wiki-context.ts';

/**
 * A citation as numbers in brackets, each a link to the reference with a mark of the entry's rating
 * beside it; what names no entry is shown as an error.
 */
export function citationNode(
  group: CitationGroup,
  numbers: ReferenceNumbers,
  context: Pick<WikiContext, 'resolver' | 'quoteStatus' | 'spoken'>,
): PhrasingContent {
  const children: PhrasingContent[] = [text('[')];
  for (const [index, item] of group.items.entries()) {
    if (index > 0) children.push(text('; '));
    children.push(itemNode(item, numbers, context));
  }
  children.push(text(']'));
  return element('sup', { className: ['citation'] }, children);
}

function itemNode(
  item: CitationItem,
  numbers: ReferenceNumbers,
  { resolver, quoteStatus, spoken }: Pick<WikiContext, 'resolver' | 'quoteStatus' | 'spoken'>,
): PhrasingContent {
  const entry = resolver.entry(item.ref);
  if (entry === undefined)
    return unresolved(`@${item.ref}`, 'No source of this wiki has this ID or key');
  const { number, anchor } = numbers.cite(entry.front.id);
  const status =
    item.quote === undefined ? undefined : quoteStatus(item.quote, entry, item.version);
  const { level } = entry.front.rating;
  const shown = item.locator === undefined ? String(number) : `${number}, ${item.locator}`;
  const mark = element(
    'span',
    { className: ['r', `r${level ?? 0}`], dataLevel: String(level ?? 0), ariaHidden: 'true' },
    [element('i', {}, [])],
  );
  const heard = element('span', { className: ['visually-hidden'] }, [
    text(`: ${spoken?.(entry, status) ?? describe(entry.front, status)}`),
  ]);
  const properties = {
    id: anchor,
    className: ['cite'],
    title: entry.front.title,
    dataLevel: String(level ?? 0),
    ...(status === undefined ? {} : { dataQuote: status }),
  };
  const link: Link = {
    type: 'link',
    url: `#${referenceAnchor(number)}`,
    children: [text(shown), mark, heard],
    data: { hProperties: properties },
  };
  return link;
}

/** What a screen reader says of a source after its number. */
function describe(
  { title, rating }: Pick<Entry, 'title' | 'rating'>,
  status: QuoteStatus | undefined,
): string {
  const rated =
    rating.level === undefined
      ? rating.label
      : `rated ${rating.level} of 5, ${labelOf(rating.level)}`;
  return `${title}, ${rated}${status === undefined ? '' : `, quote ${status}`}`;
}

/** Something that leads nowhere, visibly. */
export function unresolved(shown: string, title: string): PhrasingContent {
  return element('span', { className: ['unresolved'], title }, [text(shown)]);
}

/** mdast has no node for any element; an emphasis under another name is one. */
function element(
  hName: string,
  hProperties: Record<string, string | string[]>,
  children: PhrasingContent[],
): Emphasis {
  return { type: 'emphasis', children, data: { hName, hProperties } };
}

function text(value: string): Text {
  return { type: 'text', value };
}

import { ANCESTORS } from './lineage.ts';
import { NAME_KEYS } from './names.ts';
import { PHRASES } from './phrases.ts';

/** Elements that blocks stand in directly. */
export const TAGS = [
  'p',
  'div',
  'li',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'button',
  'pre',
  'dd',
  'dt',
  'blockquote',
  'figcaption',
  'summary',
  'section',
  'body',
];

/** How many boxes around a block are looked at, its own included. */
export const LEVELS = 5;
/** Which blocks before and behind a block are looked at. */
export const NEAR: readonly number[] = [-3, -2, -1, 1, 2, 3];

/** Features that rest on one of both extractors, and mean nothing where it did not run. */
export const FROM_READABILITY =
  /^(?:readability|fromFirstReadable|toLastReadable|rd|headingR|winR|p-RD?|p-Rwords|.*-(?:R|hot))$/;
export const FROM_DEFUDDLE =
  /^(?:defuddle|fromFirstDefuddled|toLastDefuddled|rd|headingD|winD|p-R?D|p-Dwords|.*-D)$/;

/** What the columns of `featuresOf()` are called, in their order: the trees know them by number. */
export function featureNames(pageNames: readonly string[]): string[] {
  const names = [
    'words',
    'chars',
    'wordLength',
    'linkShare',
    'inLink',
    'bold',
    'images',
    'endsSentence',
    'endsColon',
    'commas',
    'digits',
    'capitals',
    'stops',
    'readability',
    'defuddle',
    'stated',
    'inTitle',
    'seenBefore',
    'hidden',
    'depth',
    'at',
    'wordsBefore',
    'fromH1',
    'fromFirstReadable',
    'toLastReadable',
    'fromFirstDefuddled',
    'toLastDefuddled',
    'rd',
    'sinceHeading',
    'headingR',
    'headingD',
  ];
  names.push(...PHRASES.map(([n]) => `says-${n}`));
  names.push(
    ...TAGS.map((t) => `tag-${t}`),
    ...ANCESTORS.map((t) => `in-${t}`),
    ...NAME_KEYS.map((n) => `name-${n}`),
  );
  for (let l = 0; l < LEVELS; l += 1)
    names.push(
      ...['words', 'link', 'R', 'D', 'blocks', 'likes', 'share', 'hot'].map((n) => `up${l}-${n}`),
    );
  for (const o of NEAR)
    names.push(...['words', 'link', 'R', 'D', 'same'].map((n) => `near${o}-${n}`));
  names.push(...['count', 'words', 'link', 'R', 'D', 'times'].map((n) => `like-${n}`));
  names.push(...['up', 'likes', 'words', 'all', 'link', 'R', 'D'].map((n) => `rep-${n}`));
  names.push('times', 'winR', 'winD', 'winLink', 'winWords');
  names.push(
    'p-words',
    'p-blocks',
    'p-link',
    'p-R',
    'p-D',
    'p-RD',
    'p-Rwords',
    'p-Dwords',
    'p-h1',
    'p-prose',
    'p-posts',
    ...pageNames.map((n) => `p-${n}`),
  );
  return names;
}

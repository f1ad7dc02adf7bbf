import { foldText } from '../../parts.ts';
import type { PageKind } from './page-kind.ts';
import type { Origin } from './page-values.ts';
import { SiteWords } from './site-words.ts';
import { isOnePiece, piecesOf } from './title-pieces.ts';
import { shareOf, wordsOf } from './word-sets.ts';

/** A title that the page gives somewhere. */
export interface StatedTitle {
  text: string;
  /** `rules`: the one that the order of trust and the headings lead to. */
  place: 'rules' | 'h1' | 'heading' | Origin;
  origin: Origin;
}

/** What else is known when a title is chosen. */
export interface TitleContext {
  siteNames: readonly string[];
  /** Whether the page says that it is an article or a discussion. */
  article: boolean;
  kind: PageKind;
  /** The address of the page. */
  url: string | undefined;
}

/** A text that may be the title, with what speaks for it or against it. */
export interface TitleChoice {
  text: string;
  origin: Origin;
  /** Names of what is true of it (title-weights.ts holds what each of them weighs). */
  traits: Set<string>;
}

const MOST_CHOICES = 80;

/**
 * Every stated title, whole and cut into its pieces. Those of one wording are one choice, spelled as
 * in the first of `titles` that has it.
 */
export function titleChoices(titles: readonly StatedTitle[], context: TitleContext): TitleChoice[] {
  const site = new SiteWords(context.siteNames);
  const choices = gather(titles, site);
  addLongest(choices);
  const words: Compared = {
    h1: titles.filter(({ place }) => place === 'h1').map(({ text }) => wordsOf(text))[0],
    heads: titles
      .filter(({ place }) => place !== 'h1' && place !== 'heading' && place !== 'rules')
      .map(({ text }) => wordsOf(text)),
    slug: slugOf(context.url),
  };
  const groups = [
    `${context.kind}${context.article ? '+' : ''}`,
    ...(context.article ? [] : ['no article']),
    ...(differs(titles) ? [context.article ? 'differs+' : 'differs'] : []),
  ];
  for (const { text, traits } of choices) {
    for (const trait of [...spellingOf(text), ...compare(text, words)]) traits.add(trait);
    if (site.judge(text) !== 'other') traits.add(`is ${site.judge(text)}`);
    for (const trait of [...traits]) {
      for (const group of groups) traits.add(`${group}: ${trait}`);
    }
  }
  return choices;
}

function gather(titles: readonly StatedTitle[], site: SiteWords): TitleChoice[] {
  const choices = new Map<string, TitleChoice>();
  const offer = (text: string, origin: Origin, traits: readonly string[]): void => {
    const key = foldText(text);
    if (!/[\p{L}\p{N}]/u.test(key)) return;
    let choice = choices.get(key);
    if (choice === undefined) {
      if (choices.size >= MOST_CHOICES) return;
      choice = { text, origin, traits: new Set() };
      choices.set(key, choice);
    }
    for (const trait of traits) choice.traits.add(trait);
  };
  for (const { text, place, origin } of titles) {
    offer(text, origin, [`whole ${place}`]);
    if (place === 'rules') offer(text, origin, [`rules ${origin}`]);
    else {
      for (const piece of piecesOf(text, KINDS.get(place) ?? 'head', site)) {
        offer(piece.text, origin, piece.traits);
      }
    }
  }
  return [...choices.values()];
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['h1', 'h1'],
  ['heading', 'h1'],
  ['html-title', 'html-title'],
  ['open-graph', 'open-graph'],
]);

/** Marks the longest piece of `<title>`. */
function addLongest(choices: readonly TitleChoice[]): void {
  const pieces = choices.filter(
    ({ text, traits }) =>
      ['start', 'end', 'middle'].some((part) => traits.has(`${part} html-title`)) &&
      isOnePiece(text),
  );
  const most = Math.max(0, ...pieces.map(({ text }) => text.length));
  for (const { text, traits } of pieces) if (text.length === most) traits.add('longest piece');
}

/** Whether the first heading and the head of the page say different things. */
function differs(titles: readonly StatedTitle[]): boolean {
  const heading = titles.find(({ place }) => place === 'h1');
  if (heading === undefined) return false;
  const h1 = foldText(heading.text);
  const heads = titles.filter(({ place }) => /^(?:open-graph|html-title|json-ld)$/.test(place));
  return !heads.some(({ text }) => {
    const head = foldText(text);
    return head.includes(h1) || h1.includes(head);
  });
}

interface Compared {
  h1: Set<string> | undefined;
  heads: Array<Set<string>>;
  slug: Set<string>;
}

function compare(text: string, { h1, heads, slug }: Compared): string[] {
  const words = wordsOf(text);
  const traits: string[] = [];
  const add = (name: string, others: ReadonlyArray<ReadonlySet<string>>): void => {
    traits.push(`${name} has ${level(others.map((other) => shareOf(words, other)))}`);
    traits.push(`has of ${name} ${level(others.map((other) => shareOf(other, words)))}`);
  };
  if (h1) add('h1', [h1]);
  else traits.push('no h1');
  if (heads.length > 0) add('head', heads);
  if (slug.size > 0) add('slug', [slug]);
  const { size } = words;
  traits.push(
    size < 2
      ? 'one word'
      : size === 2
        ? 'two words'
        : size > 16
          ? 'very long'
          : size > 10
            ? 'long'
            : 'words',
  );
  return traits;
}

function level(shares: readonly number[]): string {
  const share = Math.max(...shares);
  if (share >= 1) return 'all';
  if (share >= 0.6) return 'most';
  if (share >= 0.3) return 'some';
  return share > 0 ? 'few' : 'none';
}

const SPELLINGS: ReadonlyArray<readonly [string, RegExp]> = [
  ['ends with stop', /[.!]$/],
  ['is cut off', /(?:\.\.\.|…)$/],
  ['has bar', /\s\|\s/],
  ['has dash', /\s[-–—]\s/],
  ['starts small', /^\p{Ll}/u],
  ['starts with sign', /^[^\p{L}\p{N}"'“‘¿¡[(]/u],
];

function spellingOf(text: string): string[] {
  const traits = SPELLINGS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  if (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)) traits.push('capitals');
  const opened = text.match(/[([]/g)?.length ?? 0;
  const closed = text.match(/[)\]]/g)?.length ?? 0;
  return opened === closed ? traits : [...traits, 'half a bracket'];
}

/** The words of the last part of an address that has any. */
function slugOf(url: string | undefined): Set<string> {
  const [, path = ''] = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url ?? '') ?? [];
  const last = path.split('/').findLast((part) => part.length > 1) ?? '';
  return wordsOf(last.replace(/\.\w{2,5}$/, '').replace(/[-_+]|%20/g, ' '));
}

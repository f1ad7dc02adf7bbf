import { sentences } from '../../../src/model/text/sentences.ts';
import { words } from '../../../src/model/text/words.ts';
import { isCorrection, isCounter, isPromotion } from './passing-words.ts';

/** What became of a saved text. */
export interface Comparison {
  /** Share of its shingles that stand on the page, 0 to 1, two decimals. */
  kept: number;
  /** Whether its words were edited; what changes by itself, such as counters and advertisements, is no edit. */
  drifted: boolean;
  /** Sentences of the saved text that are not there now. */
  went: string[];
  /** Sentences that were not in the saved text. */
  came: string[];
}

export interface Texts {
  /** The saved text, blocks parted by two newlines. */
  saved: string;
  /** The main text of the page as it is now, likewise. */
  now: string;
  /** All words of the page, whatever part it is; asked for only where the main text lacks some. */
  page: () => string;
  /** Whether all of the source is held, so that what is on the page and not held is new. */
  isWhole: boolean;
}

/** Words that stand side by side; a sentence with all of its shingles stands as it was. */
const SHINGLE = 4;
/** A shorter sentence says too little to be known again. */
const SHORTEST = 6;
/** Of a sentence that was edited more than this share still stands; less, and it is gone or another. */
const EDITED = 0.3;
/** Less than this share of the text is left of an article that was edited, whatever it was that went. */
const MOST_KEPT = 0.5;
/** Less than this share, and a sentence of the page is new. */
const HALF = 0.5;
/** New sentences count as an edit from these on: below stands what sites put around their articles. */
const CAME_WORDS = 50;
const CAME_SHARE = 0.1;

/**
 * Compares a saved text with the page as it is now, by containment: each sentence of one is looked for in the other,
 * wherever it stands there, so that order, advertisements between paragraphs and another extent of the main text do not
 * matter. It drifted where a sentence is gone or has other words, where one was put between those that are there, where
 * a correction was added, or where more than a tenth is new.
 */
export function compareTexts({ saved, now, page, isWhole }: Texts): Comparison {
  const held = sentencesOf(saved);
  const main = shinglesOf(words(now));
  let whole: Whole | undefined;
  const found = held.map((sentence) => {
    const share = shareIn(main, sentence.shingles);
    if (share === 1) return { share, isPassing: false };
    whole ??= wholePage(page());
    const best = Math.max(share, shareIn(whole.shingles, sentence.shingles));
    return { share: best, isPassing: isPassing(sentence, best, whole) };
  });
  const total = held.reduce((sum, { shingles }) => sum + shingles.length, 0);
  const standing = held.reduce(
    (sum, { shingles }, at) => sum + shingles.length * (found[at]?.share ?? 0),
    0,
  );
  const kept = total === 0 ? 1 : Math.floor((standing / total) * 100) / 100;
  const went = held.filter((_, at) => found[at]?.share !== 1 && found[at]?.isPassing !== true);
  const came = isWhole ? newSentences(saved, now) : [];
  return {
    kept,
    drifted: went.length > 0 || kept < MOST_KEPT || isEdit(came, saved),
    went: went.map(({ text }) => text),
    came: came.map(({ text }) => text),
  };
}

/** All of a page, and the same with its numbers made alike. */
interface Whole {
  shingles: ReadonlySet<string>;
  unnumbered: ReadonlySet<string>;
}

function wholePage(text: string): Whole {
  const found = words(text);
  return { shingles: shinglesOf(found), unnumbered: shinglesOf(unnumbered(found)) };
}

/** Whether a sentence changed or went without anybody's having edited the article. */
function isPassing({ text, found }: Sentence, share: number, page: Whole): boolean {
  if (share < EDITED && isPromotion(text)) return true;
  return isCounter(text) && shareIn(page.unnumbered, [...shinglesOf(unnumbered(found))]) === 1;
}

const unnumbered = (found: readonly string[]): string[] =>
  found.map((word) => (/^\p{N}+$/u.test(word) ? '#' : word));

interface Sentence {
  text: string;
  found: string[];
  shingles: string[];
  /** Which block it stands in. */
  block: number;
}

function sentencesOf(text: string): Sentence[] {
  return text.split('\n\n').flatMap((block, at) =>
    sentences(block).flatMap(({ start, end }) => {
      const sentence = block.slice(start, end);
      const found = words(sentence);
      if (found.length < SHORTEST) return [];
      const shingles = [...shinglesOf(found)];
      return [{ text: sentence, found, shingles, block: at }];
    }),
  );
}

interface Added extends Sentence {
  /** Whether it is new, and not another wording of one that was there. */
  isNew: boolean;
  /** Whether it stands in a paragraph with sentences that were there. */
  between: boolean;
}

/** Sentences of the page that do not stand in the saved text as they are. */
function newSentences(saved: string, now: string): Added[] {
  const held = shinglesOf(words(saved));
  const found = sentencesOf(now).map((one) => ({ ...one, share: shareIn(held, one.shingles) }));
  const kept = new Set(found.filter(({ share }) => share === 1).map(({ block }) => block));
  return found
    .filter(({ share, text }) => share < 1 && !isPromotion(text) && !isCounter(text))
    .map((one) => ({ ...one, isNew: one.share < HALF, between: kept.has(one.block) }));
}

function isEdit(all: readonly Added[], saved: string): boolean {
  const came = all.filter(({ isNew }) => isNew);
  if (came.some(({ between, text }) => between || isCorrection(text))) return true;
  const count = came.reduce((sum, one) => sum + one.found.length, 0);
  return count >= CAME_WORDS && count >= CAME_SHARE * words(saved).length;
}

function shinglesOf(found: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= found.length; at += 1)
    shingles.add(found.slice(at, at + SHINGLE).join(' '));
  return shingles;
}

function shareIn(set: ReadonlySet<string>, shingles: readonly string[]): number {
  if (shingles.length === 0) return 1;
  return shingles.filter((one) => set.has(one)).length / shingles.length;
}

import { diffArrays, diffWordsWithSpace } from 'diff';
import { sentences } from '../model/text/sentences.ts';
import { words } from '../model/text/words.ts';

/** A piece of a text that two versions share, or that one of them has. */
export interface DiffPart {
  kind: 'same' | 'went' | 'came';
  text: string;
}

/** A paragraph that changed, or how many in a row did not. */
export type DiffBlock = { parts: DiffPart[] } | { same: number };

/** More changes than these are not looked for: what differs so much is another text. */
const MOST_BLOCKS = 4000;
const MOST_WORDS = 2000;
/** Paragraphs with less than this share of their words in common are two, not one that was edited. */
const LIKE = 0.4;

/**
 * What one text changed in another, paragraph by paragraph and in these word by word.
 *
 * @param before blocks parted by two newlines, as `savedText()` gives them
 */
export function textDiff(before: string, after: string): DiffBlock[] {
  const [old, now] = [before.split('\n\n'), after.split('\n\n')];
  const changes = diffArrays(old, now, { maxEditLength: MOST_BLOCKS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  const blocks: DiffBlock[] = [];
  let went: string[] = [];
  let came: string[] = [];
  const flush = (): void => {
    blocks.push(...changedBlocks(went, came));
    went = [];
    came = [];
  };
  for (const { value, added, removed } of changes) {
    if (removed) went.push(...value);
    else if (added) came.push(...value);
    else {
      flush();
      blocks.push({ same: value.length });
    }
  }
  flush();
  return blocks;
}

/** Paragraphs that went and came in one place: those alike are one that was edited. */
function changedBlocks(went: readonly string[], came: readonly string[]): DiffBlock[] {
  const blocks: DiffBlock[] = [];
  let next = 0;
  for (const old of went) {
    const at = came.findIndex((now, index) => index >= next && isLike(old, now));
    if (at === -1) {
      blocks.push({ parts: [{ kind: 'went', text: old }] });
      continue;
    }
    for (const now of came.slice(next, at)) blocks.push({ parts: [{ kind: 'came', text: now }] });
    blocks.push({ parts: edited(old, came[at] as string) });
    next = at + 1;
  }
  for (const now of came.slice(next)) blocks.push({ parts: [{ kind: 'came', text: now }] });
  return blocks;
}

function isLike(one: string, other: string): boolean {
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= LIKE * Math.max(a.size, b.size);
}

/** What changed in a paragraph: sentence by sentence, and word by word in those that are alike. */
function edited(old: string, now: string): DiffPart[] {
  const [before, after] = [sentencesOf(old), sentencesOf(now)];
  const changes = diffArrays(before, after, { maxEditLength: MOST_WORDS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const parts: DiffPart[] = [];
  let went: string[] = [];
  const end = (came: readonly string[]): void => {
    const [lost, gained] = [went.join(''), came.join('')];
    if (lost !== '' && gained !== '' && isLike(lost, gained)) parts.push(...wordDiff(lost, gained));
    else parts.push({ kind: 'went', text: lost }, { kind: 'came', text: gained });
    went = [];
  };
  for (const { value, added, removed } of changes) {
    if (removed) went = value;
    else {
      if (added || went.length > 0) end(added ? value : []);
      if (!added) parts.push({ kind: 'same', text: value.join('') });
    }
  }
  if (went.length > 0) end([]);
  return parts.filter(({ text }) => text !== '');
}

/** Each with the space behind it. */
function sentencesOf(text: string): string[] {
  const starts = sentences(text).map(({ start }) => start);
  return starts.map((start, at) => text.slice(at === 0 ? 0 : start, starts[at + 1]));
}

function wordDiff(old: string, now: string): DiffPart[] {
  const changes = diffWordsWithSpace(old, now, { maxEditLength: MOST_WORDS });
  if (changes === undefined) {
    return [
      { kind: 'went', text: old },
      { kind: 'came', text: now },
    ];
  }
  const parts: DiffPart[] = [];
  let [went, came] = ['', ''];
  const flush = (): void => {
    if (went !== '') parts.push({ kind: 'went', text: went });
    if (came !== '') parts.push({ kind: 'came', text: came });
    [went, came] = ['', ''];
  };
  for (const { value, added, removed } of changes) {
    if (removed) went += value;
    else if (added) came += value;
    else if (/\S/.test(value) || (went === '' && came === '')) {
      flush();
      parts.push({ kind: 'same', text: value });
    } else {
      // A space between two words that both changed belongs to the change.
      went += value;
      came += value;
    }
  }
  flush();
  return parts;
}

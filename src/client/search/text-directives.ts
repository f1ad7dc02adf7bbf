import { closeUp } from '../../model/search/spaceless.ts';
import { encodeWords } from '../../model/text/text-fragment.ts';
import type { Passage } from './passages.ts';

/** More words than these would say little about where to look. */
const MOST = 4;

/**
 * The end of an address that leads to a passage and lets the browser mark there what was found: the `id` of its part
 * of the page and text directives (https://wicg.github.io/scroll-to-text-fragment/), each with the words around it,
 * so that it is that place and no earlier one. A browser that knows no such thing is helped by `src/client/found.ts`.
 */
export function passageAddress({ section, words }: Passage, curly: boolean): string {
  const texts = words.map(({ text }) => (curly ? text.replaceAll("'", '’') : text));
  const runs = runsOf(words.map(({ found }) => found)).slice(0, MOST);
  const directives = runs.flatMap(([from, to]) => directive(texts, from, to));
  const id = section.id === '' ? '' : `#${encodeURIComponent(section.id)}`;
  if (directives.length === 0) return id;
  return `${id === '' ? '#' : id}:~:${directives.map((one) => `text=${one}`).join('&')}`;
}

/** Words that stand side by side are one. */
function runsOf(found: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  found.forEach((isFound, at) => {
    const last = runs.at(-1);
    if (!isFound) return;
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs;
}

function directive(words: readonly string[], from: number, to: number): string[] {
  const text = bare(closeUp(words.slice(from, to).join(' ')));
  if (text === '') return [];
  // Nothing may stand between a text and what is said to be around it; and the index has full stops of its own.
  const before = words[from - 1] ?? '';
  const after = words[to] ?? '';
  const prefix = /^[\p{L}\p{N}]/u.test(words[from] ?? '') && bare(before) === before && before;
  const suffix =
    /[\p{L}\p{N}]$/u.test(words[to - 1] ?? '') && /^[\p{L}\p{N}]/u.test(after) && bare(after);
  return [
    (prefix ? `${encodeWords(prefix)}-,` : '') +
      encodeWords(text) +
      (suffix ? `,-${encodeWords(suffix)}` : ''),
  ];
}

/** Without the punctuation at its ends. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

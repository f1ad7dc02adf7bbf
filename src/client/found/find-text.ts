import type { TextDirective } from './directives.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Where a text stands for the first time as whole words, in whatever case, with what is told to be around it.
 *
 * @param content in lower case, each run of white space one space
 * @returns from where to where, in UTF-16 units; undefined where it does not
 */
export function findText(
  content: string,
  { prefix, text, suffix }: TextDirective,
): [from: number, to: number] | undefined {
  const [before, wanted, after] = [prefix, text, suffix].map(plain) as [string, string, string];
  if (wanted === '') return undefined;
  for (let at = content.indexOf(wanted); at !== -1; at = content.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isWhole = !isLetter(content[at - 1]) && !isLetter(content[end]);
    if (isWhole && isBefore(content, at, before) && isAfter(content, end, after)) return [at, end];
  }
  return undefined;
}

/** As `content` is. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const isLetter = (char: string | undefined): boolean => char !== undefined && WORD.test(char);

const isBefore = (content: string, at: number, before: string): boolean =>
  content
    .slice(Math.max(0, at - before.length - 1), at)
    .trimEnd()
    .endsWith(before);

const isAfter = (content: string, end: number, after: string): boolean =>
  content
    .slice(end, end + after.length + 1)
    .trimStart()
    .startsWith(after);

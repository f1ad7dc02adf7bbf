import type { SiteWords } from './site-words.ts';
import { countWords } from './word-sets.ts';

/** A part of a stated title, with what is true of the place where it was cut. */
export interface TitlePiece {
  text: string;
  traits: string[];
}

/** Where a title may be cut into pieces. */
const CUT = /\s(?:\||[-–—]|[·•:»~]|\/\/?|::)\s|(?<=\S)\|(?=\S)|:\s|\s(?=\()/g;
/** Titles of more pieces are lists of words for search engines. */
const MOST_CUTS = 5;

/**
 * The beginnings, ends and middles of a title at the signs that may part it.
 *
 * @param kind - where the title is stated: `h1`, `html-title`, `open-graph`, or `head` for others
 */
export function piecesOf(text: string, kind: string, site: SiteWords): TitlePiece[] {
  const cuts = [...text.matchAll(CUT)].slice(0, MOST_CUTS).map(({ 0: sign, index }) => ({
    at: index,
    end: index + sign.length,
    sign: nameOf(sign),
  }));
  const pieces: TitlePiece[] = [];
  const own = kind === 'h1' ? 'h1 ' : '';
  for (const [number, { at, end, sign }] of cuts.entries()) {
    const before = text.slice(0, at).trim();
    const after = text.slice(end).trim();
    const isLast = number === cuts.length - 1;
    const earlier = cuts.slice(0, number).some((cut) => cut.sign === sign);
    pieces.push({
      text: before,
      traits: [
        `start ${kind}`,
        `${own}start before ${sign}`,
        `start without ${site.judge(after)}`,
        countWords(after) > 4 ? 'cuts long' : 'cuts short',
        ...(isLast ? ['start without last'] : []),
        ...(number === 0 ? ['first piece'] : []),
        ...(earlier ? ['cut at second of sign'] : []),
      ],
    });
    if (sign !== 'bracket') {
      const traits = [
        `end ${kind}`,
        `${own}end behind ${sign}`,
        `end without ${site.judge(before)}`,
        ...(isLast ? ['last piece'] : []),
      ];
      pieces.push({ text: after, traits });
    }
    for (const next of cuts.slice(number + 1)) {
      const last = text.slice(next.end).trim();
      pieces.push({
        text: text.slice(end, next.at).trim(),
        traits: [
          `middle ${kind}`,
          `middle behind ${sign} before ${next.sign}`,
          `middle without ${site.judge(before)} and ${site.judge(last)}`,
        ],
      });
    }
  }
  return pieces;
}

/** Whether there is no sign in it that may part a title. */
export function isOnePiece(text: string): boolean {
  return text.search(CUT) < 0;
}

function nameOf(cut: string): string {
  const sign = cut.trim();
  if (sign === '') return 'bracket';
  if (sign === '|') return 'bar';
  if (sign === '-') return 'hyphen';
  if (sign === ':') return cut === ': ' ? 'colon' : 'sign';
  return /[–—]/.test(sign) ? 'dash' : 'sign';
}

import { LEFTOVERS, type Leftover, LONGEST_LEFTOVER } from './leftovers.ts';
import { foldSpace } from './parts.ts';

/** Shorter lines are labels, buttons and headings; the article's own sentences are longer. */
const PROSE = 60;

/**
 * Which of a text's lines (or paragraphs) are leftovers of a web page.
 *
 * @param lines - in order, without the empty ones
 * @returns for each line its leftover, or undefined for one to keep
 */
export function findLeftovers(lines: readonly string[]): Array<Leftover | undefined> {
  const candidates = lines.map((line) => candidatesFor(line));
  const isProse = (line: string, index: number): boolean =>
    line.length >= PROSE && !candidates[index]?.some(({ where }) => where === 'anywhere');
  const firstProse = lines.findIndex(isProse);
  const lastProse = lines.findLastIndex(isProse);
  return candidates.map((found, index) =>
    found.find(({ where, step }) => {
      if (where === 'anywhere') return true;
      if (where === 'edge') return firstProse >= 0 && (index < firstProse || index > lastProse);
      const beside = [...(candidates[index - 1] ?? []), ...(candidates[index + 1] ?? [])];
      return beside.some((other) => other.step === step);
    }),
  );
}

function candidatesFor(line: string): readonly Leftover[] {
  if (line.length > LONGEST_LEFTOVER) return [];
  const folded = foldSpace(line);
  return LEFTOVERS.filter(({ pattern }) => pattern.test(folded));
}

/** Raised and lowered characters that Unicode has. */
const UP = new Map(pairs('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'));
const DOWN = new Map(pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'));
/** "1st" and "2nd" are read as they are. */
const ORDINAL = /^(?:st|nd|rd|th|e|er|re|ème|o|a|º|ª|TM|SM|®|™)$/;

/**
 * A superscript or subscript in plain characters, so that it does not run into its word: 10 with a
 * raised 6 is 10⁶ and never 106; the mark of a footnote stands in brackets.
 */
export function raise(text: string, direction: 'up' | 'down', note: boolean): string {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed === '' || (direction === 'up' && ORDINAL.test(trimmed))) return trimmed;
  if (note) return /^[[(].*[\])]$/.test(trimmed) ? trimmed : `[${trimmed}]`;
  const table = direction === 'up' ? UP : DOWN;
  const mapped = [...trimmed].map((char) => table.get(char));
  if (!mapped.includes(undefined)) return mapped.join('');
  return direction === 'up' ? `^(${trimmed})` : `_(${trimmed})`;
}

function pairs(from: string, to: string): Array<[string, string]> {
  const targets = [...to];
  return [...from].map((char, index) => [char, targets[index] as string]);
}

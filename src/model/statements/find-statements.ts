import type { Mention } from '../mentions/matcher.ts';
import { sentences } from '../text/sentences.ts';
import { isEnglish } from '../text/words.ts';
import { lowerTitles } from './lower-titles.ts';
import { namesIn } from './parties.ts';
import { readMatch } from './read-match.ts';
import { compileSet } from './rule.ts';
import { ENGLISH } from './rules/english.ts';
import type { Statement } from './statement.ts';

const SETS = ENGLISH.map(compileSet);
/** Longer ones are lists or tables, in which neighbours do not belong together. */
const LONGEST_SENTENCE = 700;
const MOST = 400;

/** Whether there are rules for a language (BCP 47 tag); a text that states none is taken for English. */
export function hasRules(language: string | undefined): boolean {
  return isEnglish(language);
}

/**
 * The statements that the rules find in a text, in order, at most 400. Each rule looks at one sentence; where two say the
 * same of one place, the one that stands first in the list of rules holds. What the rules are not sure of is left out.
 *
 * @param mentions where the text names pages, in order
 */
export function findStatements(
  text: string,
  mentions: readonly Mention[],
  language?: string,
): Statement[] {
  if (!hasRules(language)) return [];
  const names = namesIn(text, mentions);
  const found: Statement[] = [];
  for (const { start, end } of sentences(text)) {
    if (end - start > LONGEST_SENTENCE) continue;
    const sentence = text.slice(start, end);
    const lowered = lowerTitles(sentence);
    const here: Statement[] = [];
    for (const { cue, rules } of SETS) {
      if (!cue.test(lowered)) continue;
      for (const rule of rules) {
        if (rule.quick?.test(lowered) === false) continue;
        for (const match of lowered.matchAll(rule.expression)) {
          const statement = readMatch(rule, match, { sentence, start, names });
          if (statement && !here.some((known) => saysTheSame(known, statement)))
            here.push(statement);
        }
      }
    }
    found.push(...here.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]));
    if (found.length >= MOST) return found.slice(0, MOST);
  }
  return found;
}

/** Two readings of one passage: the same kind where subject and object overlap, or a value inside of it. */
function saysTheSame(known: Statement, other: Statement): boolean {
  const overlaps = known.span[0] < other.span[1] && other.span[0] < known.span[1];
  if (!overlaps) return false;
  if (known.kind !== other.kind) return false;
  const sides = [known.subject, known.object, other.subject, other.object];
  if (sides.every((side) => side === undefined)) return true;
  return meets(known.subject, other.subject) && meets(known.object, other.object);
}

function meets(a: Statement['subject'], b: Statement['subject']): boolean {
  if (a === undefined || b === undefined) return true;
  return a.span[0] < b.span[1] && b.span[0] < a.span[1];
}

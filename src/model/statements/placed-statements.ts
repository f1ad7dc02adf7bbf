import type { Entry } from '../../schema/entry.ts';
import type { Placed, StatementPlace } from '../conflicts/conflict.ts';
import type { SavedFacts } from '../graph/graph.ts';
import { contextFinder } from '../markdown/context.ts';
import type { Matcher } from '../mentions/matcher.ts';
import { findStatements } from './find-statements.ts';
import type { Statement } from './statement.ts';

/**
 * The statements of an entry: those of the summary and the key points that its record states, then those of the text.
 * What was extracted from the text is not looked at twice, and what a person of this wiki wrote is no source.
 */
export function placedStatements(
  front: Entry,
  facts: Pick<SavedFacts, 'text' | 'statements'>,
  matcher: Pick<Matcher, 'find'>,
): Placed[] {
  const placed: Placed[] = [];
  const add = (place: StatementPlace, text: string, statements: readonly Statement[]) => {
    const sentenceAt = contextFinder(text);
    for (const statement of statements) {
      const sentence = sentenceAt(statement.span[0]);
      placed.push({ entry: front.id, place, statement, published: front.published, sentence });
    }
  };
  const find = (text: string) => findStatements(text, matcher.find(text), front.language);
  if (front.summary?.basis === 'stated')
    add('summary', front.summary.text, find(front.summary.text));
  for (const { text, basis } of front.keyPoints)
    if (basis === 'stated') add('key-point', text, find(text));
  // The words of somebody's notes are not the source's.
  if (front.holding !== 'notes' && facts.statements !== '')
    add('text', facts.text, JSON.parse(facts.statements) as Statement[]);
  return placed;
}

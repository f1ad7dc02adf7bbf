import type { Entry } from '../../schema/entry.ts';
import type { Placed, StatementPlace } from '../conflicts/conflict.ts';
import type { SavedFacts } from '../graph/graph.ts';
import type { Matcher } from '../mentions/matcher.ts';
import { findStatements } from './find-statements.ts';
import type { Statement } from './statement.ts';

/**
 * The statements of an entry: those of the summary and the key points that its record states, then those of the text.
 * What was extracted from the text is not looked at twice, and what a person of this wiki wrote is no source.
 */
export function placedStatements(
  front: Entry,
  facts: Pick<SavedFacts, 'statements'>,
  matcher: Pick<Matcher, 'find'>,
): Placed[] {
  const find = (text: string) => findStatements(text, matcher.find(text), front.language);
  const place = (statements: readonly Statement[], where: StatementPlace, point?: number) =>
    statements.map(
      (statement): Placed => ({
        entry: front.id,
        place: where,
        ...(point !== undefined && { point }),
        statement,
        published: front.published,
      }),
    );
  const { summary, keyPoints, holding } = front;
  // The words of somebody's notes are not the source's.
  const inText = holding === 'notes' || facts.statements === '' ? '[]' : facts.statements;
  return [
    ...(summary?.basis === 'stated' ? place(find(summary.text), 'summary') : []),
    ...keyPoints.flatMap(({ text, basis }, at) =>
      basis === 'stated' ? place(find(text), 'key-point', at) : [],
    ),
    ...place(JSON.parse(inText) as Statement[], 'text'),
  ];
}

/** The text that a statement's spans count in. */
export function textOfPlace(
  { place, point }: Pick<Placed, 'place' | 'point'>,
  front: Entry,
  saved: string,
): string {
  if (place === 'text') return saved;
  return (place === 'summary' ? front.summary?.text : front.keyPoints[point ?? 0]?.text) ?? '';
}

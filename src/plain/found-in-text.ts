import type { Site } from '../load/site.ts';
import type { Conflict, Placed } from '../model/conflicts/conflict.ts';
import type { Entry } from '../schema/entry.ts';
import type { FoundStatement } from '../schema/found.ts';
import type { ResourceTwin } from '../schema/twin.ts';
import { passageOf } from '../views/quotable.ts';

type Found = Pick<ResourceTwin, 'originGroup' | 'possiblyDerived' | 'statements' | 'differences'>;

/** What follows from the text of an entry and those of others; what there is not is left out. */
export function foundInText(site: Site, front: Entry): Found {
  if (front.withdrawn) return {};
  const { evidence } = site.graph;
  const origins = evidence.origins();
  const group = origins.groupOf(front.id);
  const derivations = origins.derivationsOf(front.id);
  const statements = evidence.statements(front.id);
  const conflicts = evidence.conflictsOfEntry(front.id);
  return {
    ...(group && { originGroup: { origin: group.origin, members: group.members } }),
    ...(derivations.length > 0 && {
      possiblyDerived: derivations.map(({ id, direction, clues, isA }) => ({
        id,
        direction,
        attribution: clues.attribution,
        titlePassage: clues.titlePassage,
        sharedTerms: Math.round(clues.shared * 1000) / 1000,
        passages: clues.passages.map(({ a, b, isQuote }) => ({
          here: isA ? a : b,
          there: isA ? b : a,
          quoted: isQuote,
        })),
      })),
    }),
    ...(statements.length > 0 && {
      statements: statements.map((placed) => statementOf(site, placed)),
    }),
    ...(conflicts.length > 0 && { differences: conflicts.map(differenceOf) }),
  };
}

function statementOf(site: Site, placed: Placed): FoundStatement {
  const { statement, place, point, published } = placed;
  const { kind, rule, span, time, ...rest } = statement;
  const stated = time && { ...time, basis: 'stated' as const };
  const scope =
    stated ??
    (published === undefined
      ? { basis: 'unknown' as const }
      : { at: published, basis: 'published' as const });
  return { kind, rule, place, point, span, quote: passageOf(site, placed), ...rest, time: scope };
}

export function differenceOf({
  id,
  kind,
  about,
  sides,
  settled,
}: Conflict): NonNullable<ResourceTwin['differences']>[number] {
  return {
    id,
    kind,
    about,
    sides: sides.map(({ says, statements }) => ({
      says,
      statements: statements.map(({ entry, place, statement: { span } }) => ({
        entry,
        place,
        span,
      })),
    })),
    settled,
  };
}

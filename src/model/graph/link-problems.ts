import type { Analysis } from '../markdown/analyse.ts';
import type { Malformed } from '../markdown/malformed.ts';
import type { Problem } from '../problem.ts';
import type { RuleName } from '../rules/catalogue.ts';
import type { FormerVersion } from '../versions/versions.ts';
import type { EntryDoc } from '../wiki.ts';
import type { Resolver } from './graph.ts';

/** Where a link, citation or quote stands. */
export interface Place {
  /** Path below the wiki folder. */
  file: string;
  /** Of the file, from 1; absent for notes, whose lines are not those of the sidecar. */
  line?: number | undefined;
}

/**
 * Links that resolve to nothing, and what cannot be read as link or citation.
 *
 * @param text its file, and the line of the file that the text begins on, if its lines are the file's
 */
export function linkProblems(
  { wikilinks, malformed }: Pick<Analysis, 'wikilinks' | 'malformed'>,
  resolver: Resolver,
  { file, firstLine }: { file: string; firstLine?: number },
): Problem[] {
  const place = (line: number): Place => ({ file, line: firstLine && firstLine + line - 1 });
  const unresolved = wikilinks
    .filter(({ target }) => resolver.page(target) === undefined)
    .map(({ target, line }) =>
      unresolvedWikilink(place(line), target, resolver.nearestPages(target)),
    );
  return [...unresolved, ...malformed.map((mark) => malformedMark(place(mark.line), mark))];
}

function unresolvedWikilink(place: Place, target: string, near: readonly string[]): Problem {
  const remedy =
    near.length > 0
      ? `Write ${near.map((title) => `[[${title}]]`).join(' or ')}, or add the page`
      : 'Add the page, or add the name to the aliases of the page that is meant';
  return error('unresolved-wikilink', place, `[[${target}]] names no page`, remedy);
}

export function unresolvedCitation(place: Place, ref: string, near: readonly string[]): Problem {
  const remedy =
    near.length > 0
      ? `Write ${near.map((name) => `@${name}`).join(' or ')}, or add the source`
      : 'Correct the ID or key, or add the source';
  return error('unresolved-citation', place, `[@${ref}] names no entry`, remedy);
}

/** What a person compares a quote with that does not stand where it should. */
export interface ComparedWith {
  /** The passage that has most words in common with it, and is not the same. */
  nearest?: string | undefined;
  /** The version that was named. */
  named?: KnownVersion | undefined;
  /** A version in which it stood. */
  hadIt?: KnownVersion | undefined;
}

export type KnownVersion = Pick<FormerVersion, 'hash' | 'fetched'>;

/** As much of a quote and of what it is compared with as shows where they differ. */
const COMPARED = 400;

export function contradictedQuote(
  place: Place,
  quote: string,
  entry: EntryDoc,
  { nearest, named, hadIt }: ComparedWith = {},
): Problem {
  const { title, id } = entry.front;
  const whole = nearest !== undefined || hadIt !== undefined;
  const held = named ? `version ${spell(named)}` : 'the full copy';
  const message = [
    `The quote "${cut(quote, whole ? COMPARED : SHOWN)}" does not stand in ${held} of "${cut(title)}" (${id})`,
    ...(hadIt ? [`it did in version ${spell(hadIt)}`] : []),
    ...(nearest
      ? [`the nearest there, which is not the same, is "${cut(nearest, COMPARED)}"`]
      : []),
  ].join('; ');
  const remedy = hadIt
    ? `Quote it word for word, or cite the version that has it: [@${id}@${hadIt.hash} "…"]`
    : 'Quote it word for word, or cite without the quote';
  return error('contradicted-quote', place, message, remedy);
}

export function unknownVersion(
  place: Place,
  { ref, version }: { ref: string; version: string },
  entry: EntryDoc,
  known: readonly KnownVersion[],
): Problem {
  const { title, id } = entry.front;
  const message = `[@${ref}@${version}] names a version of "${cut(title)}" (${id}) that is not kept`;
  const names = known.slice(0, 4).map((one) => `@${ref}@${spell(one)}`);
  const remedy = `Write ${names.join(' or ')}, or leave the version out`;
  return error('unknown-version', place, message, remedy);
}

const spell = ({ hash, fetched }: KnownVersion): string =>
  fetched === undefined ? hash : `${hash} (saved ${fetched})`;

export function withdrawnCitation(place: Place, ref: string, entry: EntryDoc): Problem {
  const message = `[@${ref}] names an entry that was withdrawn: "${cut(entry.front.title)}"`;
  const problem = error(
    'withdrawn-citation',
    place,
    message,
    'Rest the statement on another source',
  );
  return { ...problem, severity: 'warning' };
}

function malformedMark(place: Place, { kind, text }: Malformed): Problem {
  const form =
    kind === 'wikilink' ? '[[Title]] or [[Title|shown]]' : '[@id], [@a; @b] or [@id, p. 4 "quote"]';
  const remedy = `Write it as ${form}, or put a backslash before it if it is plain text`;
  return error(`malformed-${kind}`, place, `${text} cannot be read as a ${kind}`, remedy);
}

function error(rule: RuleName, { file, line }: Place, message: string, remedy: string): Problem {
  return { rule, severity: 'error', file, line, message, remedy };
}

const SHOWN = 80;

function cut(text: string, most = SHOWN): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}

import { Failure } from '../fetch/failure.ts';
import type { AddContext, Outcome } from './context.ts';
import { askRecord } from './doi-record.ts';
import { freePath, putIn } from './put-in.ts';
import { readStaged } from './read-staged.ts';
import { withLines } from './sidecar-text.ts';
import { understood } from './understood.ts';

/** Bytes that are to become a source. */
export interface Arrival {
  bytes: Uint8Array;
  /** Path below the wiki folder, without ending. */
  name: string;
  /** With its dot; may be empty. */
  extension: string;
  /** The sidecar; `many` where the file holds records with addresses of their own. */
  sidecar: (many: boolean) => string;
}

/**
 * Reads what arrived, and puts it into the wiki unless the wiki has it already.
 *
 * @throws Failure where no reader can make anything of it
 */
export async function takeIn(arrival: Arrival, context: AddContext): Promise<Outcome> {
  const { bytes, name, extension } = arrival;
  const single = arrival.sidecar(false);
  let sidecar = single;
  let read = await readStaged(name + extension, bytes, sidecar, context);
  if (read.sources.some(({ article }) => article.record !== undefined)) {
    sidecar = arrival.sidecar(true);
    if (sidecar !== single) {
      read = await readStaged(name + extension, bytes, sidecar, context);
    }
  }
  const wrong = read.problems.find(({ severity }) => severity === 'error');
  if (wrong) throw new Failure(wrong.rule, wrong.message, wrong.remedy);
  const places = read.sources.map((source) => context.held.bySource(source));
  const known = places.filter((place) => place !== undefined);
  if (known.length > 0 && known.length === read.sources.length) {
    return { state: 'held', place: known[0] as string, lines: [], problems: [] };
  }
  const record = await askRecord(read.sources, context);
  sidecar = withLines(sidecar, record.lines);
  const sources = read.sources.map((source) => ({ ...source, ...record.sidecar }));
  const file = freePath(context.content, name, extension, sidecar);
  if (!context.dryRun) putIn(context.content, file, bytes, sidecar);
  for (const source of sources) {
    const { record: one } = source.article;
    context.held.enter({ ...source, address: one ? `${file}#${one.name}` : file });
  }
  return {
    state: 'added',
    place: file,
    lines: [...understood(sources, context.venues), ...record.said],
    problems: read.problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(name + extension, file),
    })),
  };
}

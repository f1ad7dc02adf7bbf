import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { matchKey, matchKeyOfDoi } from '../../../src/model/ids/match-key.ts';
import { foldedHash } from '../../../src/model/text/text-hash.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import type { Source } from '../../convert/source.ts';

const NO_TEXT = foldedHash('');

/** The sources that a wiki has, found by address and by content. */
export interface Held {
  /** Where the source of an address is, or why there is none any more. */
  byUrl(url: string): string | undefined;
  /** Where a source is that is this one by address, bytes or text. */
  bySource(source: Source): string | undefined;
  enter(source: Source): void;
}

/**
 * @param folder the wiki folder
 * @param ledger names sources that cannot be read now, and those that were withdrawn; one whose file
 * is gone may come back
 */
export function holdings(
  folder: string,
  sources: readonly Source[],
  ledger: readonly LedgerLine[],
): Held {
  const places = new Map<string, string>();
  const put = (mark: string, place: string): void => {
    if (!places.has(mark)) places.set(mark, place);
  };
  const enter = (source: Source): void => {
    for (const mark of marksOf(source)) put(mark, source.address);
  };
  sources.forEach(enter);
  const lines = new Map(ledger.map((line) => [line.id, line]));
  for (const line of ledger) {
    const holder = line.to === undefined ? line : (lines.get(line.to) ?? line);
    const place = placeOf(folder, holder);
    if (place === undefined) continue;
    const key = line.url === undefined ? undefined : matchKey(line.url);
    for (const one of [key, ...(line.also ?? [])]) if (one !== undefined) put(`key ${one}`, place);
    if (line.textHash !== undefined && line.textHash !== NO_TEXT) {
      put(`text ${line.textHash}`, place);
    }
  }
  const find = (marks: readonly string[]): string | undefined =>
    marks.map((mark) => places.get(mark)).find((place) => place !== undefined);
  return {
    byUrl(url) {
      const key = matchKey(url);
      return key === undefined ? undefined : places.get(`key ${key}`);
    },
    bySource: (source) => find(marksOf(source)),
    enter,
  };
}

function placeOf(folder: string, { source, status, reason }: LedgerLine): string | undefined {
  if (status === 'withdrawn') return `${source} (withdrawn${reason ? `: ${reason}` : ''})`;
  const file = source.split('#', 1)[0] as string;
  return existsSync(join(folder, file)) ? source : undefined;
}

/** All that speaks for a source: its addresses, DOI and text; the bytes where the file is one source. */
function marksOf({ article, sidecar, sha256, textHash }: Source): string[] {
  const keys = [sidecar.url, article.fields.url?.value].flatMap((url) => {
    const key = url === undefined ? undefined : matchKey(url);
    return key === undefined ? [] : [key];
  });
  const doi = sidecar.doi ?? article.fields.doi?.value;
  if (doi !== undefined) keys.push(matchKeyOfDoi(doi));
  const marks = keys.map((key) => `key ${key}`);
  if (article.record === undefined) marks.push(`bytes ${sha256}`);
  if (textHash !== NO_TEXT) marks.push(`text ${textHash}`);
  return marks;
}

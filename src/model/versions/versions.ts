import type { Holding } from '../../schema/capture.ts';
import { type VersionLine, versionLineSchema } from '../../schema/version.ts';
import type { Parsed } from '../problem.ts';
import { parseJsonLines } from '../seen/json-lines.ts';
import { packAgainst, packWhole, unpack } from './pack.ts';
import { versionHash } from './version-hash.ts';

/** A text that an entry had before. */
export interface FormerVersion {
  hash: string;
  fetched?: string | undefined;
  holding: Holding;
  words: number;
  /** Absent where the rights to it did not allow to keep it. */
  text?: string | undefined;
}

/** A text that an entry has, as far as a version records it. */
export type VersionFacts = Pick<VersionLine, 'fetched' | 'holding' | 'sha256' | 'words'>;

/** The former versions of entries, by resource ID; the earliest first. */
export type Versions = ReadonlyMap<string, readonly VersionLine[]>;

/** Reads `versions/<id>.jsonl`. Of lines on one version, as a merge by union leaves them, the first holds. */
export function parseVersions(file: string, text: string): Parsed<VersionLine[]> {
  const { value, problems } = parseJsonLines(versionLineSchema, file, text);
  const known = new Map<string, VersionLine>();
  for (const line of value) if (!known.has(line.hash)) known.set(line.hash, line);
  return { value: [...known.values()], problems };
}

export function serialiseVersions(lines: readonly VersionLine[]): string {
  return lines
    .map(({ hash, fetched, holding, words, sha256, base, text }) =>
      JSON.stringify({ hash, fetched, holding, words, sha256, base, text }),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** The former versions of an entry with their texts, the earliest first. */
export function formerVersions(lines: readonly VersionLine[]): FormerVersion[] {
  const byHash = new Map(lines.map((line) => [line.hash, line]));
  const texts = new Map<string, string | undefined>();
  return lines.map(({ hash, fetched, holding, words }) => ({
    ...{ hash, fetched, holding, words },
    text: textOf(hash, byHash, texts),
  }));
}

/** The text of a version; undefined where it is not kept, or cannot be put together as it was. */
function textOf(
  hash: string,
  byHash: ReadonlyMap<string, VersionLine>,
  texts: Map<string, string | undefined>,
): string | undefined {
  // From the version that is kept whole to the one that is wanted.
  const way: VersionLine[] = [];
  const met = new Set<string>();
  for (
    let line = byHash.get(hash);
    line !== undefined && !texts.has(line.hash) && !met.has(line.hash);
    line = line.base === undefined ? undefined : byHash.get(line.base)
  ) {
    way.push(line);
    met.add(line.hash);
  }
  for (const line of way.reverse()) {
    const base = line.base === undefined ? undefined : texts.get(line.base);
    const isWhole = line.base === undefined || base !== undefined;
    const text = line.text && isWhole ? unpack(line.text, base) : undefined;
    texts.set(line.hash, text !== undefined && versionHash(text) === line.hash ? text : undefined);
  }
  return texts.get(hash);
}

/**
 * The versions of an entry with one more, the last. The one before it is kept as what it differs by, where that is
 * shorter. A version that is there already is not added.
 *
 * @param text its saved text; undefined where rights do not allow to keep it
 */
export function withVersion(
  lines: readonly VersionLine[],
  hash: string,
  facts: VersionFacts,
  text: string | undefined,
): VersionLine[] {
  if (lines.some((line) => line.hash === hash)) return [...lines];
  const added: VersionLine = {
    hash,
    ...facts,
    ...(text !== undefined && { text: packWhole(text) }),
  };
  const last = lines.at(-1);
  const before = last && formerVersions(lines).at(-1)?.text;
  if (last === undefined || before === undefined || text === undefined) return [...lines, added];
  const packed = packAgainst(before, text);
  const isShorter = JSON.stringify(packed).length < 0.8 * JSON.stringify(before).length;
  const { base: _, ...rest } = last;
  const shortened: VersionLine = isShorter ? { ...rest, base: hash, text: packed } : last;
  return [...lines.slice(0, -1), shortened, added];
}

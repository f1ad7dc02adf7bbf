import { join } from 'node:path';
import { readIfThere, walk } from '../../src/load/files.ts';
import { bodyFromMarkdown } from '../../src/model/markdown/body.ts';
import { parseEntry } from '../../src/model/parse/parse-entry.ts';
import { isSealed } from '../../src/model/seal.ts';
import { savedText } from '../../src/model/text/saved-text.ts';
import { words } from '../../src/model/text/words.ts';
import { isKept } from '../../src/model/versions/is-kept.ts';
import { versionHash } from '../../src/model/versions/version-hash.ts';
import {
  parseVersions,
  serialiseVersions,
  withVersion,
} from '../../src/model/versions/versions.ts';
import type { EntryDoc } from '../../src/model/wiki.ts';
import { writeAtomic } from './write-atomic.ts';

/** Path of the former versions of an entry below the wiki folder. */
export const versionsFile = (id: string): string => `versions/${id}.jsonl`;

/** Keeps the text of an entry that is about to be replaced, where it is a version; see `isKept()`. */
export type KeepVersion = (id: string, entryFile: string, replacement?: string) => void;

/** Texts that this process wrote: whoever edits while the site is shown to them publishes no step in between. */
const writtenHere = new Set<string>();

/** As if another process went on: for tests of what several builds do one after the other. */
export const forgetWritten = (): void => writtenHere.clear();

/**
 * Opens the keeping of versions for one conversion. Call what it gives before an entry is replaced: what it writes is on
 * the disk by then, so that a text is never lost between the two.
 *
 * Without a replacement the entry goes; it and one that is withdrawn leave their version's name behind, where it was given out.
 *
 * @param folder the wiki folder
 * @param written texts that are no versions, as `id@hash`; what is written is added
 */
export function openVersions(folder: string, written: Set<string> = writtenHere): KeepVersion {
  let cited: ReadonlySet<string> | undefined;
  const isCited = (hash: string): boolean => {
    cited ??= citedHashes(folder);
    return cited.has(hash);
  };
  /** Who withdraws a source wants its text to be gone, but where a version was named, its name goes on leading somewhere. */
  const keepName = (id: string, { body, front }: EntryDoc): void => {
    const text = savedText(bodyFromMarkdown(body));
    const file = versionsFile(id);
    const lines = parseVersions(file, readIfThere(join(folder, file)) ?? '').value ?? [];
    const hash = versionHash(text);
    if (lines.length === 0 && !isCited(hash)) return;
    const { capture, holding } = front;
    const facts = {
      fetched: capture?.fetched,
      holding,
      words: words(text).length,
      sha256: capture?.sha256,
    };
    const all = withVersion(lines, hash, facts, undefined);
    writeAtomic(join(folder, file), serialiseVersions(all), { lasting: true });
  };
  return (id, entryFile, replacement) => {
    const held = readIfThere(join(folder, entryFile));
    if (held === undefined || !isSealed(held)) return;
    const before = parseEntry(entryFile, held).value;
    if (before === undefined) return;
    const after = replacement === undefined ? undefined : parseEntry(entryFile, replacement).value;
    if ((replacement !== undefined && !after) || before.front.withdrawn) return;
    if (before.body === after?.body && !after.front.withdrawn) return;
    if (!after || after.front.withdrawn || before.front.holding === 'none') {
      keepName(id, before);
      return;
    }
    const [text, next] = [before, after].map(({ body }) => savedText(bodyFromMarkdown(body))) as [
      string,
      string,
    ];
    const hash = versionHash(text);
    const nextHash = versionHash(next);
    if (hash === nextHash) return;
    if (text === '') {
      keepName(id, before);
      return;
    }
    written.add(`${id}@${nextHash}`);
    if (written.has(`${id}@${hash}`)) return;
    const file = versionsFile(id);
    const lines = parseVersions(file, readIfThere(join(folder, file)) ?? '').value ?? [];
    const { capture, holding, copies } = before.front;
    const kept = isKept({
      before: text,
      after: next,
      sameFile: capture?.sha256 !== undefined && capture.sha256 === after.front.capture?.sha256,
      fetched: [capture?.fetched, after.front.capture?.fetched],
      isNamed: lines.length > 0 || isCited(hash),
    });
    if (!kept) return;
    const facts = {
      fetched: capture?.fetched,
      holding,
      words: words(text).length,
      sha256: capture?.sha256,
    };
    const all = withVersion(lines, hash, facts, copies === 'full' ? text : undefined);
    writeAtomic(join(folder, file), serialiseVersions(all), { lasting: true });
  };
}

/** The hashes of versions that pages and notes cite. */
function citedHashes(folder: string): Set<string> {
  const files = [
    ...walk(join(folder, 'pages')).map((file) => join(folder, 'pages', file)),
    ...walk(join(folder, 'sources'))
      .filter((file) => file.endsWith('.meta.yaml'))
      .map((file) => join(folder, 'sources', file)),
  ];
  const found = new Set<string>();
  for (const file of files) {
    for (const [, hash = ''] of (readIfThere(file) ?? '').matchAll(/@([0-9a-f]{8})(?![0-9a-z])/g))
      found.add(hash);
  }
  return found;
}

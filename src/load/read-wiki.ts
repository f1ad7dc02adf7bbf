import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../model/compare.ts';
import { parseClaimLines, parseLedger } from '../model/ledger/parse-ledger.ts';
import { parseEntry } from '../model/parse/parse-entry.ts';
import { parsePage } from '../model/parse/parse-page.ts';
import { parseVenues } from '../model/parse/parse-venues.ts';
import { parseWiki } from '../model/parse/parse-wiki.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { parseNotices } from '../model/seen/notices.ts';
import { parseSeen } from '../model/seen/seen.ts';
import { parseVersions, type Versions } from '../model/versions/versions.ts';
import type { EntryDoc, PageDoc, Wiki } from '../model/wiki.ts';
import type { LedgerLine } from '../schema/ledger.ts';
import { type WikiConfig, wikiSchema } from '../schema/wiki.ts';
import { readIfThere, walk } from './files.ts';

/** A wiki folder as it was read, and what was wrong in it. */
export interface ReadWiki {
  wiki: Wiki;
  problems: Problem[];
  /** The ledger could not be read: no ID may be given out. */
  ledgerCorrupt: boolean;
}

/**
 * Reads one wiki folder. Whatever cannot be read is reported and left out; the rest is there.
 *
 * @param folder absolute path
 * @param entries pass false to leave the generated entries out, as the converter does
 */
export function readWiki(folder: string, { entries = true } = {}): ReadWiki {
  const problems: Problem[] = [];
  const take = <T>(parsed: Parsed<T>): T | undefined => {
    problems.push(...parsed.problems);
    return parsed.value;
  };
  const read = <T>(
    file: string,
    parse: (file: string, text: string) => Parsed<T>,
  ): T | undefined => {
    const text = readIfThere(join(folder, file));
    return text === undefined ? undefined : take(parse(file, text));
  };
  if (!existsSync(folder)) problems.push(missingFolder(folder));
  else if (!existsSync(join(folder, 'wiki.yaml'))) problems.push(missingConfig());
  const config = read('wiki.yaml', parseWiki) ?? fallbackConfig();
  const venues = read('venues.yaml', parseVenues);
  const ledgerText = readIfThere(join(folder, 'ids.jsonl'));
  const ledger = ledgerText === undefined ? [] : take(parseLedger('ids.jsonl', ledgerText));
  const wiki: Wiki = {
    config,
    venues: venues?.venues ?? [],
    brokenVenues: venues?.brokenVenues ?? [],
    pages: readPages(folder, read, problems),
    entries: entries ? readEntries(folder, read) : [],
    ledger: (ledger as LedgerLine[] | undefined) ?? [],
    seen: read('seen.jsonl', parseSeen),
    notices: read('retractions.jsonl', parseNotices),
    versions: readVersions(folder, read),
    claims: parseClaimLines(ledgerText ?? ''),
  };
  return { wiki, problems, ledgerCorrupt: ledger === undefined };
}

type Read = <T>(file: string, parse: (file: string, text: string) => Parsed<T>) => T | undefined;

function readPages(folder: string, read: Read, problems: Problem[]): PageDoc[] {
  const bySlug = new Map<string, PageDoc>();
  for (const path of walk(join(folder, 'pages'))) {
    if (!/\.mdx?$/.test(path)) continue;
    const page = read(`pages/${path}`, parsePage);
    const first = page && bySlug.get(page.slug);
    if (first) problems.push(sameSlug(page, first));
    else if (page) bySlug.set(page.slug, page);
  }
  return [...bySlug.values()].sort((a, b) => compareText(a.slug, b.slug));
}

function readEntries(folder: string, read: Read): EntryDoc[] {
  const paths = walk(join(folder, 'entries')).filter((path) => path.endsWith('.mdx'));
  const entries = paths.flatMap((path) => read(`entries/${path}`, parseEntry) ?? []);
  return entries.sort((a, b) => compareText(a.front.id, b.front.id));
}

function readVersions(folder: string, read: Read): Versions | undefined {
  const paths = walk(join(folder, 'versions')).filter((path) => /^[0-9a-f]{16}\.jsonl$/.test(path));
  if (paths.length === 0) return undefined;
  return new Map(
    paths.map((path) => [
      path.slice(0, -'.jsonl'.length),
      read(`versions/${path}`, parseVersions) ?? [],
    ]),
  );
}

function fallbackConfig(): WikiConfig {
  return wikiSchema.parse({ title: 'Untitled wiki' });
}

function missingFolder(folder: string): Problem {
  return {
    rule: 'missing-wiki',
    severity: 'error',
    file: folder,
    message: 'there is no such folder',
    remedy: 'Name the folder of your wiki with --content or STEMMA_CONTENT',
  };
}

function missingConfig(): Problem {
  return {
    rule: 'missing-wiki',
    severity: 'error',
    file: 'wiki.yaml',
    message: 'the wiki has no wiki.yaml',
    remedy: 'Write one with at least a title',
  };
}

function sameSlug(page: PageDoc, first: PageDoc): Problem {
  return {
    rule: 'duplicate-slug',
    severity: 'error',
    file: page.file,
    message: `has the slug "${page.slug}", which is that of ${first.file} too`,
    remedy: 'Rename one of the files; a slug names one page',
  };
}

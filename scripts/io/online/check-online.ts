import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWiki } from '../../../src/load/read-wiki.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { stopOnInterrupt } from '../add/stop-on-interrupt.ts';
import { openWeb } from '../fetch/web.ts';
import { type Options, PROJECT } from '../options.ts';
import { startProgress } from '../progress.ts';
import { openReaders } from '../readers/open-readers.ts';
import { lookOnline } from './look-online.ts';
import { askCrossref, type LookedUp, lookUpInFile } from './look-up-notices.ts';
import type { OnlineOptions } from './online-options.ts';
import { tellLooked, tellNotices } from './tell-online.ts';

/** Where the APIs are; other addresses are for tests and mirrors. */
const CROSSREF = process.env.STEMMA_CROSSREF || 'https://api.crossref.org/';
const ARCHIVE = process.env.STEMMA_ARCHIVE || 'https://archive.org/wayback/available';

/** What came of looking outside. */
export interface CheckedOnline {
  problems: Problem[];
  /** The person stopped it: what was found is kept, and nothing more is wanted. */
  stopped: boolean;
}

/**
 * Looks at the addresses of a wiki's sources, and what became of the works that DOIs name, and keeps what was found in
 * `seen.jsonl` and `retractions.jsonl` of the wiki.
 */
export async function checkOnline(
  { content, jobs }: Options,
  online: OnlineOptions,
): Promise<CheckedOnline> {
  const { wiki } = readWiki(content);
  const { entries } = wiki;
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  if (online.retractions !== undefined) {
    const said = lookInFile(online.retractions);
    if ('rule' in said) return { problems: [said], stopped: false };
    tellNotices(said, wiki, say);
  }
  if (!online.online) return { problems: [], stopped: false };
  const signal = stopOnInterrupt();
  const readers = openReaders(Math.min(jobs, 2));
  try {
    const context = { ...online, content, signal, say, web: web(signal) };
    const start = (what: string) => (total: number) => {
      const progress = startProgress(what, total);
      return progress.step;
    };
    const asked = { ...context, api: CROSSREF, start: start('Looking up DOIs') };
    tellNotices(await askCrossref(entries, asked), wiki, say);
    const looking = { ...context, readers, archiveApi: ARCHIVE };
    const looked = await lookOnline(entries, { ...looking, start: start('Looking at sources') });
    tellLooked(looked, wiki, say);
    return { problems: [], stopped: signal.aborted };
  } finally {
    await readers.close();
  }

  function lookInFile(file: string): LookedUp | Problem {
    try {
      const text = readFileSync(file, 'utf8');
      return lookUpInFile(entries, text, { ...online, content }) ?? notRetractionWatch(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return noSuchFile(file, code);
    }
  }

  function web(signal: AbortSignal) {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    const { allowPrivate, delayMs, contact } = online;
    const userAgent = `Stemma/${version}${contact === undefined ? '' : ` (${mailto(contact)})`}`;
    return openWeb({ userAgent, allowPrivate, delayMs, signal, stallMs: 20_000, totalMs: 120_000 });
  }
}

/** As Crossref wants to be told: https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/ */
const mailto = (contact: string): string =>
  contact.includes('@') && !contact.includes(':') ? `mailto:${contact}` : contact;

function noSuchFile(file: string, code: string): Problem {
  return {
    rule: 'no-such-file',
    severity: 'error',
    file,
    message: `there is no such file that can be read (${code})`,
    remedy: 'Name the file of Retraction Watch that you downloaded',
  };
}

function notRetractionWatch(file: string): Problem {
  return {
    rule: 'not-retraction-watch',
    severity: 'error',
    file,
    message: 'has no columns OriginalPaperDOI and RetractionNature',
    remedy:
      'Download retraction_watch.csv from https://gitlab.com/crossref/retraction-watch-data and name that',
  };
}

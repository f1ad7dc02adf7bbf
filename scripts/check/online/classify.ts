import { matchKey } from '../../../src/model/ids/match-key.ts';
import type { Answer, ArrivedPage, Finding } from './finding.ts';
import { errorPage, leadsHome, leadsToLogin, wall } from './looks-like.ts';

/** The server knows that there is no such page. */
const ABSENT = new Set([404, 410]);
/** The server does not say whether there is one: it wants a login or payment, or it is busy, or it may not. */
const REFUSED = new Set([401, 402, 403, 407, 429, 451, 503]);
/** From here on the page is held to be the source, whatever else speaks against it. */
const SAME_TEXT = 0.5;
/** Below, it is another text. */
const OTHER_TEXT = 0.15;
/** As many sentences are kept of a change, and as much of each. */
const SENTENCES = 3;
const LONGEST = 240;

/**
 * What an answer says of a source. A page is never called gone by it: that takes two looks (`nextLine()`); and what
 * refuses a program says nothing of the page.
 */
export function classify(url: string, answer: Exclude<Answer, { kind: 'offline' }>): Finding {
  switch (answer.kind) {
    case 'page':
      return ofPage(url, answer.page);
    case 'status':
      return ofStatus(answer.status, answer.why);
    case 'robots':
      return { state: 'blocked', why: 'robots.txt' };
    case 'dead-host':
      return { state: 'missing', why: 'the host is gone' };
    case 'unread':
      return ofUnread(url, answer);
    case 'nothing':
      return { state: 'unknown', why: answer.why };
  }
}

function ofStatus(status: number, why: string | undefined): Finding {
  if (ABSENT.has(status)) return { state: 'missing', status };
  return { state: REFUSED.has(status) ? 'blocked' : 'unknown', status, why };
}

function ofUnread(url: string, answer: Answer & { kind: 'unread' }): Finding {
  const { status, chain, why } = answer;
  const last = chain.at(-1) ?? url;
  const to = movedTo(url, chain);
  if (leadsToLogin(url, last)) return { state: 'blocked', status, to, why: 'a login' };
  if (leadsHome(url, last))
    return { state: 'suspected', status, to, why: 'it leads to the home page' };
  return { state: to ? 'moved' : 'fine', status, to, why };
}

function ofPage(url: string, page: ArrivedPage): Finding {
  const { status, chain, comparison } = page;
  const kept = comparison?.kept;
  const last = chain.at(-1) ?? url;
  const to = movedTo(url, chain);
  const base = { status, to, kept };
  if (kept === undefined || kept < SAME_TEXT) {
    const doubt = doubtOf(url, last, page);
    if (doubt) return { ...base, ...doubt };
  }
  const change = changeOf(page);
  if (to !== undefined) return { ...base, ...change, state: 'moved' };
  return { ...base, ...change, state: comparison?.drifted ? 'drifted' : 'fine' };
}

/** What speaks against this being the page, though the server says it is. */
function doubtOf(
  url: string,
  last: string,
  { title, start, comparison }: ArrivedPage,
): Pick<Finding, 'state' | 'why'> | undefined {
  const blocked = wall(title) ?? (leadsToLogin(url, last) ? 'a login' : undefined);
  if (blocked) return { state: 'blocked', why: blocked };
  if (leadsHome(url, last)) return { state: 'suspected', why: 'it leads to the home page' };
  const error = errorPage(title, start);
  if (error) return { state: 'suspected', why: error };
  if (comparison && comparison.kept < OTHER_TEXT)
    return { state: 'suspected', why: 'another text stands there' };
  return undefined;
}

function changeOf({ comparison }: ArrivedPage): Pick<Finding, 'went' | 'came'> {
  if (!comparison?.drifted) return {};
  return { went: some(comparison.went), came: some(comparison.came) };
}

function some(sentences: readonly string[]): string[] | undefined {
  if (sentences.length === 0) return undefined;
  return sentences.slice(0, SENTENCES).map(cut);
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).toWellFormed().trimEnd()}…`;
}

/** Where the address leads to, where that is not just another spelling of it. */
function movedTo(url: string, chain: readonly string[]): string | undefined {
  const last = chain.at(-1);
  if (last === undefined || chain.length < 2 || isResolver(url)) return undefined;
  return matchKey(last) === matchKey(url) ? undefined : last;
}

/** An address that is made to lead on, and stays the one to cite. */
function isResolver(url: string): boolean {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return /^(?:(?:dx\.)?doi\.org|hdl\.handle\.net|purl\.org|purl\.[a-z.]+|w3id\.org|n2t\.net|nbn-resolving\.(?:de|org)|urn\.kb\.se|perma\.cc|ark\.[a-z.]+)$/.test(
    host,
  );
}

import { noticeDoi } from '../../../src/model/seen/notices.ts';
import type { EntryDoc, Wiki } from '../../../src/model/wiki.ts';
import { SEEN_STATES, type SeenLine, type SeenState } from '../../../src/schema/seen.ts';
import { plainLine } from '../add/understood.ts';
import type { Looked } from './look-online.ts';
import type { LookedUp } from './look-up-notices.ts';

type Say = (line: string) => void;

const MEANS: Record<SeenState, string> = {
  fine: 'there as it was saved',
  moved: 'lead to another address',
  drifted: 'have another text than was saved',
  missing: 'were not there this once',
  gone: 'were not there twice, a week or more apart',
  suspected: 'answer, and do not look like the source',
  blocked: 'may not be seen by programs, which says nothing of the page',
  unknown: 'could not be looked at',
};

/** Tells of every source that is not as it was, and how many there are of each kind. */
export function tellLooked({ lines, left, offline }: Looked, { entries }: Wiki, say: Say): void {
  const titles = new Map(entries.map(({ front }) => [front.id, front.title]));
  for (const line of lines) {
    if (line.state === 'fine') continue;
    say(`${line.state}: ${plainLine(titles.get(line.id) ?? line.id)} (${line.id})`);
    for (const detail of detailsOf(line)) say(`  ${plainLine(detail)}`);
  }
  const counts = SEEN_STATES.map((state) => ({
    state,
    count: lines.filter((line) => line.state === state).length,
  }));
  say(`Looked at ${lines.length} sources`);
  for (const { state, count } of counts)
    if (count > 0) say(`  ${String(count).padStart(5)} ${state}: ${MEANS[state]}`);
  if (offline) say('This machine finds no hosts; is it connected?');
  if (left > 0) say(`${left} are left; run the command again to go on.`);
}

function detailsOf({ url, status, why, to, went, came, archive }: SeenLine): string[] {
  return [
    url,
    ...(status === undefined || status < 300 ? [] : [`HTTP ${status}`]),
    ...(why === undefined ? [] : [why]),
    ...(to === undefined ? [] : [`to: ${to}`]),
    ...(went ?? []).map((sentence) => `- ${sentence}`),
    ...(came ?? []).map((sentence) => `+ ${sentence}`),
    ...(archive === undefined ? [] : [`archived: ${archive}`]),
  ];
}

/** Tells what was learnt of DOIs, each with the sources that it concerns. */
export function tellNotices({ changes, checked, failed, left }: LookedUp, wiki: Wiki, say: Say) {
  for (const { line, before } of changes) {
    const { doi, retraction } = line;
    const titles = holdersOf(doi, wiki.entries).map(({ front }) => front.title);
    const what = retraction?.status ?? `no longer ${before?.retraction?.status}`;
    say(`${what}: ${plainLine(titles.join('; '))} (${plainLine(doi)})`);
    if (retraction?.notice !== undefined) say(`  notice: ${plainLine(retraction.notice)}`);
    if (retraction?.reason !== undefined) say(`  reason: ${plainLine(retraction.reason)}`);
  }
  for (const [doi, why] of failed) say(`not looked up: ${plainLine(doi)}: ${plainLine(why)}`);
  if (checked > 0) say(`Looked up ${checked} DOIs: ${changes.length} with news`);
  if (changes.length > 0) say('Run "npm run build" to put what is new into the entries.');
  if (left > 0) say(`${left} DOIs are left; run the command again to go on.`);
}

function holdersOf(doi: string, entries: readonly EntryDoc[]): EntryDoc[] {
  return entries.filter(({ front }) => noticeDoi(front) === doi);
}

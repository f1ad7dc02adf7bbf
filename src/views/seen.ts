import type { Site } from '../load/site.ts';
import type { Entry } from '../schema/entry.ts';
import type { SeenLine } from '../schema/seen.ts';
import { fill } from '../ui/fill.ts';
import type { Texts } from '../ui/texts.ts';
import type { Here } from './chrome.ts';
import { dateView } from './date.ts';
import { type External, external } from './part.ts';

/** What was found at the address of a source, and where a copy of it is. */
export interface SeenView {
  state: SeenLine['state'];
  text: string;
  /** Where it moved to. */
  to?: External | undefined;
  archive?: { link: External; text: string } | undefined;
}

/** What of the saved text changed at its address. */
export interface DriftView {
  /** How much of it is there still. */
  kept: string;
  went: string[];
  came: string[];
}

/** The last look at an entry; undefined where nobody looked, or at another address. */
export function lookAtEntry(
  { graph }: Pick<Site, 'graph'>,
  front: Pick<Entry, 'id' | 'url' | 'withdrawn'>,
): SeenLine | undefined {
  const line = graph.wiki.seen?.get(front.id);
  return line?.url === front.url && front.withdrawn === undefined ? line : undefined;
}

export function seenView(site: Site, { t }: Here, front: Entry): SeenView | undefined {
  const line = lookAtEntry(site, front);
  if (line === undefined) return undefined;
  return {
    state: line.state,
    text: textOf(line, t),
    to: line.state === 'moved' ? external(line.to) : undefined,
    archive: front.archive === undefined ? archiveOf(line, front, t) : undefined,
  };
}

function textOf(line: SeenLine, t: Texts): string {
  const { state, kept } = line;
  const day = (iso: string | undefined): string => dateView(iso, t)?.text ?? '';
  const form = t.seen[state === 'fine' && kept === undefined ? 'answers' : state];
  const said = fill(form, {
    date: day(line.seen ?? line.checked),
    checked: day(line.checked),
    missing: day(line.missing),
  });
  const isThere = state === 'fine' || state === 'moved' || state === 'drifted';
  if (isThere || line.seen === undefined) return said;
  return `${said} ${fill(t.seen.before, { date: day(line.seen) })}`;
}

/** A copy that was found; where the page is gone and none was found, where to look for one. */
function archiveOf(line: SeenLine, front: Entry, t: Texts): SeenView['archive'] {
  const link = external(line.archive);
  if (link) {
    const date = dateView(line.archived, t);
    return { link, text: date ? fill(t.seen.archiveOf, { date: date.text }) : t.seen.archive };
  }
  if (line.state !== 'gone' && line.state !== 'missing' && line.state !== 'suspected')
    return undefined;
  const day = front.capture?.fetched ?? front.published ?? line.seen;
  const search = external(`https://web.archive.org/web/${stamp(day)}/${line.url}`);
  return search && { link: search, text: t.seen.askArchive };
}

/** As the Wayback Machine writes days; it finds the copy that is nearest. */
const stamp = (day: string | undefined): string => (day ?? '*').replaceAll('-', '');

/** What changed, as far as the rights to the text allow to show it. */
export function driftView(site: Site, { t }: Here, front: Entry): DriftView | undefined {
  const line = lookAtEntry(site, front);
  if (line?.kept === undefined || (line.went === undefined && line.came === undefined))
    return undefined;
  const mayShow = front.copies === 'full';
  return {
    kept: fill(t.seen.kept, {
      share: Math.floor(line.kept * 100),
      date: dateView(line.checked, t)?.text ?? line.checked,
    }),
    went: mayShow ? (line.went ?? []) : [],
    came: mayShow ? (line.came ?? []) : [],
  };
}

import type { Site } from '../load/site.ts';
import { bodyFromMarkdown } from '../model/markdown/body.ts';
import { resourcePath, versionPath, versionsPath } from '../model/paths.ts';
import { savedText } from '../model/text/saved-text.ts';
import { words } from '../model/text/words.ts';
import { versionHash } from '../model/versions/version-hash.ts';
import type { FormerVersion } from '../model/versions/versions.ts';
import type { EntryDoc } from '../model/wiki.ts';
import { count, fill } from '../ui/fill.ts';
import type { Texts } from '../ui/texts.ts';
import { type Chrome, type Here, here } from './chrome.ts';
import { type DateView, dateView } from './date.ts';
import { otherLanguage } from './entry-row.ts';
import type { Link } from './part.ts';
import { type DiffBlock, textDiff } from './text-diff.ts';

/** The page of the texts that an entry had. */
export interface VersionsView {
  chrome: Chrome;
  entry: Link;
  /** Language of the source, where it is not the wiki's. */
  lang?: string | undefined;
  /** The present one first, then back in time. */
  versions: VersionView[];
}

export interface VersionView {
  /** What it is cited by, such as `976aa383b03ff196@1c0ffee5`. */
  name: string;
  anchor: string;
  heading: string;
  fetched?: DateView | undefined;
  words: string;
  permalink: string;
  /** What the next version changed in it, where both may be shown. */
  changes: DiffBlock[];
  /** Its paragraphs, where they may be shown and do not stand on the entry's page. */
  whole: string[];
  /** Rights do not allow to show it. */
  withheld: boolean;
}

/** A line on the page of an entry that has had other texts. */
export interface VersionNote {
  name: string;
  /** To the page of all versions. */
  all: Link;
}

/** Whether an entry has a page of versions. */
export function hasVersions(site: Pick<Site, 'versions'>, { front }: EntryDoc): boolean {
  return front.withdrawn === undefined && (site.versions?.(front.id).length ?? 0) > 0;
}

export function versionNote(site: Site, { t, to }: Here, entry: EntryDoc): VersionNote | undefined {
  if (!hasVersions(site, entry)) return undefined;
  const { id } = entry.front;
  return {
    name: `${id}@${versionHash(textOf(entry))}`,
    all: {
      text: count(t.versions.earlier, site.versions?.(id).length ?? 0),
      href: to(versionsPath(id)),
    },
  };
}

export function versionsView(site: Site, entry: EntryDoc): VersionsView {
  const { front } = entry;
  const page = here(site, { path: versionsPath(front.id), title: '', section: 'resources' });
  const { t, to } = page;
  page.chrome.title = fill(t.versions.title, { title: front.title });
  const text = textOf(entry);
  const present: FormerVersion = {
    hash: versionHash(text),
    fetched: front.capture?.fetched,
    holding: front.holding,
    words: words(text).length,
    text,
  };
  const mayShow = front.copies === 'full';
  const former = site.versions?.(front.id) ?? [];
  const all = [...former.filter(({ hash }) => hash !== present.hash), present];
  const versions = all.map((version, at): VersionView => {
    const isPresent = version === present;
    const next = all[at + 1]?.text;
    const canShow = mayShow && version.text !== undefined;
    return {
      name: `${front.id}@${version.hash}`,
      anchor: `v-${version.hash}`,
      heading: headingOf(version, isPresent, t),
      fetched: dateView(version.fetched, t),
      words: count(t.versions.words, version.words),
      permalink: to(versionPath(front.id, version.hash)),
      changes:
        canShow && !isPresent && next !== undefined ? textDiff(version.text ?? '', next) : [],
      whole: canShow && !isPresent ? (version.text ?? '').split('\n\n') : [],
      withheld: !canShow,
    };
  });
  return {
    chrome: page.chrome,
    entry: { text: front.title, href: to(resourcePath(front.id)) },
    lang: otherLanguage(front.language, page.chrome.lang),
    versions: versions.reverse(),
  };
}

function headingOf({ fetched }: FormerVersion, isPresent: boolean, t: Texts): string {
  if (isPresent) return t.versions.present;
  const date = dateView(fetched, t);
  return date ? fill(t.versions.former, { date: date.text }) : t.versions.undated;
}

const textOf = ({ body }: EntryDoc): string => savedText(bodyFromMarkdown(body));

/** The version that a quote was held against, where the source has had several or its author named one. */
export function checkedVersion(
  site: Pick<Site, 'graph' | 'versions'>,
  { t, to }: Pick<Here, 't' | 'to'>,
  id: string,
  { version, quote }: { version?: string | undefined; quote?: string | undefined },
): Link | undefined {
  const entry = site.versions && site.graph.entries.get(id);
  if (entry === undefined || !hasVersions(site, entry)) return undefined;
  if (version === undefined && quote === undefined) return undefined;
  const present = versionHash(textOf(entry));
  const hash = version ?? present;
  const former = site.versions?.(id).find((one) => one.hash === hash);
  const fetched = hash === present ? entry.front.capture?.fetched : former?.fetched;
  const date = dateView(fetched, t);
  return {
    text: date ? fill(t.versions.checked, { date: date.text }) : `${id}@${hash}`,
    href: hash === present ? `${to(resourcePath(id))}#saved` : to(`${versionsPath(id)}#v-${hash}`),
  };
}

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../model/graph/graph.ts';
import { imagePath, type SavedImage } from '../model/images.ts';
import { isLarge } from '../model/large-wiki.ts';
import type { ReadBody } from '../model/markdown/parse-page-body.ts';
import type { WikiContext } from '../model/markdown/wiki-context.ts';
import { buildMatcher, type Matcher } from '../model/mentions/matcher.ts';
import { originalPath } from '../model/originals.ts';
import { compareProblems, formatProblem, type Problem } from '../model/problem.ts';
import type { FormerVersion } from '../model/versions/versions.ts';
import type { Entry } from '../schema/entry.ts';
import { assembleSite } from './assemble-site.ts';
import { withoutBroken } from './broken-pages.ts';
import { imageFolder, imagesAtHand } from './image-store.ts';
import { pagePictures } from './page-pictures.ts';
import { openPageTrees } from './page-trees.ts';
import { readWiki } from './read-wiki.ts';
import { timed } from './timed.ts';
import { type Where, where } from './where.ts';

/** The saved text of an entry as the rights to it allow to show it. */
export interface SavedView {
  /** All of it, an excerpt, or `''`. */
  html: string;
  /** The same part as plain text, blocks parted by two newlines. */
  text: string;
  /** Whether `html` and `text` are a part only, because rights allow no more. */
  excerpted: boolean;
}

/** One wiki, read, linked and rendered: all that the pages of its site are made of. */
export interface Site {
  graph: Graph;
  matcher: Matcher;
  /** The tree of a page's body. */
  readBody: ReadBody;
  /** What is wrong in the wiki's files and links. */
  problems: Problem[];
  /** Slugs of pages whose body cannot be built; it is left out. */
  broken: ReadonlySet<string>;
  /** Of an entry, by resource ID. */
  saved(id: string): SavedView;
  /** The texts that an entry had before, the earliest first; empty for nearly all. */
  versions?(id: string): readonly FormerVersion[];
  /** The researcher's notes on an entry as HTML, `''` where there are none. */
  notes(id: string): string;
  /** Of each of an entry's highlights, the researcher's note as HTML; `''` where there is none. */
  highlightNotes(id: string): string[];
  /**
   * What the wikilinks and citations of a text lead to.
   *
   * @param path the file of the site that shows the text, such as `wiki/jan-leike.html`
   * @param self slug of the page that the text is, if it is one
   */
  context(path: string, self?: string): WikiContext;
  /** Where the site has the saved file of an entry, and where that is read from; none where it may not or cannot. */
  original(id: string): { path: string; from: string } | undefined;
  /** The images that saved texts and pages show: where the site has each, and where that is read from. */
  images(): { path: string; from: string }[];
  /** Absolute address of the published site, ending in `/`. */
  url?: string | undefined;
  /** Version of the style sheet and scripts, where a build has made them. */
  assets?: string | undefined;
}

/**
 * The configuration and the pages of a site are two copies of this module in one process, so what
 * was loaded is kept where both see it.
 */
const kept = globalThis as {
  stemmaSite?: Site | undefined;
  stemmaTold?: readonly Problem[] | undefined;
  stemmaAssets?: string | undefined;
};

/** Says what the conversion found wrong, so that the page of what needs a person shows it. Call it before `loadSite()`. */
export function tellSite(problems: readonly Problem[]): void {
  kept.stemmaTold = problems;
}

/** Says which version of the style sheet and scripts pages are to ask for. Call it before `loadSite()`. */
export function tellAssets(version: string): void {
  kept.stemmaAssets = version;
}

/** The site of the wiki that STEMMA_CONTENT names, read once a process. */
export async function loadSite(): Promise<Site> {
  return siteNow();
}

/** `loadSite()` for those who cannot wait, such as Markdown plugins. */
export function siteNow(): Site {
  kept.stemmaSite ??= timed('Loading the wiki', () => readSite(where()));
  return kept.stemmaSite;
}

/** Lets the next `loadSite()` read the wiki anew: a file of it has changed. */
export function forgetSite(): void {
  kept.stemmaSite = undefined;
}

/** Reads the wiki of a folder, links it, and renders what changed since it was last cached. */
function readSite({ content, cache, url }: Where): Site {
  const read = timed('Reading the wiki', () => readWiki(content));
  const readBody = openPageTrees(cache);
  const { pages, broken, problems } = timed('Checking pages', () =>
    withoutBroken(read.wiki.pages, content, readBody),
  );
  const wiki = { ...read.wiki, pages };
  const matcher = buildMatcher(wiki.pages.map(({ slug, front }) => ({ ...front, slug })));
  const folder = imageFolder(cache);
  const imagesOf = (front: Entry) => imagesAtHand(front, content, folder);
  const pictures = pagePictures(wiki, content, readBody);
  const site = assembleSite(wiki, matcher, cache, imagesOf, pictures.find, readBody);
  return {
    ...site,
    images: () => {
      const saved = site.graph.wiki.entries.flatMap(({ front }) => imagesOf(front));
      const files = [...imageFiles(saved, folder), ...pictures.files()];
      return [...new Map(files.map((file) => [file.path, file])).values()];
    },
    original: (id) =>
      isLarge(wiki) ? undefined : originalOf(site.graph.entries.get(id)?.front, content),
    matcher,
    readBody,
    broken,
    problems: distinct([
      ...(kept.stemmaTold ?? []),
      ...read.problems,
      ...problems,
      ...pictures.problems,
      ...site.graph.problems,
    ]),
    url: addressOf(url ?? wiki.config.url),
    assets: kept.stemmaAssets,
  };
}

/** One file for all entries that show it. */
function imageFiles(images: readonly SavedImage[], folder: string) {
  const names = [...new Set(images.map(({ name }) => name))].sort();
  return names.map((name) => ({ path: imagePath(name), from: join(folder, name) }));
}

/** A wiki may keep its sources in a private place and be built without them. */
function originalOf(front: Entry | undefined, content: string) {
  const path = front && originalPath(front);
  if (front === undefined || path === undefined) return undefined;
  const from = join(content, front.source);
  const file = lstatSync(from, { throwIfNoEntry: false });
  return file?.isFile() ? { path, from } : undefined;
}

/** The converter and the site both read the wiki's files, and find the same faults in them. */
function distinct(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...told.values()].sort(compareProblems);
}

/**
 * The address with a slash at its end, so that paths are below it.
 *
 * @throws Error where it is not an absolute one
 */
function addressOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !/^https?:/i.test(url)) {
    throw new Error(`STEMMA_URL: "${url}" is not an address such as https://example.org/wiki/`);
  }
  return url.replace(/\/*$/, '/');
}

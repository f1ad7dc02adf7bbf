import type { Site } from '../../../src/load/site.ts';
import { sha256 } from '../../../src/model/ids/digest.ts';
import { PATHS } from '../../../src/model/paths.ts';
import { directionOf } from '../../../src/ui/direction.ts';
import { count } from '../../../src/ui/fill.ts';
import { textsOf } from '../../../src/ui/texts.ts';
import { typeName } from '../../../src/views/page-row.ts';
import { h } from '../hast.ts';
import type { Chapter } from './chapter.ts';
import { type Chosen, choose } from './choose.ts';
import {
  type BookFacts,
  CONTAINER,
  chapterDocument,
  navDocument,
  packageDocument,
  type Section,
  STYLE,
} from './documents.ts';
import { newestDate } from './newest-date.ts';
import { pageChapter } from './page-chapter.ts';
import { withPictures } from './pictures.ts';
import { scaleChapter } from './scale-chapter.ts';
import { settleLinks } from './settle-links.ts';
import { sourceChapter } from './source-chapter.ts';
import { tidy } from './tidy.ts';

/** A file of a book: its text, or the file of the wiki that it is a copy of. */
export type BookFile = { path: string } & ({ text: string } | { from: string });

/**
 * The files of an EPUB 3 of the wiki, or of one page and all it cites, in the order in which they are packed.
 *
 * @param slug of the one page
 * @throws Error where there is no such page
 */
export function bookFiles(site: Site, slug?: string): BookFile[] {
  const { config } = site.graph.wiki;
  const chosen = choose(site, slug);
  const t = textsOf(config.language);
  const only = slug === undefined ? undefined : chosen.pages[0];
  const facts: BookFacts = {
    id: uuid(`${config.title}\0${site.url ?? ''}\0${only?.slug ?? ''}`),
    title: only ? `${only.front.title} · ${config.title}` : config.title,
    description: only ? only.front.description : config.description,
    language: config.language,
    direction: directionOf(config.language),
    modified: `${newestDate(chosen)}T00:00:00Z`,
    source: site.url,
    texts: t.book,
  };
  const sections = sectionsOf(site, chosen, facts);
  const written = settleLinks(
    sections
      .flatMap((section) => section.chapters)
      .map((chapter) => ({ ...chapter, body: tidy(chapter.body) })),
    site.url,
  );
  const { chapters, pictures } = withPictures(written, site.images());
  return [
    { path: 'mimetype', text: 'application/epub+zip' },
    { path: 'META-INF/container.xml', text: CONTAINER },
    { path: 'EPUB/package.opf', text: packageDocument(chapters, facts, pictures) },
    { path: 'EPUB/nav.xhtml', text: navDocument(sections, facts) },
    { path: 'EPUB/book.css', text: STYLE },
    ...chapters.map((chapter) => ({
      path: `EPUB/${chapter.file}`,
      text: chapterDocument(chapter, facts),
    })),
    ...pictures.map(({ path, from }) => ({ path: `EPUB/${path}`, from })),
  ];
}

/** Title, pages by type, sources, and what the ratings mean. */
function sectionsOf(site: Site, { pages, entries }: Chosen, facts: BookFacts): Section[] {
  const t = textsOf(site.graph.wiki.config.language);
  const written = pages.map((page, index) => ({
    type: page.front.type,
    chapter: pageChapter(site, page, `page-${index + 1}.xhtml`),
  }));
  const types = [...new Set(written.map(({ type }) => type))];
  const sources = entries.map((entry, index) =>
    sourceChapter(site, entry, `source-${index + 1}.xhtml`),
  );
  const title = titleChapter(site, facts, { pages, entries });
  const scale = scaleChapter(site);
  return [
    { title: title.title, chapters: [title] },
    ...types.map((type) => ({
      title: typeName(type, t.typesOfMany),
      chapters: written.filter((one) => one.type === type).map(({ chapter }) => chapter),
    })),
    ...(sources.length > 0 ? [{ title: t.nav.resources, chapters: sources }] : []),
    { title: scale.title, chapters: [scale] },
  ];
}

function titleChapter(site: Site, facts: BookFacts, { pages, entries }: Chosen): Chapter {
  const t = textsOf(facts.language);
  return {
    file: 'title.xhtml',
    path: PATHS.home,
    title: facts.title,
    body: [
      h('h1', {}, facts.title),
      facts.description === undefined
        ? h('p', {})
        : h('p', { className: 'lede' }, facts.description),
      h(
        'p',
        {},
        `${count(t.counts.pages, pages.length)} · ${count(t.counts.entries, entries.length)}`,
      ),
      ...(site.url === undefined ? [] : [h('p', {}, h('a', { href: site.url }, site.url))]),
    ],
  };
}

/** A name-based UUID (RFC 9562, version 8: of a hash of our own choice). */
function uuid(name: string): string {
  const digits = sha256(`stemma book\0${name}`);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')}`;
}

import { resourceIdOfUrl } from '../../../../src/model/ids/resource-id.ts';
import { openRandom, type Random } from '../../random.ts';
import { openWriter, type Writer } from './prose.ts';
import { type CorpusSource, type Materials, makeSource } from './source.ts';
import { type CorpusPage, makePages } from './subjects.ts';
import { type CorpusVenue, makeVenues, venuesYaml } from './venues.ts';

/** Which wiki to make up. */
export interface WikiCorpusOptions {
  seed: number;
  /** How many sources. */
  size: number;
  /** Mean length of a source's text in units of 1,024 bytes. */
  kb: number;
  venues?: number;
  pages?: number;
  /** Names of pages in each text. */
  mentions?: number;
}

/** A made-up wiki; its texts are made when they are asked for, so that no more than one is held. */
export interface WikiCorpus {
  size: number;
  venues: readonly CorpusVenue[];
  pages: readonly CorpusPage[];
  /** The source of an index from 0: the same whatever the size of the wiki. */
  source(index: number): CorpusSource;
  /** The text of a page, with links and citations as our pages have them. */
  pageBody(page: CorpusPage): string;
}

/** Opens the wiki of a seed: the same on every machine. */
export function openWikiCorpus(options: WikiCorpusOptions): WikiCorpus {
  const { seed, size, kb, mentions = 5 } = options;
  const open = (label: string): Random => openRandom(seed, label);
  const writer = openWriter(seed, open);
  const venues = makeVenues(open('venues'), options.venues ?? 40);
  const pages = makePages(open('pages'), options.pages ?? 300);
  const materials: Materials = { writer, venues, pages, mentions, kb };
  const source = (index: number): CorpusSource =>
    makeSource(open(`source ${index}`), index, materials);
  return {
    size,
    venues,
    pages,
    source,
    pageBody: (page) => pageBody(open(`page ${page.slug}`), { size, pages, writer, source }),
  };
}

const CITATIONS = 8;
const LINKS = 4;

/** Sections that cite sources, some word by word, and link to other pages. */
function pageBody(
  random: Random,
  {
    size,
    pages,
    writer,
    source,
  }: Pick<WikiCorpus, 'size' | 'pages' | 'source'> & { writer: Writer },
): string {
  const subject = random.pick(writer.subjects);
  const sentence = (): string => writer.sentence(random, subject).slice(0, -1);
  const cited = Array.from({ length: CITATIONS }, (_, at) => {
    const { url, quote } = source(random.whole(0, size - 1));
    const words = at % 4 === 0 ? ` "${quote}"` : '';
    return `${sentence()} [@${resourceIdOfUrl(url)}${words}].`;
  });
  const linked = Array.from(
    { length: LINKS },
    () => `${sentence()}, as [[${random.pick(pages).title}]] has it.`,
  );
  const sections = [0, 1].map((at) => {
    const own = [...cited.slice(at * 4, at * 4 + 4), ...linked.slice(at * 2, at * 2 + 2)];
    return `## ${writer.heading(random, subject)}\n\n${own.join(' ')}`;
  });
  return [`${sentence()}.`, ...sections].join('\n\n');
}

/** A file of a wiki folder. */
export interface WikiFile {
  path: string;
  text: string;
}

/** Every fiftieth source has a sidecar. */
const SIDECAR_EVERY = 50;

/** The files of a wiki folder, one at a time. */
export function* wikiFiles(corpus: WikiCorpus): Generator<WikiFile> {
  yield {
    path: 'wiki.yaml',
    text: 'title: Quarry Notes\ndescription: What is known of the quarries of the north.\nlanguage: en\n',
  };
  yield { path: 'venues.yaml', text: venuesYaml(corpus.venues) };
  for (const [at, page] of corpus.pages.entries())
    yield { path: `pages/${page.slug}.mdx`, text: pageText(corpus, page, at) };
  for (let index = 0; index < corpus.size; index += 1) {
    const source = corpus.source(index);
    const path = sourcePath(source);
    yield { path, text: markdown(source.fields, source.body) };
    if (index % SIDECAR_EVERY === 0) yield { path: `${path}.meta.yaml`, text: sidecar(index) };
  }
}

/** Where a source is in the wiki folder. */
export function sourcePath({ venue, name }: CorpusSource): string {
  return `sources/${venue.id}/${name}.md`;
}

function pageText(corpus: WikiCorpus, page: CorpusPage, at: number): string {
  return markdown(
    [
      ['title', page.title],
      ['type', page.type],
      ...(page.aliases.length > 0 ? [['aliases', page.aliases] as [string, string[]]] : []),
      ['quality', (at * 7) % 101],
      ['importance', 100 - (at % 100)],
      ['tags', ['quarries']],
      ['updated', '2024-07-01'],
    ],
    corpus.pageBody(page),
  );
}

function sidecar(index: number): string {
  return `relevance: Read for the survey of year ${2000 + (index % 25)}.\nimportance: ${index % 101}\n`;
}

/** Front matter and text; JSON's quotes are YAML's too. */
export function markdown(fields: CorpusSource['fields'], body: string): string {
  const lines = fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

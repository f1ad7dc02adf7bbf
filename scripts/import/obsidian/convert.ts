import type { RootContent } from 'mdast';
import { compareText } from '../../../src/model/compare.ts';
import { sha256 } from '../../../src/model/ids/digest.ts';
import { keySchema } from '../../../src/schema/ids.ts';
import { isPageBody } from '../is-page-body.ts';
import { textOf } from '../longterm-wiki/values.ts';
import { comment, text } from '../markdown/nodes.ts';
import { bodyText, pageText } from '../markdown/write-page.ts';
import { type Names, namesOf } from '../names.ts';
import { Pictures } from '../pictures.ts';
import type { Folder, Planned, PlannedFile } from '../planned.ts';
import { slugOf, slugsOf } from '../slug.ts';
import { Tally } from '../tally.ts';
import { yamlText } from '../yaml-text.ts';
import { convertBody } from './body.ts';
import { takeComments } from './comments.ts';
import type { NoteContext } from './context.ts';
import { foldHeading, headingsOf } from './headings.ts';
import { indexVault, type VaultIndex } from './index.ts';
import { type Note, sortVault } from './notes.ts';
import { convertProperties, stated } from './properties.ts';

export interface Options {
  /** The folder for templates that the vault's settings name. */
  templates?: string | undefined;
  onPage?: (done: number, total: number) => void;
}

/** An Obsidian vault as a wiki of ours: notes as pages, clippings and attachments as sources. */
export function convertVault(folder: Folder, { templates, onPage }: Options): Planned {
  const tally = new Tally();
  const { notes, sources, pictures } = sortVault(folder, templates, tally);
  const bare = (path: string): string => path.replace(/\.md$/i, '');
  const slugs = slugsOf(notes.map(({ path }) => bare(path)));
  const slugOfPath = (path: string): string | undefined => slugs.get(bare(path));
  const vault: Vault = {
    index: indexVault([...notes.map(({ path }) => path), ...sources, ...pictures]),
    pictures: new Pictures(),
    isPicture: new Set(pictures),
    slugOf: slugOfPath,
    names: namesOf(
      notes.map((note) => {
        const slug = slugOfPath(note.path) as string;
        const { title, others } = titleOf(note);
        return { slug, title, stated: others };
      }),
      tally,
    ),
    slugOfAlias: aliasesOf(notes, slugOfPath),
    headings: headingsIn(notes, slugOfPath),
    keys: keysOf(sources),
    known: knownKeys(folder, sources),
    linked: new Set(),
    tally,
  };
  const files: PlannedFile[] = notes.map((note, index) => {
    const file = noteOrCode(note, vault);
    tally.add('made', 'notes', 'pages');
    onPage?.(index + 1, notes.length);
    return file;
  });
  for (const path of sources) {
    const file = `sources/${path.replaceAll('#', '-')}`;
    files.push({ path: file, copy: path });
    tally.add('made', /\.md$/i.test(path) ? 'clippings' : 'attachments', 'sources of the wiki');
    const key = vault.keys.get(path) as string;
    if (vault.linked.has(path))
      files.push({ path: `${file}.meta.yaml`, text: yamlText({ keys: [key] }) });
  }
  files.push(...vault.pictures.files());
  for (const path of pictures) {
    if (!vault.pictures.has(path))
      tally.add('left-out', 'pictures that no note shows', 'left out', path);
  }
  return { files: files.sort((a, b) => compareText(a.path, b.path)), venues: [], tally };
}

interface Vault {
  index: VaultIndex;
  pictures: Pictures;
  /** Paths of pictures of the vault. */
  isPicture: ReadonlySet<string>;
  slugOf(path: string): string | undefined;
  names: Names;
  /** By an alias in small letters. */
  slugOfAlias: ReadonlyMap<string, string>;
  /** By slug, the headings of a page. */
  headings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By the path of a source, the key that it is cited by. */
  keys: ReadonlyMap<string, string>;
  /** Keys that bibliographies of the vault give. */
  known: ReadonlySet<string>;
  /** Sources that a note links to; they need their key. */
  linked: Set<string>;
  tally: Tally;
}

/** A note that no parser gets to the end of must not end the import. */
function noteOrCode(note: Note, vault: Vault): PlannedFile {
  try {
    return convertNote(note, vault);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fate = `their text as a block of code: ${reason}`;
    vault.tally.add('reduced', 'notes that could not be converted', fate, note.path);
    const slug = vault.slugOf(note.path) as string;
    const whole = { type: 'code' as const, lang: 'markdown', value: note.body };
    const title = vault.names.titles.get(slug) ?? slug;
    const text = pageText({ title }, bodyText({ type: 'root', children: [whole] }));
    return { path: pageFile(note.path, slug), text };
  }
}

function pageFile(path: string, slug: string): string {
  const above = path.split('/').slice(0, -1);
  return `pages/${[...above.map((part) => slugOf(part) ?? 'pages'), slug].join('/')}.mdx`;
}

function convertNote({ path, front, body }: Note, vault: Vault): PlannedFile {
  const slug = vault.slugOf(path) as string;
  const title = vault.names.titles.get(slug) ?? slug;
  const { text: source, comments } = takeComments(body);
  const context: NoteContext = {
    path,
    slug,
    tally: vault.tally,
    index: vault.index,
    slugOf: vault.slugOf,
    slugOfAlias: (name) => vault.slugOfAlias.get(foldAlias(name)),
    heading: (to, part) => vault.headings.get(to)?.get(foldHeading(part)),
    keyOf(found) {
      const key = vault.keys.get(found);
      if (key !== undefined) vault.linked.add(found);
      return key;
    },
    pictureOf: (found) => (vault.isPicture.has(found) ? vault.pictures.show(found) : undefined),
    isKey: (key) => vault.known.has(key),
    target: (to, shown) => vault.names.names.target(to, shown),
    title: (to) => vault.names.titles.get(to) ?? to,
    comments,
    tags: new Set(),
  };
  const root = convertBody(withoutTitle(source, title), context);
  const aliases = vault.names.aliases.get(slug) ?? [];
  const properties = convertProperties(front, { title, aliases }, context);
  const tail: RootContent[] = [];
  if (properties.linked.length > 0) {
    tail.push({ type: 'heading', depth: 2, children: [text('Properties')] }, ...properties.linked);
  }
  if (properties.rest !== undefined) {
    tail.push(
      comment(`Properties of the note that have no place here:\n${properties.rest}`, true) as never,
    );
  }
  const file = pageFile(path, slug);
  const written = bodyText({ type: 'root', children: [...root.children, ...tail] });
  if (isPageBody(written)) return { path: file, text: pageText(properties.front, written) };
  vault.tally.add(
    'reduced',
    'notes that could not be converted',
    'their text as a block of code',
    path,
  );
  const whole = bodyText({
    type: 'root',
    children: [{ type: 'code', lang: 'markdown', value: body }],
  });
  return { path: file, text: pageText(properties.front, whole) };
}

function titleOf({ path, front }: Note): { title: string; others: string[] } {
  const name = (path.split('/').at(-1) as string).replace(/\.md$/i, '').normalize('NFC');
  const title = textOf(front.get('title'))?.replace(/\s+/g, ' ') ?? name;
  return {
    title,
    others: [...(title === name ? [] : [name]), ...stated(front, ['aliases', 'alias'])],
  };
}

type SlugOf = (path: string) => string | undefined;

/** The page that has a name first has it. */
function aliasesOf(notes: readonly Note[], slugOf: SlugOf): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const note of notes) {
    for (const alias of titleOf(note).others.map(foldAlias)) {
      if (!slugs.has(alias)) slugs.set(alias, slugOf(note.path) as string);
    }
  }
  return slugs;
}

const foldAlias = (name: string): string => name.normalize('NFC').trim().toLowerCase();

function headingsIn(notes: readonly Note[], slugOf: SlugOf): Vault['headings'] {
  return new Map(
    notes.map((note) => {
      const text = withoutTitle(note.body, titleOf(note).title);
      return [slugOf(note.path) as string, headingsOf(text)];
    }),
  );
}

/** Our pages show their title themselves. */
function withoutTitle(body: string, title: string): string {
  const match = /^\s*# +(.+?) *#*(?:\n|$)/.exec(body.slice(0, 1000));
  const same = match?.[1]?.trim().toLowerCase() === title.toLowerCase();
  return match && same ? body.slice(match[0].length) : body;
}

/** Keys that stay the same as long as the file has its path. */
function keysOf(sources: readonly string[]): Map<string, string> {
  const slugs = slugsOf(sources.map((path) => path.replace(/\.[^./]+$/, '')));
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of sources) {
    const slug = slugs.get(path.replace(/\.[^./]+$/, '')) as string;
    const wanted = keySchema.safeParse(slug).success ? slug : `source-${sha256(path).slice(0, 8)}`;
    const key = taken.has(wanted) ? `${wanted}-${sha256(path).slice(0, 8)}` : wanted;
    taken.add(key);
    keys.set(path, key);
  }
  return keys;
}

const KEY_IN =
  /@[A-Za-z]{1,20}\s{0,9}[{(]\s{0,9}([^,\s{}]{1,120})\s{0,9},|"(?:citation-key|citationKey|citekey|id)"\s{0,9}:\s{0,9}"([^"\\]{1,120})"/g;

function knownKeys(folder: Folder, sources: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const path of sources) {
    if (!/\.(?:bib|bibtex|biblatex|json)$/i.test(path)) continue;
    for (const match of (folder.text(path) ?? '').matchAll(KEY_IN)) {
      found.add((match[1] ?? match[2]) as string);
    }
  }
  return found;
}

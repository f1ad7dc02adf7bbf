import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { sidecarOf } from '../model/graph/notes.ts';
import { isRemotePicture, NOTES, pictureFile } from '../model/image/page-picture.ts';
import { rasterImage } from '../model/image/raster.ts';
import { imagePath, type SavedImage } from '../model/images.ts';
import { parseNotes, type ReadBody, readPageBody } from '../model/markdown/parse-page-body.ts';
import type { Problem } from '../model/problem.ts';
import type { EntryDoc, PageDoc, Wiki } from '../model/wiki.ts';

/** The pictures that hand-written pages and notes show. */
export interface PagePictures {
  /** What is wrong with those of the pages. */
  problems: Problem[];
  /** What the site has of a picture, by the address that a file of the wiki has for it. */
  find(url: string, file: string): SavedImage | undefined;
  /** Where the site has each picture that was found, and where that is read from. */
  files(): { path: string; from: string }[];
}

/** A text that can hold a picture; others need not be parsed for them. */
const MAY_SHOW = /!\[/;

/**
 * Finds the pictures of pages and of notes on entries in the folder `images/` of a wiki. What a file is, its
 * bytes say.
 *
 * @param content absolute path of the wiki folder
 */
export function pagePictures(
  { pages, entries }: Pick<Wiki, 'pages' | 'entries'>,
  content: string,
  readBody: ReadBody = readPageBody,
): PagePictures {
  const known = new Map<string, Picture>();
  const look = (path: string): Picture => {
    const held = known.get(path) ?? readPicture(join(content, path));
    known.set(path, held);
    return held;
  };
  const find = (url: string, file: string): SavedImage | undefined => {
    const path = pictureFile(url, file);
    return path === undefined ? undefined : look(path).image;
  };
  const texts = [
    ...pages.map((page) => textOfPage(page, readBody)),
    ...entries.flatMap(textsOfNotes),
  ];
  const problems = texts.flatMap(({ file, from, root }) =>
    imagesIn(root()).flatMap(({ url, alt, line }) => {
      const at = { file, ...(line !== undefined && from !== undefined && { line: line + from }) };
      const path = pictureFile(url, from === undefined ? NOTES : file);
      const fault = isRemotePicture(url)
        ? remote(url)
        : path === undefined
          ? missing(url, 'it is not in the folder images/ of the wiki')
          : faultOf(url, path, look(path));
      const bare = alt.trim() === '' && !fault ? withoutAlt(url) : undefined;
      return [fault, bare].flatMap((found) => (found ? [{ ...at, ...found }] : []));
    }),
  );
  return {
    problems,
    find,
    files: () =>
      [...known].flatMap(([path, { image }]) =>
        image ? [{ path: imagePath(image.name), from: join(content, path) }] : [],
      ),
  };
}

interface Picture {
  isThere: boolean;
  image?: SavedImage | undefined;
}

/** A link could lead out of the wiki, so it counts as no file. */
function readPicture(path: string): Picture {
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) return { isThere: false };
  return { isThere: true, image: rasterImage(readFileSync(path), 1) };
}

/** A text of the wiki, parsed only where it can hold a picture. */
interface Text {
  file: string;
  /** What lines of the tree lack to be those of the file; undefined where the text is a field of it. */
  from?: number;
  root(): Root | undefined;
}

const textOfPage = (page: PageDoc, readBody: ReadBody): Text => ({
  file: page.file,
  from: page.bodyLine - 1,
  root: () => (MAY_SHOW.test(page.body) ? readBody(page).value : undefined),
});

function textsOfNotes({ front }: EntryDoc): Text[] {
  const notes = [front.notes, ...front.highlights.map(({ note }) => note)];
  return notes.flatMap((text) => {
    if (text === undefined || !MAY_SHOW.test(text)) return [];
    return [{ file: sidecarOf(front), root: () => parseNotes(text) }];
  });
}

interface Shown {
  url: string;
  alt: string;
  line: number | undefined;
}

function imagesIn(root: Root | undefined): Shown[] {
  const found: Shown[] = [];
  const definitions = new Map<string, string>();
  const references: (Omit<Shown, 'url'> & { name: string })[] = [];
  const walk = (node: Nodes): void => {
    const line = node.position?.start.line;
    if (node.type === 'image') found.push({ url: node.url, alt: node.alt ?? '', line });
    if (node.type === 'imageReference')
      references.push({ name: node.identifier, alt: node.alt ?? '', line });
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) walk(child as Nodes);
  };
  if (root) walk(root);
  const named = references.flatMap(({ name, ...rest }) => {
    const url = definitions.get(name);
    return url === undefined ? [] : [{ url, ...rest }];
  });
  return [...found, ...named];
}

type Fault = Pick<Problem, 'rule' | 'severity' | 'message' | 'remedy'>;

function faultOf(url: string, path: string, { isThere, image }: Picture): Fault | undefined {
  if (!isThere) return missing(url, `the wiki has no file ${path}`);
  if (image) return undefined;
  return {
    rule: 'bad-image',
    severity: 'error',
    message: `The file ${path} is no image that can be shown: it is neither PNG, JPEG, GIF, WebP nor AVIF, or larger than 8 MB`,
    remedy: 'Save it in one of these formats',
  };
}

function missing(url: string, why: string): Fault {
  return {
    rule: 'missing-image',
    severity: 'error',
    message: `The image "${url}" is not there: ${why}`,
    remedy: 'Put the file there, or correct the name',
  };
}

function remote(url: string): Fault {
  return {
    rule: 'remote-image',
    severity: 'warning',
    message: `The image ${url} lies elsewhere and is shown as a link`,
    remedy: 'Save it in images/ and name that',
  };
}

function withoutAlt(url: string): Fault {
  return {
    rule: 'image-without-alt',
    severity: 'warning',
    message: `The image "${url}" has no description`,
    remedy: `Write what it shows between the brackets: ![what it shows](${url})`,
  };
}

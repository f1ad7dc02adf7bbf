import { sourceUrlSchema } from '../../../src/schema/sidecar.ts';
import { readFrontMatter } from '../../convert/read/markdown/front-matter.ts';
import { isSourcePath } from '../../convert/read/read.ts';
import { isPicture } from '../pictures.ts';
import type { Folder } from '../planned.ts';
import type { Tally } from '../tally.ts';
import { byDepth } from './index.ts';

/** A note that becomes a page. */
export interface Note {
  path: string;
  front: ReadonlyMap<string, unknown>;
  body: string;
}

/** The files of a vault, by what becomes of them. */
export interface VaultFiles {
  /** The one with the shortest path first. */
  notes: Note[];
  /** Clippings and attachments: what becomes a source. */
  sources: string[];
  /** Pictures that notes can show. */
  pictures: string[];
}

/** Folders in which templates lie where the vault's settings name none. */
const TEMPLATES = /^(?:templates?|_templates?)$/i;

/**
 * Sorts the files of a vault: clippings (saved by Web Clipper, or below a folder of that name) and attachments
 * that we have a reader for become sources, other notes pages; the rest is told.
 *
 * @param templates the folder that the vault's settings name for templates
 */
export function sortVault(folder: Folder, templates: string | undefined, tally: Tally): VaultFiles {
  const found: VaultFiles = { notes: [], sources: [], pictures: [] };
  for (const path of [...folder.paths].sort(byDepth)) {
    const top = path.split('/', 1)[0] as string;
    const isTemplate =
      templates === undefined
        ? path.includes('/') && TEMPLATES.test(top)
        : path.startsWith(`${templates}/`);
    if (isTemplate) tally.add('left-out', 'templates', 'left out', path);
    else if (/\.md$/i.test(path)) takeNote(folder, path, found, tally);
    else if (isPicture(path)) found.pictures.push(path);
    else if (isSourcePath(path) && !/\.ya?ml$/i.test(path)) found.sources.push(path);
    else
      tally.add(
        'left-out',
        `files .${path.split('.').at(-1)}`,
        'left out: no reader for them',
        path,
      );
  }
  return found;
}

function takeNote(folder: Folder, path: string, found: VaultFiles, tally: Tally): void {
  const text = folder.text(path);
  if (text === undefined) return;
  const note = parted(text, path, tally);
  if (/^excalidraw-plugin/m.test(text.slice(0, 500))) {
    tally.add('left-out', 'drawings of plugins', 'left out', path);
  } else if (isClipping(note)) found.sources.push(path);
  else found.notes.push(note);
}

function parted(text: string, path: string, tally: Tally): Note {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  try {
    const { data, body } = readFrontMatter(plain);
    return { path, front: data, body };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tally.add('fields', 'properties that cannot be read', `part of the text: ${reason}`, path);
    const block = plain.replace(/^---[ \t]*\n/, '```yaml\n').replace(/\n---[ \t]*\n/, '\n```\n');
    return { path, front: new Map(), body: block };
  }
}

/** `source` holds the address in Web Clipper's notes; a note of one's own may have a `url` and other names. */
function isClipping({ path, front }: Note): boolean {
  if (
    path
      .split('/')
      .slice(0, -1)
      .some((part) => /^clippings?$/i.test(part))
  )
    return true;
  const tags = front.get('tags');
  if ((Array.isArray(tags) ? tags : [tags]).some((tag) => /^#?clippings$/.test(String(tag))))
    return true;
  if (isAddress(front.get('source'))) return true;
  const own = front.has('aliases') || front.has('alias') || front.has('type');
  return !own && (isAddress(front.get('url')) || isAddress(front.get('link')));
}

function isAddress(value: unknown): boolean {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && sourceUrlSchema.safeParse(one.trim()).success;
}

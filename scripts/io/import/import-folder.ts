import { join } from 'node:path';
import { readIfThere } from '../../../src/load/files.ts';
import { readWiki } from '../../../src/load/read-wiki.ts';
import { sha256 } from '../../../src/model/ids/digest.ts';
import { type ImportKind, KIND_NAMES } from '../../import/kind.ts';
import { convertLongtermWiki } from '../../import/longterm-wiki/convert.ts';
import { mergeVenues } from '../../import/merge-venues.ts';
import { convertVault } from '../../import/obsidian/convert.ts';
import type { Planned } from '../../import/planned.ts';
import { reportText } from '../../import/report.ts';
import { yamlText } from '../../import/yaml-text.ts';
import { convertZotero } from '../../import/zotero/convert.ts';
import { startProgress } from '../progress.ts';
import { writeAtomic } from '../write-atomic.ts';
import { MANIFEST, readManifest, writeManifest } from './manifest.ts';
import type { OpenFolder } from './open-folder.ts';
import { type Outcome, writePlan } from './write-plan.ts';

/** Where the report of an import lies, below the wiki folder. */
export const REPORT = 'import-report.md';

export interface ImportOptions {
  kind: ImportKind;
  /** Absolute path of the wiki folder. */
  into: string;
  today: string;
  dryRun: boolean;
}

/** Converts a folder and writes what becomes of it into a wiki. */
export function importFolder(
  folder: OpenFolder,
  { kind, into, today, dryRun }: ImportOptions,
): { planned: Planned; outcome: Outcome } {
  const planned = convert(folder, kind, into, today);
  const { tally } = planned;
  for (const path of folder.links)
    tally.add('left-out', 'links to other places', 'not followed', path);
  for (const path of folder.large)
    tally.add('left-out', 'files of more than 64 MB', 'not read', path);
  const from = `${kind} ${folder.name}`;
  const progress = startProgress('Writing files', planned.files.length);
  const outcome = writePlan(planned.files, {
    into,
    root: folder.root,
    from,
    dryRun,
    step: progress.step,
  });
  progress.done();
  writeVenues(planned, into, from, dryRun);
  if (!dryRun) {
    if (readIfThere(join(into, 'wiki.yaml')) === undefined) {
      writeAtomic(join(into, 'wiki.yaml'), yamlText({ title: titleOf(folder.name) }));
    }
    const title = `What came of importing ${KIND_NAMES[kind]}, ${folder.name}`;
    writeAtomic(join(into, REPORT), reportText(title, tally, outcome.left));
  }
  return { planned, outcome };
}

function convert(folder: OpenFolder, kind: ImportKind, into: string, today: string): Planned {
  let progress: ReturnType<typeof startProgress> | undefined;
  const onPage = (_done: number, total: number): void => {
    progress ??= startProgress('Converting pages', total);
    progress.step();
  };
  try {
    if (kind === 'longterm-wiki') return convertLongtermWiki(folder, { today, onPage });
    if (kind === 'obsidian') {
      return convertVault(folder, { templates: templatesFolder(folder), onPage });
    }
    return convertZotero(folder, { venues: readWiki(into, { entries: false }).wiki.venues });
  } finally {
    progress?.done();
  }
}

function writeVenues(
  { venues, tally }: Planned,
  into: string,
  from: string,
  dryRun: boolean,
): void {
  const path = join(into, 'venues.yaml');
  const manifest = readManifest(join(into, MANIFEST));
  const held = readIfThere(path);
  const ours =
    held !== undefined && manifest.get('venues.yaml')?.sha256 === sha256(Buffer.from(held));
  const text = mergeVenues(held, ours, venues, tally);
  if (text === undefined || dryRun || text === held) return;
  writeAtomic(path, text);
  if (held !== undefined && !ours) return;
  manifest.set('venues.yaml', { sha256: sha256(Buffer.from(text)), from });
  writeManifest(join(into, MANIFEST), manifest);
}

function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Imported wiki' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The folder for templates that a vault's settings name. */
function templatesFolder(folder: OpenFolder): string | undefined {
  try {
    const settings: unknown = JSON.parse(folder.setting('.obsidian/templates.json') ?? '{}');
    const name = (settings as { folder?: unknown } | null)?.folder;
    return typeof name === 'string' && name !== '' ? name.replace(/^\/+|\/+$/g, '') : undefined;
  } catch {
    // Settings that are no JSON name nothing.
    return undefined;
  }
}

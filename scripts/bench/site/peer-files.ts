import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdown, type WikiCorpus } from '../corpus/wiki/wiki-corpus.ts';
import type { Step } from './tool.ts';

/** Writes files, by their path below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The same texts that Stemma has, with the same front matter, one Markdown file a source and page. */
export function writeTexts(corpus: WikiCorpus, folder: string, ending: 'md' | 'mdx'): void {
  for (const { id } of corpus.venues) mkdirSync(join(folder, 'sources', id), { recursive: true });
  for (let index = 0; index < corpus.size; index += 1) {
    const { venue, name, fields, body } = corpus.source(index);
    const file = join(folder, 'sources', venue.id, `${name}.${ending}`);
    writeFileSync(file, markdown(fields, body));
  }
  mkdirSync(join(folder, 'pages'), { recursive: true });
  for (const page of corpus.pages) {
    const fields: [string, string][] = [
      ['title', page.title],
      ['genre', page.type],
    ];
    const file = join(folder, 'pages', `${page.slug}.${ending}`);
    writeFileSync(file, markdown(fields, corpus.pageBody(page)));
  }
}

/** Pagefind's own command, of the version that Stemma uses, on a finished site. */
export function pagefindStep(site: string, cwd: string): Step {
  const bin = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs');
  return { part: 'search', command: process.execPath, args: [bin, '--site', site], cwd };
}

export function removeAll(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type WikiCorpus, wikiFiles } from './wiki-corpus.ts';

/** Writes a made-up wiki into a folder, and says how many bytes its files have. */
export function writeWiki(corpus: WikiCorpus, folder: string): number {
  const made = new Set<string>();
  let bytes = 0;
  for (const { path, text } of wikiFiles(corpus)) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

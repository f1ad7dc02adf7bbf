import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWiki } from '../corpus/wiki/write-wiki.ts';
import { removeAll } from './peer-files.ts';
import type { Step, Tool } from './tool.ts';

const BUILD = fileURLToPath(new URL('../../build.ts', import.meta.url));

/** Where the wiki of a project in a folder stands, and where its builds say how long each stage took. */
export const wikiOf = (folder: string): string => join(folder, 'wiki');
export const timingsOf = (folder: string): string => join(folder, 'timings.json');

export const stemma: Tool = {
  id: 'stemma',
  name: 'Stemma',
  open(corpus, folder) {
    const [content, out, cache] = [wikiOf(folder), join(folder, 'site'), join(folder, 'cache')];
    writeWiki(corpus, content);
    const step: Step = {
      part: 'both',
      command: process.execPath,
      args: [BUILD, '--content', content, '--out', out],
      cwd: folder,
      env: { STEMMA_CACHE: cache, STEMMA_TIMINGS: timingsOf(folder) },
    };
    return {
      steps: [step],
      out,
      clean: () => removeAll(out, cache, ...madeIn(content)),
    };
  },
};

/** What a person writes in a wiki's folder; the rest came of builds. */
const WRITTEN: ReadonlySet<string> = new Set(['wiki.yaml', 'venues.yaml', 'sources', 'pages']);

function madeIn(content: string): string[] {
  return readdirSync(content)
    .filter((name) => !WRITTEN.has(name))
    .map((name) => join(content, name));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../src/load/files.ts';
import { pageTextOf } from '../../src/model/text/text-fragment.ts';
import type { CheckContext } from '../check/context.ts';
import { readLinks } from '../check/read-links.ts';
import { pageBlocks } from './page-blocks.ts';
import { startProgress } from './progress.ts';

/** Begins a link to a passage. */
const PASSAGE = ':~:text=';

/**
 * The HTML files of a built site with their links, read one at a time as they are asked for; undefined where there is
 * no site.
 */
export function readBuiltSite(out: string): CheckContext['site'] {
  if (!existsSync(join(out, 'index.html'))) return undefined;
  const files = walk(out);
  function* pages() {
    const names = files.filter((file) => file.endsWith('.html'));
    const progress = startProgress('Reading the built site', names.length);
    for (const file of names) {
      const html = readFileSync(join(out, file), 'utf8');
      const text = html.includes(PASSAGE) ? pageTextOf(pageBlocks(html)) : undefined;
      yield { file, ...readLinks(html), text };
      progress.step();
    }
    progress.done();
  }
  return { pages: { [Symbol.iterator]: pages }, files: new Set(files) };
}

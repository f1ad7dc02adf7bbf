import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { walk } from '../../src/load/files.ts';
import type { BuiltPage, CheckContext } from '../check/context.ts';
import { startProgress } from './progress.ts';

/** The HTML files of a built site with their links; undefined where there is no site. */
export function readBuiltSite(out: string): CheckContext['site'] {
  if (!existsSync(join(out, 'index.html'))) return undefined;
  const files = walk(out);
  const pages = files.filter((file) => file.endsWith('.html'));
  const progress = startProgress('Reading the built site', pages.length);
  const read = pages.map((file) => {
    progress.step();
    return readPage(file, readFileSync(join(out, file), 'utf8'));
  });
  progress.done();
  return { pages: read, files: new Set(files) };
}

function readPage(file: string, html: string): BuiltPage {
  const page: BuiltPage = { file, links: [], ids: new Set() };
  visit(fromHtml(html), 'element', ({ properties, position }) => {
    const line = position?.start.line ?? 1;
    for (const name of ['href', 'src'] as const) {
      if (typeof properties[name] === 'string') page.links.push({ href: properties[name], line });
    }
    if (typeof properties.id === 'string') page.ids.add(properties.id);
  });
  return page;
}

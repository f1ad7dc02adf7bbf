import { join } from 'node:path';
import { readIfThere, walk } from '../src/load/files.ts';
import { loadSite } from '../src/load/site.ts';
import type { CheckContext } from './check/context.ts';
import { OUTPUT_RULES, WIKI_RULES } from './check/rules.ts';
import { computeWiki, entryFile } from './io/convert-wiki.ts';
import { readOptions } from './io/options.ts';
import { readBuiltSite } from './io/read-built-site.ts';
import { reportProblems } from './io/report.ts';

const HELP = `
npm run check -- [options]

Looks for what is wrong in a wiki and changes nothing: links, citations and quotes that do not hold,
unknown venues, ratings without reason, IDs in conflict, entries that are stale or were edited by hand,
sources that vanished, and broken links in the built site. The exit code is 1 where there is an error.

  --content DIR    the wiki folder (default: content)
  --out DIR        the built site, where there is one (default: dist)
  --jobs N         read at most so many sources at once (default: one a core)
  --no-cache       read every source anew
  --help           print this
`;

const options = readOptions(HELP);
const { output, problems } = await computeWiki(options.content, options.cache, options.jobs);

process.env.STEMMA_CONTENT = options.content;
const { graph, matcher, problems: found } = await loadSite();
const context: CheckContext = {
  graph,
  matcher,
  entryFiles: readEntryFiles(options.content),
  expected: output && new Map([...output.entries].map(([id, text]) => [entryFile(id), text])),
  site: readBuiltSite(options.out),
};
const told = [...WIKI_RULES, ...OUTPUT_RULES].flatMap((rule) => rule(context));

process.exitCode = reportProblems([...problems, ...found, ...told]);
if (!context.site) process.stdout.write('The site is not built, so its links were not checked.\n');
if (process.exitCode === 0)
  process.stdout.write(
    `Checked ${graph.entries.size} entries and ${graph.pages.size} pages: no errors\n`,
  );

function readEntryFiles(content: string): Map<string, string> {
  const files = walk(join(content, 'entries')).filter((file) => file.endsWith('.mdx'));
  return new Map(
    files.map((file) => [`entries/${file}`, readIfThere(join(content, 'entries', file)) ?? '']),
  );
}

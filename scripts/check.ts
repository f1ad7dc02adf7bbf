import { join } from 'node:path';
import { readIfThere, walk } from '../src/load/files.ts';
import { loadSite } from '../src/load/site.ts';
import type { Problem } from '../src/model/problem.ts';
import type { CheckContext } from './check/context.ts';
import { OUTPUT_RULES, WIKI_RULES } from './check/rules.ts';
import { computeWiki, entryFile } from './io/convert-wiki.ts';
import { checkOnline } from './io/online/check-online.ts';
import { ONLINE_OPTIONS, onlineOptions } from './io/online/online-options.ts';
import { readOptions } from './io/options.ts';
import { readBuiltSite } from './io/read-built-site.ts';
import { reportProblems, reportUsage } from './io/report.ts';

const HELP = `
npm run check -- [options]

Looks for what is wrong in a wiki and changes no source, page or entry: links, citations and quotes that do not hold,
unknown venues, ratings without reason, IDs in conflict, entries that are stale or were edited by hand,
sources that vanished, and broken links in the built site. The exit code is 1 where there is an error.

  --online           look at the address of every source first, politely, and at what Crossref says of
                     DOIs: what moved, changed, is gone or was retracted is kept in seen.jsonl and
                     retractions.jsonl of the wiki. Ctrl-C loses nothing; run it again to go on
  --older-than DAYS  leave alone what was looked at in the last days (default: 7)
  --limit N          look at so many sources at most
  --delay SECONDS    pause between two requests to one host (default: 1, or what its robots.txt asks)
  --contact ADDRESS  an e-mail or web address to tell those who are asked; Crossref is quicker then
  --retractions FILE look DOIs up in Retraction Watch's CSV file; needs no network
  --today DAY        the day that results are dated by (default: today)
  --allow-private    look at private addresses too, such as this machine's
  --content DIR    the wiki folder (default: content)
  --out DIR        the built site, where there is one (default: dist)
  --jobs N         read at most so many sources at once (default: one a core)
  --no-cache       read every source anew
  --json           problems on stdout, one a line as JSON; all else on stderr
  --help           print this
`;

const options = readOptions(HELP, ONLINE_OPTIONS);
const online = onlineOptions(options, new Date());

if (typeof online === 'string') {
  process.exitCode = reportUsage(HELP, 'npm run check', online);
} else {
  const { problems, stopped } = await checkOnline(options, online);
  if (stopped) process.exitCode = reportProblems(problems) || 130;
  else await checkWiki(problems);
}

async function checkWiki(seen: readonly Problem[]): Promise<void> {
  const { output, problems, repairs } = await computeWiki(
    options.content,
    options.cache,
    options.jobs,
  );
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
  process.exitCode = reportProblems([...seen, ...problems, ...repairs, ...found, ...told]);
  if (!context.site)
    process.stdout.write('The site is not built, so its links were not checked.\n');
  if (process.exitCode === 0)
    process.stdout.write(
      `Checked ${graph.entries.size} entries and ${graph.pages.size} pages: no errors\n`,
    );
}

function readEntryFiles(content: string): Map<string, string> {
  const files = walk(join(content, 'entries')).filter((file) => file.endsWith('.mdx'));
  return new Map(
    files.map((file) => [`entries/${file}`, readIfThere(join(content, 'entries', file)) ?? '']),
  );
}

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addAll } from './io/add/add-all.ts';
import { openWiki } from './io/add/open-wiki.ts';
import { stopOnInterrupt } from './io/add/stop-on-interrupt.ts';
import { targetsOf, targetsOfList } from './io/add/targets.ts';
import { tellOutcome } from './io/add/tell-outcome.ts';
import { openWeb } from './io/fetch/web.ts';
import { PROJECT, readOptions } from './io/options.ts';
import { startProgress } from './io/progress.ts';
import { openReaders } from './io/readers/open-readers.ts';
import { reportProblems, reportUsage } from './io/report.ts';

const HELP = `
npm run add -- <url|doi|file|folder>… [options]

Adds sources to a wiki. A page is fetched and saved as it came, under sources/<host>/, with the
address, day and status in its sidecar; a file is copied. What the wiki has already is left alone.

  --list FILE      take addresses from a file too, one a line; when stopped, run it again
  --dry-run        fetch and tell, but save nothing
  --delay SECONDS  pause between two requests to one host (default: 1, or what its robots.txt asks)
  --allow-private  fetch from private addresses too, such as this machine's
  --offline        do not ask doi.org for what a source with a DOI leaves out
  --content DIR    the wiki folder (default: content)
  --jobs N         read at most so many sources at once (default: one a core)
  --no-cache       read the sources that are there anew
  --json           problems on stdout, one a line as JSON; all else on stderr
  --help           print this
`;

const { content, cache, jobs, values, positionals } = readOptions(HELP, {
  list: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  offline: { type: 'boolean' },
  delay: { type: 'string' },
});
const here = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
const { targets, others } = targetsOf(positionals, here);
if (typeof values.list === 'string') targets.push(...targetsOfList(here(values.list)));

const delayMs = typeof values.delay === 'string' ? Number(values.delay) * 1000 : 1000;

if (!(delayMs >= 0 && delayMs <= 3_600_000)) {
  const wanted = 'it wants a number of seconds, such as 2 or 0.5';
  process.exitCode = reportUsage(HELP, '--delay', wanted);
} else if (targets.length === 0 && others === 0) {
  const wanted = 'it names no address, DOI, file or folder to add, and no --list of them';
  process.exitCode = reportUsage(HELP, 'npm run add', wanted);
} else {
  const readers = openReaders(jobs);
  const wiki = await openWiki(content, cache, readers);
  if (wiki.problems.length > 0) process.exitCode = reportProblems(wiki.problems) || 1;
  else process.exitCode = await add();
  await readers.close();

  async function add(): Promise<number> {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    const signal = stopOnInterrupt();
    const allowPrivate = values['allow-private'] === true;
    const dryRun = values['dry-run'] === true;
    const web = openWeb({ userAgent: `Stemma/${version}`, allowPrivate, signal, delayMs });
    const today = new Date().toISOString().slice(0, 10);
    const resolver = 'https://doi.org/';
    const progress = startProgress('Adding sources', targets.length);
    const say = (line: string): void => {
      progress.done();
      process.stdout.write(`${line}\n`);
    };
    const offline = values.offline === true;
    const context = { ...wiki, content, web, today, dryRun, resolver, offline };
    const came = await addAll(targets, context, { say, step: progress.step, signal });
    progress.done();
    return tellOutcome(came, others, dryRun);
  }
}

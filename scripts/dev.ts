import { forgetSite, loadSite } from '../src/load/site.ts';
import { convertWiki } from './io/convert-wiki.ts';
import { handOn } from './io/hand-on.ts';
import { readOptions } from './io/options.ts';
import { reportFailure, reportProblems } from './io/report.ts';
import { watchWiki } from './io/watch-wiki.ts';

const HELP = `
npm run dev -- [options]

Serves the site of a wiki while you work on it. A change of a source, sidecar, page or venue shows
at once; search is part of a build only.

  --content DIR    the wiki folder (default: content)
  --port NUMBER    where to listen (default: 4321, or the next that is free)
  --jobs N         read at most so many sources at once (default: one a core)
  --no-cache       read every source anew at the start
  --help           print this
`;

const options = readOptions(HELP, { port: { type: 'string' } });
handOn(options);

/** Entries and ledger are brought up to date; the site watches these and knows nothing of sources. */
async function convert(): Promise<void> {
  const { problems, repairs, changed, entries } = await convertWiki(
    options.content,
    options.cache,
    options.jobs,
  );
  forgetSite();
  reportProblems([...problems, ...repairs, ...(await loadSite()).problems]);
  if (changed > 0) process.stdout.write(`${entries} entries, ${changed} changed\n`);
}

try {
  await convert();
  const { dev } = await import('astro');
  const { astroConfig: config } = await import('../src/integrations/astro-config.ts');
  const port = Number(options.values.port ?? 4321);
  const server = await dev({
    ...config,
    configFile: false,
    logLevel: 'warn',
    server: { port, host: '127.0.0.1' },
  });
  process.stdout.write(`http://127.0.0.1:${server.address.port}/\n`);
  watchWiki(options.content, convert);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void server.stop().finally(() => process.exit(0)));
  }
} catch (error) {
  process.exitCode = reportFailure(error, [], options.content);
}

import { existsSync } from 'node:fs';
import { loadSite, tellAssets, tellSite } from '../src/load/site.ts';
import { sweepCache } from '../src/load/sweep-cache.ts';
import { timed } from '../src/load/timed.ts';
import type { Problem } from '../src/model/problem.ts';
import { buildSite } from './io/build-site.ts';
import { convertWiki } from './io/convert-wiki.ts';
import { Ended } from './io/fault.ts';
import { handOn } from './io/hand-on.ts';
import { readOptions } from './io/options.ts';
import { claimOutput } from './io/output-folder.ts';
import { reportFailure, reportProblems } from './io/report.ts';
import { bundleAssets } from './io/write-assets.ts';

const HELP = `
npm run build -- [options]

Builds the site of a wiki: sources become entries, entries and pages become a site with a search.
What is wrong is told and left out; the rest is built.

  --content DIR    the wiki folder (default: content)
  --out DIR        where the site goes; its last build is replaced (default: dist)
  --jobs N         read at most so many sources at once (default: one a core)
  --no-cache       do all the work anew; the site comes out the same
  --json           problems on stdout, one a line as JSON; all else on stderr
  --help           print this
`;

const started = performance.now();
const options = readOptions(HELP);
handOn(options);

const problems: Problem[] = [];
try {
  const repairs = claimOutput(options.out);
  const converted = await convertWiki(options.content, options.cache, options.jobs, {
    renders: true,
  });
  problems.push(...converted.problems);
  repairs.push(...converted.repairs);
  if (converted.stop || !existsSync(options.content)) throw new Ended('No site was built');
  tellSite(problems);
  const assets = await timed('Bundling scripts', bundleAssets);
  tellAssets(assets.version);
  const site = await buildSite(await loadSite(), assets, options);
  if (options.cache !== undefined) sweepCache(options.cache, `${options.content}\0${options.out}`);
  process.exitCode = reportProblems([...site.problems, ...repairs]);
  const { entries, pages } = site.graph.wiki;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${entries.length} entries and ${pages.length} pages in ${options.out}\n`);
  process.stderr.write(`Done in ${seconds} s\n`);
} catch (error) {
  process.exitCode = reportFailure(error, problems, options.content);
}

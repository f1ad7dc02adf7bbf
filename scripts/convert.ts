import { join, relative } from 'node:path';
import { convertWiki } from './io/convert-wiki.ts';
import { explainSource } from './io/explain-source.ts';
import { readOptions } from './io/options.ts';
import { parsePart, readPart } from './io/read-part.ts';
import { reportFailure, reportProblems } from './io/report.ts';

const HELP = `
npm run convert -- [options]

Turns the sources of a wiki into entries: content/sources/** becomes content/entries/<id>.mdx,
and content/ids.jsonl keeps every ID that was given out.

  --content DIR    the wiki folder (default: content)
  --explain FILE   write nothing; tell what a source states, where each field was found,
                   and what was left out of its text and why
  --part K/N       only read the K-th of N parts of the sources, into the cache, and write no entry:
                   several machines can share the reading of a large collection, and the build
                   that has their caches reads nothing again
  --no-cache       read every source anew
  --jobs N         read at most so many sources at once (default: one a core)
  --json           problems on stdout, one a line as JSON; all else on stderr
  --help           print this
`;

const options = readOptions(HELP, { explain: { type: 'string' }, part: { type: 'string' } });

if (typeof options.values.explain === 'string') {
  process.exitCode = await explainSource(options.values.explain, options.content);
} else {
  try {
    await (options.values.part === undefined ? convert() : part(String(options.values.part)));
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}

async function convert(): Promise<void> {
  const { content, cache, jobs } = options;
  const { entries, changed, problems, repairs, stop } = await convertWiki(content, cache, jobs);
  process.exitCode = reportProblems([...problems, ...repairs]);
  const folder = relative(process.cwd(), join(content, 'entries'));
  if (stop) process.stderr.write('Nothing was written.\n');
  else if (entries === undefined)
    process.stdout.write(`There are no sources; ${folder} is left as it is\n`);
  else process.stdout.write(`${entries} entries in ${folder}, ${changed} changed\n`);
}

async function part(text: string): Promise<void> {
  const { content, cache, jobs } = options;
  const wanted = parsePart(text);
  if (!wanted || cache === undefined) {
    const why = wanted
      ? '--part reads into the cache, which is switched off'
      : `--part wants such as 2/5, not '${text}'`;
    process.stderr.write(`${why}.\n\n${HELP.trim()}\n`);
    process.exitCode = 2;
    return;
  }
  const { files, all } = await readPart(content, cache, wanted, jobs);
  process.stdout.write(`Read ${files} of ${all} files: part ${wanted.part} of ${wanted.of}\n`);
}

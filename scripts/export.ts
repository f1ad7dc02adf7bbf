import { resolve } from 'node:path';
import { loadSite } from '../src/load/site.ts';
import { bookFiles } from './export/epub/book.ts';
import { vaultFiles } from './export/md/vault.ts';
import { convertWiki } from './io/convert-wiki.ts';
import { writeEpub } from './io/export/write-epub.ts';
import { writeVault } from './io/export/write-vault.ts';
import { Ended } from './io/fault.ts';
import { handOn } from './io/hand-on.ts';
import { readOptions } from './io/options.ts';
import { reportFailure, reportProblems, reportUsage } from './io/report.ts';

const HELP = `
npm run export -- epub [options]     one EPUB 3 of the wiki, or of a page and all it cites
npm run export -- md [options]       a folder of plain Markdown notes, as Obsidian opens it

Sources that are new or changed become entries first, as in a build.

  --page SLUG      only this page, and the sources that it cites
  --out PATH       the file or folder (default: wiki.epub, wiki-md; a folder is replaced)
  --content DIR    the wiki folder (default: content)
  --json           problems on stdout, one a line as JSON; all else on stderr
  --help           print this
`;

const options = readOptions(HELP, { page: { type: 'string' } });
const { positionals, values } = options;
const [format, ...more] = positionals;
// The site's own folder is no place for a book: here --out names the file.
const named = process.argv.some((argument) => /^--out(?:=|$)/.test(argument));
const page = typeof values.page === 'string' ? values.page : undefined;

if ((format !== 'epub' && format !== 'md') || more.length > 0) {
  process.exitCode = reportUsage(HELP, 'export', 'it does not say what to make: epub or md');
} else {
  handOn(options);
  try {
    await make(format);
  } catch (error) {
    process.exitCode = reportFailure(error, [], options.content);
  }
}

async function make(what: 'epub' | 'md'): Promise<void> {
  const converted = await convertWiki(options.content, options.cache, options.jobs);
  process.exitCode = reportProblems(converted.problems);
  if (converted.stop) throw new Ended('Nothing was made');
  const site = await loadSite();
  const here = process.env.INIT_CWD ?? process.cwd();
  if (what === 'epub') {
    const out = named ? options.out : resolve(here, 'wiki.epub');
    const size = writeEpub(out, bookFiles(site, page));
    process.stdout.write(`${out}: ${Math.ceil(size / 1000)} kB\n`);
  } else {
    const out = named ? options.out : resolve(here, 'wiki-md');
    const files = writeVault(out, vaultFiles(site, page));
    process.stdout.write(`${out}: ${files} notes\n`);
  }
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { IMPORT_KINDS, KIND_NAMES, kindOf } from './import/kind.ts';
import { importFolder } from './io/import/import-folder.ts';
import { openFolder } from './io/import/open-folder.ts';
import { tellImport } from './io/import/tell-import.ts';
import { readOptions } from './io/options.ts';
import { reportUsage } from './io/report.ts';

const HELP = `
npm run import -- <folder|file> [options]

Imports an Obsidian vault, a Zotero export (with its files), or a checkout of the Longterm Wiki:
notes and pages become pages, clippings, records and attachments become sources. IDs are kept.
What is there already and was not written by an import is never touched; running it again brings
up to date what nobody edited since. What was reduced or left out is told in import-report.md.

  --into DIR       the wiki folder to import into (default: content)
  --kind KIND      longterm-wiki, obsidian or zotero, where the folder does not show what it is
  --dry-run        tell what would come of it, but write nothing
  --json           problems on stdout, one a line as JSON; all else on stderr
  --help           print this
`;

const { content, values, positionals } = readOptions(HELP, {
  into: { type: 'string' },
  kind: { type: 'string' },
  'dry-run': { type: 'boolean' },
});
const here = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
const [name] = positionals;
const asked = IMPORT_KINDS.find((one) => one === values.kind);

if (name === undefined || positionals.length > 1) refuse('it wants one folder or file to import');
else if (!existsSync(here(name))) refuse(`there is nothing at ${name}`);
else if (values.kind !== undefined && !asked) {
  refuse(`there is no kind "${values.kind}"; it is one of ${IMPORT_KINDS.join(', ')}`);
} else {
  const folder = openFolder(here(name));
  const kind = asked ?? kindOf(folder, folder.hidden);
  if (kind === undefined) {
    refuse(`${name} holds none of what can be imported: ${Object.values(KIND_NAMES).join(', ')}`);
  } else {
    const into = typeof values.into === 'string' ? here(values.into) : content;
    const dryRun = values['dry-run'] === true;
    const today = new Date().toISOString().slice(0, 10);
    const done = importFolder(folder, { kind, into, today, dryRun });
    tellImport({ ...done, kind, into, name: folder.name, dryRun });
  }
}

function refuse(message: string): void {
  process.exitCode = reportUsage(HELP, 'npm run import', message);
}

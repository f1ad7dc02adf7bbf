import { join } from 'node:path';
import { readIfThere } from '../src/load/files.ts';
import { errorsPage } from '../src/model/rules/errors-page.ts';
import { jsonSchemas } from '../src/schema/json-schemas.ts';
import { PROJECT, readOptions } from './io/options.ts';
import { writeAtomic } from './io/write-atomic.ts';

const HELP = `
npm run schema

Writes the JSON Schema of every format to public/schema, from where the site serves them, and the list of
all messages to .github/ERRORS.md.

  --help           print this
`;

readOptions(HELP);

let changed = 0;
for (const [name, text] of jsonSchemas()) {
  const path = join(PROJECT, 'public/schema', `${name}.json`);
  // The layout is the formatter's affair.
  if (canonical(readIfThere(path) ?? '{}') === canonical(text)) continue;
  writeAtomic(path, text);
  changed += 1;
}
process.stdout.write(`${changed} schemas changed\n`);

const errors = join(PROJECT, '.github/ERRORS.md');
if (readIfThere(errors) !== errorsPage()) writeAtomic(errors, errorsPage());

function canonical(json: string): string {
  return JSON.stringify(JSON.parse(json));
}

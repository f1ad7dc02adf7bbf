import { join } from 'node:path';
import { jsonSchemas } from '../src/schema/json-schemas.ts';
import { PROJECT, readOptions } from './io/options.ts';
import { writeAtomic } from './io/write-atomic.ts';

const HELP = `
npm run schema

Writes the JSON Schema of every format to public/schema, from where the site serves them.

  --help           print this
`;

readOptions(HELP);

let changed = 0;
for (const [name, text] of jsonSchemas()) {
  if (writeAtomic(join(PROJECT, 'public/schema', `${name}.json`), text)) changed += 1;
}
process.stdout.write(`${changed} schemas changed\n`);

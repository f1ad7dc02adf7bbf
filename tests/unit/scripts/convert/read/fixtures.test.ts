import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../../scripts/convert/read/read.ts';

const FOLDER = fileURLToPath(new URL('../../../../fixtures/read/', import.meta.url));

describe('each folder of tests/fixtures/read is a source and the article that is made of it', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    test(name.replaceAll('-', ' '), async () => {
      const folder = join(FOLDER, name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) as string;
      const articles = await readSource(new Uint8Array(readFileSync(join(folder, input))), {
        path: `sources/${name}/${input}`,
      });
      const found = `${JSON.stringify(articles, null, 2)}\n`;
      const file = join(folder, 'output.json');
      if (process.env.UPDATE === '1') writeFileSync(file, found);
      expect(existsSync(file), `${file} is missing; UPDATE=1 writes it`).toBe(true);
      expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });
  }
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/load/where.ts';

const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

it.each(Object.entries(scripts))('npm run %s starts files that are there', (_, command) => {
  const files = command.split(' ').filter((word) => /^[\w./-]+\.(?:ts|mjs|json)$/.test(word));
  expect(files.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
});

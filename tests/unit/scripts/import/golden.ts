import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Planned } from '../../../../scripts/import/planned.ts';
import { reportText } from '../../../../scripts/import/report.ts';
import { openFolder } from '../../../../scripts/io/import/open-folder.ts';

export const FIXTURES = join(import.meta.dirname, '../../../fixtures/import');

/** A folder of the fixtures, opened. */
export const open = (name: string) => openFolder(join(FIXTURES, name));

/**
 * Holds what an import makes against `NAME.expected.txt`; `UPDATE=1` writes that.
 */
export function expectGolden(name: string, { files, venues, tally }: Planned): void {
  const parts = files.map((file) =>
    'text' in file ? `=== ${file.path}\n${file.text}` : `=== ${file.path} <- ${file.copy}\n`,
  );
  const made = [
    ...parts,
    `=== venues\n${JSON.stringify(venues, null, 2)}\n`,
    `=== report\n${reportText(name, tally, [])}`,
  ].join('\n');
  const path = join(FIXTURES, `${name}.expected.txt`);
  if (process.env.UPDATE === '1') writeFileSync(path, made);
  expect(existsSync(path), `${path} is missing; UPDATE=1 writes it`).toBe(true);
  expect(made).toBe(readFileSync(path, 'utf8'));
}

/** The text of a planned file. */
export function textOf({ files }: Planned, path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file || !('text' in file)) throw new Error(`no text is planned at ${path}`);
  return file.text;
}

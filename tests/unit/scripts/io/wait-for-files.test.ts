import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waitForFiles } from '../../../../scripts/io/wait-for-files.ts';

test('a file that is still empty is waited for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-wait-'));
  try {
    mkdirSync(join(folder, 'index'));
    writeFileSync(join(folder, 'entry.json'), '');
    writeFileSync(join(folder, 'index/a.pf_index'), 'a');
    let isWritten = false;
    setTimeout(() => {
      isWritten = true;
      writeFileSync(join(folder, 'entry.json'), '{}');
    }, 100);
    await waitForFiles(folder);
    expect(isWritten).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './helpers/commands.ts';
import { nameSites, SITES } from './helpers/sites.ts';

const PROJECT = join(import.meta.dirname, '../..');

/**
 * Builds the sites that the end-to-end tests look at, once, from copies of the wikis in a folder of
 * their own, which is taken away afterwards. STEMMA_E2E_SITES names sites that are built already.
 */
export default async function globalSetup(): Promise<(() => void) | undefined> {
  if (process.env.STEMMA_E2E_SITES && existsSync(process.env.STEMMA_E2E_SITES)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'stemma-e2e-'));
  for (const [name, wiki] of Object.entries(SITES)) {
    const content = join(folder, 'wikis', name);
    cpSync(join(PROJECT, wiki), content, { recursive: true });
    const args = ['--content', content, '--out', join(folder, name)];
    const { code, stderr } = await runCommand('build', args, {
      STEMMA_CACHE: join(folder, 'cache'),
    });
    if (code !== 0) throw new Error(`The wiki "${name}" does not build:\n${stderr}`);
  }
  nameSites(folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

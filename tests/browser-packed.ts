import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from './browser.ts';

const HOME = join(import.meta.dirname, '..', '.cache', 'browser');

/**
 * The Chromium that the package `@sparticuz/chromium` carries (Linux x64), unpacked once into
 * `.cache/browser`, with the system libraries and fonts that a bare machine lacks.
 *
 * @returns the browser in the two ways it may start: with the machine's libraries, with its own
 * @throws where the package cannot be read or the folder not be written
 */
export async function unpackBrowser(): Promise<Browser[]> {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = createRequire(import.meta.url)(join(packed, 'package.json')) as {
    version: string;
  };
  const home = join(HOME, `chromium-${version}`);
  if (!existsSync(home)) {
    await mkdir(HOME, { recursive: true });
    const made = await mkdtemp(`${home}.`);
    await unpackInto(made, join(packed, 'bin'));
    await writeFile(join(made, 'fonts.conf'), fontConfiguration(join(home, 'fonts')));
    // Where another run was first, its copy is as good.
    await rename(made, home).catch(() => rm(made, { recursive: true, force: true }));
  }
  const path = join(home, 'chromium');
  const env = { FONTCONFIG_FILE: join(home, 'fonts.conf') };
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return [
    { path, env },
    { path, env: { ...env, LD_LIBRARY_PATH: libraries.join(':') } },
  ];
}

/** Unpacks every archive of the package; it unpacks into the folder for temporary files alone. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(join(archives, name));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The machine's fonts, and the packed ones beside them for a machine that has none. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

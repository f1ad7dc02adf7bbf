import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readIfThere } from '../../src/load/files.ts';
import { PROJECT } from './options.ts';

/** Where the pages are rendered, and what may be kept from one build to the next. */
export interface PageFolders {
  /** Absolute path of the wiki folder. */
  content: string;
  /** Absolute path of the folder that the pages are rendered into; it stays from build to build. */
  stage: string;
  /** Absolute path of the cache folder; undefined: nothing is kept. */
  cache: string | undefined;
}

/**
 * Renders the pages of the loaded site with Astro. What a page shows is in its `cacheKey`, so a page that shows
 * the same as in the last build is not rendered again.
 *
 * @returns the files written or kept, as paths below `stage`, with `/`
 * @throws the error of Astro or Vite, whose message may name a page of the wiki
 */
export async function renderPages(folders: PageFolders): Promise<string[]> {
  const key = createHash('sha256')
    .update(`${folders.content}\0${folders.stage}`)
    .digest('hex')
    .slice(0, 16);
  const work = join(PROJECT, '.cache', `work-${key}-${process.pid}`);
  const cacheDir = join(folders.cache ?? work, 'astro', key);
  const sound = beginBuild(folders.stage, cacheDir, key);
  const files: string[] = [];
  await inFolder(join(work, 'cwd'), async () => {
    const { build } = await import('astro');
    const { astroConfig: config } = await import('../../src/integrations/astro-config.ts');
    await build({
      ...config,
      configFile: false,
      outDir: folders.stage,
      cacheDir,
      logLevel: 'silent',
      integrations: [...(config.integrations ?? []), recorder(folders.stage, files)],
      experimental: { ...config.experimental, incrementalBuild: folders.cache !== undefined },
      vite: {
        ...config.vite,
        logLevel: 'silent',
        build: { ...config.vite?.build, emptyOutDir: !sound },
      },
    });
  }).finally(() => rmSync(work, { recursive: true, force: true }));
  if (folders.cache !== undefined) writeFileSync(stampOf(cacheDir), key);
  return files;
}

/**
 * Astro overwrites the pages it keeps before it writes the manifest of them: after a build that broke neither can
 * be believed, so a stamp tells whether the last one was whole. It keeps a second copy of each page beside
 * the manifest; a link makes the two one.
 *
 * @returns whether the pages in `stage` may be used
 */
function beginBuild(stage: string, cacheDir: string, key: string): boolean {
  const sound = existsSync(stage) && readIfThere(stampOf(cacheDir)) === key;
  if (!sound) {
    rmSync(cacheDir, { recursive: true, force: true });
    rmSync(stage, { recursive: true, force: true });
  }
  rmSync(stampOf(cacheDir), { force: true });
  mkdirSync(cacheDir, { recursive: true });
  mkdirSync(stage, { recursive: true });
  const copies = join(cacheDir, 'dist');
  if (!existsSync(copies)) symlinkSync(stage, copies, 'junction');
  return sound;
}

const stampOf = (cacheDir: string): string => join(cacheDir, 'whole');

function recorder(stage: string, files: string[]): AstroIntegration {
  return {
    name: 'stemma-recorder',
    hooks: {
      'astro:build:done': ({ assets }) => {
        for (const url of [...assets.values()].flat()) {
          files.push(relative(stage, fileURLToPath(url)).replaceAll('\\', '/'));
        }
      },
    },
  };
}

/**
 * Astro puts its server bundle into the present folder, unless the output's path begins with it. A folder of this build's
 * own inside the project keeps the bundle out of the output, lets it find its packages, and lets two
 * builds run at once.
 */
async function inFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
  try {
    await work();
  } finally {
    process.chdir(before);
  }
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackBrowser } from './browser-packed.ts';

/** A Chromium to start: its program, and what its environment needs beside the present one. */
export interface Browser {
  path: string;
  env: Record<string, string>;
}

/**
 * The switches for a quiet, reproducible Chromium: it looks nothing up by itself, and root (a
 * container) has no sandbox to give it.
 */
export const BROWSER_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * The first Chromium that starts: STEMMA_CHROMIUM, the machine's own, Playwright's, the packed one.
 *
 * @throws Error naming the remedy where none starts, and where STEMMA_CHROMIUM does not
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.STEMMA_CHROMIUM;
  if (named) {
    const browser = { path: named, env: {} };
    if (await starts(browser)) return browser;
    throw new Error(
      `STEMMA_CHROMIUM names ${named}, which does not start. Name a Chromium, or unset it.`,
    );
  }
  const installed = [...onPath(), ...PLACES, chromium.executablePath()].filter(existsSync);
  const found = await firstThatStarts(installed.map((path) => ({ path, env: {} })));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packed = await firstThatStarts(await unpackBrowser());
    if (packed) return packed;
  }
  throw new Error('No Chromium starts here. Install one, or name its program in STEMMA_CHROMIUM.');
}

/** Puts the browser into this process's environment, for the programs it starts. */
export function exportBrowser({ path, env }: Browser): void {
  Object.assign(process.env, env, { STEMMA_CHROMIUM: path });
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether it really shows a page: a program that prints its version may still lack a library. */
async function starts({ path, env }: Browser): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args: BROWSER_ARGS,
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    const page = await browser.newPage();
    await page.setContent('<p>it starts');
    const text = await page.innerText('p', { timeout: 10_000 });
    await browser.close();
    return text === 'it starts';
  } catch {
    return false;
  }
}

async function firstThatStarts(browsers: Browser[]): Promise<Browser | undefined> {
  for (const browser of browsers) if (await starts(browser)) return browser;
  return undefined;
}

import { exportBrowser, findBrowser } from '../browser.ts';
import { playwrightCounts, vitestCounts } from './counts.ts';
import type { Part } from './run-part.ts';

const BIN = 'node_modules';

/** What a full run is made of, in its order: the quickest to tell of a mistake comes first. */
export const parts: Part[] = [
  {
    name: 'types',
    what: 'TypeScript and Astro files are typed throughout',
    command: [`${BIN}/astro/bin/astro.mjs`, 'check', '--minimumFailingSeverity=error'],
  },
  {
    name: 'lint',
    what: 'Biome finds nothing to mend or to format',
    command: [`${BIN}/@biomejs/biome/bin/biome`, 'check', '--config-path=.config/biome.json'],
  },
  {
    name: 'unit',
    what: 'Vitest on single functions and fixtures',
    command: [
      `${BIN}/vitest/vitest.mjs`,
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=REPORT',
    ],
    report: vitestCounts,
  },
  {
    name: 'e2e',
    what: 'Playwright on built sites, in a real browser',
    command: [
      `${BIN}/@playwright/test/cli.js`,
      'test',
      '--config=tests/playwright.config.ts',
      '--reporter=list,json',
    ],
    prepare: async () => exportBrowser(await findBrowser()),
    report: playwrightCounts,
  },
];

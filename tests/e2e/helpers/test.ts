import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * Playwright's `test` for pages of a built site: a message in the console, a request that fails and
 * one that leaves the site all fail it. `expectedErrors` names what a test provokes on purpose.
 */
export const test = base.extend<{ expectedErrors: RegExp[] }>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const wrong: string[] = [];
    const tell = (what: string): void => {
      if (!expectedErrors.some((expected) => expected.test(what))) wrong.push(what);
    };
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) tell(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => tell(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // A page that is left while it loads is no fault of the page.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') tell(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const inside = hostname === '127.0.0.1' || /^(?:file|data|blob|about):$/.test(protocol);
      if (!inside) tell(`outside request: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) tell(`${response.status()}: ${response.url()}`);
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

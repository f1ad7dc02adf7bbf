import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parseHTML } from '../../../../../../../scripts/convert/read/html/dom/linkedom.ts';

const PAGE = `<!doctype html><html lang="EN"><head><title>A</title></head><body class="  page  wide ">
<main id="a"><p class="x y">one</p><P CLASS="y x" data-n="1">two <b>three</b></P><template><p>four</p></template></main>
<ul><li>1<li class="x" hidden>2<li type="A">3</ul><svg class="x" viewBox="0 0 1 1"><path class="y"/></svg>
<a href="#a" rel="Next">five</a><div class=""><span id="b"></span><pre><code class="language-x">six</code></pre></div></body></html>`;

const SELECTORS = [
  '*',
  'p',
  'P',
  'p, li, a',
  '.x',
  '.x.y, #b',
  'p.x b',
  'main > p',
  'li + li',
  'p ~ p',
  '#a',
  'div#b, span#b',
  '[class]',
  '[class=""]',
  'b[class=""]',
  '[class="x y"]',
  '[class*="lang"], [data-n]',
  '[rel=next]',
  '[type="a"]',
  '[viewBox]',
  '[hidden]',
  'p:not(.y)',
  'div:has(code), ul:has(.none)',
  'li:first-child',
  ':is(p, li).x',
  'template p',
  'body .x, html > body',
  'p:nth-child(2)',
];

/** What linkedom itself answers, in a process where nothing of it was changed. */
function byLinkedomAlone(): Record<string, string[]> {
  const script = `import { parseHTML } from 'linkedom';
    const { document } = parseHTML(${JSON.stringify(PAGE)});
    const answers = {};
    for (const selectors of ${JSON.stringify(SELECTORS)}) answers[selectors] =
      [...document.querySelectorAll(selectors)].map((element) => element.outerHTML);
    process.stdout.write(JSON.stringify(answers));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, string[]>;
}

describe('selectors that are compiled once', () => {
  const { document } = parseHTML(PAGE);

  test('find what linkedom finds, in its order', () => {
    const found = Object.fromEntries(
      SELECTORS.map((selectors) => [
        selectors,
        [...document.querySelectorAll(selectors)].map((element) => element.outerHTML),
      ]),
    );
    expect(found).toEqual(byLinkedomAlone());
  });

  test('match, and are looked for above, as they are found below', () => {
    for (const selectors of SELECTORS) {
      const below = new Set([...document.querySelectorAll(selectors)]);
      for (const element of document.querySelectorAll('*')) {
        expect([selectors, element.matches(selectors)]).toEqual([selectors, below.has(element)]);
      }
      expect(document.querySelector(selectors)).toBe([...below][0] ?? null);
    }
    expect(document.querySelector('code')?.closest('.page')).toBe(document.body);
    expect(document.querySelector('code')?.closest('p')).toBeNull();
  });

  test('see what became of a page since they were asked last', () => {
    const page = parseHTML('<html><body><div class="a"><p>x</p></div></body></html>').document;
    expect(page.querySelectorAll('.a p')).toHaveLength(1);
    page.querySelector('div')?.setAttribute('class', 'b');
    expect(page.querySelectorAll('.a p')).toHaveLength(0);
    page.querySelector('div')?.classList.add('a');
    expect(page.querySelectorAll('.a p')).toHaveLength(1);
    expect(page.querySelector('div')?.className).toBe('b a');
  });

  test('are refused where they are none', () => {
    expect(() => document.querySelector('p:4')).toThrow();
    expect(() => document.querySelector('p:4')).toThrow();
  });

  test('find elements by tag in any case of the page', () => {
    expect(document.getElementsByTagName('p')).toHaveLength(3);
    expect(document.getElementsByTagName('P')).toHaveLength(3);
    expect(document.querySelector('main')?.getElementsByTagName('B')).toHaveLength(1);
  });
});

test('nodes are made without lists of listeners, and are nodes all the same', () => {
  const { document, Node, EventTarget } = parseHTML('<html><body><p id="a">x</p></body></html>');
  const p = document.querySelector('p');
  expect(p).toBeInstanceOf(Node);
  expect(p).toBeInstanceOf(EventTarget);
  expect(document.body.cloneNode(true).toString()).toBe('<body><p id="a">x</p></body>');
  expect(() => p?.addEventListener('click', () => undefined)).toThrow();
});

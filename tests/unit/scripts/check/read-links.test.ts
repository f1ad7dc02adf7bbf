import { expect, it } from 'vitest';
import { readLinks } from '../../../../scripts/check/read-links.ts';

it('links and places are read with the line they stand on, character references decoded', () => {
  const html = `<!doctype html><title>a "href=x"</title>
<link rel=stylesheet href="assets/site.css">
<h1 id=top>A</h1><a
  href="b.html?x=1&amp;y=2#z">b</a>
<!-- <a href="commented.html"> -->
<script src='s.js'>document.write('<a href="written.html">');</script>
<img alt="href=no" SRC="i.png">`;
  const { links, ids } = readLinks(html);
  expect(links).toEqual([
    { href: 'assets/site.css', line: 2 },
    { href: 'b.html?x=1&y=2#z', line: 4 },
    { href: 's.js', line: 6 },
    { href: 'i.png', line: 7 },
  ]);
  expect([...ids]).toEqual(['top']);
});

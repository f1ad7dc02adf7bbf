import { describe, expect, test } from 'vitest';
import { settleLinks } from '../../../../../scripts/export/epub/settle-links.ts';
import { toXhtml } from '../../../../../scripts/export/epub/xhtml.ts';
import { h, nodesOf } from '../../../../../scripts/export/hast.ts';

describe('a document of a book', () => {
  test('is XML whatever the text holds', () => {
    const body = nodesOf(
      '<p class="a b" data-level="3" aria-hidden="true">a<br>&lt;&amp;"\u0007 \ud800</p>',
    );
    expect(toXhtml(body)).toBe(
      '<p class="a b" data-level="3" aria-hidden="true">a<br/>&lt;&amp;&quot; \ufffd</p>',
    );
  });

  const chapter = (file: string, path: string, html: string) => ({
    file,
    path,
    title: file,
    body: nodesOf(html),
  });
  const settled = (site?: string): string =>
    toXhtml(
      settleLinks(
        [
          chapter(
            'p.xhtml',
            'wiki/p.html',
            '<a href="q.html#s">in</a> <a href="q.html#gone">head</a> <a href="../venues/v.html">out</a> ' +
              '<a href="https://e.example/" rel="noopener">web</a> <a href="javascript:x">bad</a> <a href="#nowhere">none</a>',
          ),
          chapter('q.xhtml', 'wiki/q.html', '<h2 id="s">S</h2><h2 id="s">again</h2>'),
        ],
        site,
      ).flatMap(({ body }) => body),
    );

  test('links to where the book has it, and what the book does not have becomes text', () => {
    expect(settled()).toBe(
      '<a href="q.xhtml#s">in</a> <a href="q.xhtml">head</a> out <a href="https://e.example/">web</a> bad none' +
        '<h2 id="s">S</h2><h2>again</h2>',
    );
  });

  test('links to the published site for what the book does not have', () => {
    expect(settled('https://w.example/base/')).toContain(
      '<a href="https://w.example/base/venues/v.html">out</a>',
    );
  });

  test('leaves out what is not known', () => {
    expect(toXhtml([h('p', { lang: undefined }, undefined, false, 'x')])).toBe('<p>x</p>');
  });
});

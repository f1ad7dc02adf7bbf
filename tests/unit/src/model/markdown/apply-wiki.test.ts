import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { remarkWiki } from '../../../../../src/model/markdown/remark-wiki.ts';
import { renderNotes } from '../../../../../src/model/markdown/render-notes.ts';
import type { WikiContext } from '../../../../../src/model/markdown/wiki-context.ts';
import { buildMatcher } from '../../../../../src/model/mentions/matcher.ts';
import type { EntryDoc, PageDoc } from '../../../../../src/model/wiki.ts';

const NAMES = [
  { slug: 'otter', title: 'Otter', aliases: [] },
  { slug: 'kelp', title: 'Kelp', aliases: ['seaweed'] },
];
const PAGES = NAMES.map(({ slug, ...front }) => ({ slug, front }) as unknown as PageDoc);
const ENTRY = {
  front: { id: '0123456789abcdef', title: 'On "otters"', rating: { level: 4, label: 'High' } },
} as unknown as EntryDoc;
const UNRATED = {
  front: { id: 'fedcba9876543210', title: 'Kelp notes', rating: { label: 'Unrated' } },
} as unknown as EntryDoc;

const context: WikiContext = {
  resolver: {
    page: (target) => PAGES.find(({ front }) => front.title === target.split('#')[0]),
    entry: (ref) => ({ a: ENTRY, also: ENTRY, b: UNRATED })[ref],
  },
  matcher: buildMatcher(NAMES),
  linkTo: (slug) => `../wiki/${slug}.html`,
  quoteStatus: (quote) => (quote === 'true' ? 'verified' : 'contradicted'),
};

function html(markdown: string, self?: string): string {
  return renderNotes([markdown], { ...context, self })[0] as string;
}

describe('renderNotes', () => {
  it('shows what stands in a row beyond the columns of its head, and no column that holds nothing', () => {
    const table = html('| a | b |\n|---|---|\n| 1 | 2 | [@a] |\n| 3 | 4 | |');
    expect(table).toMatch(/<th>b<\/th>\s*<td><\/td>/);
    expect(table).toContain('id="cite-1-1"');
    expect(html('| a |\n|---|\n| 1 | |').match(/<td/g)).toHaveLength(1);
  });

  it('links wikilinks to files, and to sections of them', () => {
    expect(html('[[Otter|They]] eat; see [[Kelp#In winter]].')).toBe(
      '<p><a href="../wiki/otter.html">They</a> eat; see <a href="../wiki/kelp.html#in-winter">Kelp#In winter</a>.</p>',
    );
  });

  it('links the first mention in a section, unless a link by hand is there', () => {
    expect(html('Otter and [[Otter|it]] in seaweed.\n\n# B\n\nAn Otter.')).toBe(
      [
        '<p>Otter and <a href="../wiki/otter.html">it</a> in <a href="../wiki/kelp.html" class="mention">seaweed</a>.</p>',
        '<h3 id="notes-b">B</h3>',
        '<p>An <a href="../wiki/otter.html" class="mention">Otter</a>.</p>',
      ].join('\n'),
    );
  });

  it('never links a page to itself, nor a link within a link', () => {
    expect(html('Otter [[Otter]] [see [[Kelp]]](https://a.example)', 'otter')).toBe(
      '<p>Otter Otter <a href="https://a.example" rel="noopener nofollow">see Kelp</a></p>',
    );
  });

  it('numbers sources by first citation, with their rating for eye and ear', () => {
    expect(html('A [@b]. B [@a, p. 4 "true"; @b].')).toBe(
      [
        '<p>A <sup class="citation">[<a href="#ref-1" id="cite-1-1" class="cite" title="Kelp notes" data-level="0">1',
        '<span class="r r0" data-level="0" aria-hidden="true"><i></i></span><span class="visually-hidden">: Kelp notes, Unrated</span></a>]</sup>. B ',
        '<sup class="citation">[<a href="#ref-2" id="cite-2-1" class="cite" title="On &#x22;otters&#x22;" data-level="4" data-quote="verified">2, p. 4',
        '<span class="r r4" data-level="4" aria-hidden="true"><i></i></span>',
        '<span class="visually-hidden">: On "otters", rated 4 of 5, High, quote verified</span></a>; ',
        '<a href="#ref-1" id="cite-1-2" class="cite" title="Kelp notes" data-level="0">1',
        '<span class="r r0" data-level="0" aria-hidden="true"><i></i></span><span class="visually-hidden">: Kelp notes, Unrated</span></a>]</sup>.</p>',
      ].join(''),
    );
  });

  it('goes on counting from text to text, and keeps their ids apart', () => {
    const [, second] = renderNotes(['x [@a]', '# B\n\ny [@also]'], context);
    expect(second).toContain('href="#ref-1" id="cite-1-2"');
    expect(second).toContain('id="notes-2-b"');
  });

  it('shows what resolves to nothing', () => {
    expect(html('[[Badger]] [@zz]')).toBe(
      '<p><span class="unresolved" title="No page of this wiki is called &#x22;Badger&#x22;">[[Badger]]</span> ' +
        '<sup class="citation">[<span class="unresolved" title="No source of this wiki has this ID or key">@zz</span>]</sup></p>',
    );
  });

  it('lets no HTML or script through', () => {
    expect(html('<img src=x onerror=alert(1)> [a](javascript:alert(1)) <https://b.example>')).toBe(
      '<p> <a>a</a> <a href="https://b.example" rel="noopener nofollow">https://b.example</a></p>',
    );
  });
});

describe('remarkWiki', () => {
  it('does the same in MDX, within components too', async () => {
    const mdx = '# [[Otter]]\n\n<Box>[[Kelp]] [@a "curly {quote}"]</Box>\n\n{1 + 1} Otter';
    const plugins = [
      remarkGfm,
      [
        remarkWiki,
        (path: string) => ({ ...context, linkTo: (slug: string) => `${path}/${slug}.html` }),
      ],
    ];
    const code = String(
      await compile({ value: mdx, path: 'p' }, { jsx: true, remarkPlugins: plugins as never }),
    );
    expect(code).toContain('<_components.h1><_components.a href="p/otter.html">{"Otter"}');
    expect(code).toContain('<_components.a href="p/kelp.html">{"Kelp"}');
    expect(code).toContain('data-quote="contradicted"');
    expect(code).not.toContain('{quote}');
  });
});

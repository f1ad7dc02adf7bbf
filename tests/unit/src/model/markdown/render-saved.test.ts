import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { bodyFromMarkdown } from '../../../../../src/model/markdown/body.ts';
import {
  type RenderSavedOptions,
  renderSaved,
} from '../../../../../src/model/markdown/render-saved.ts';
import { safeHtml } from '../../../../../src/model/markdown/safe-html.ts';
import { buildMatcher } from '../../../../../src/model/mentions/matcher.ts';
import { savedText } from '../../../../../src/model/text/saved-text.ts';
import { hostileTree } from './hostile.ts';

const options: RenderSavedOptions = {
  matcher: buildMatcher([{ slug: 'otter', title: 'Otter', aliases: [] }]),
  linkTo: (slug) => `../wiki/${slug}.html`,
  copies: 'full',
};

function html(markdown: string, more: Partial<RenderSavedOptions> = {}): string {
  return renderSaved(bodyFromMarkdown(markdown), { ...options, ...more }).html;
}

const OTTER = '<a href="../wiki/otter.html" class="mention">Otter</a>';

describe('renderSaved', () => {
  it('links the first mention in each section, not in headings, links and code', () => {
    expect(
      html('# Otter\n\n`Otter` [Otter](https://a.example) Otter Otter\n\n## B\n\n*Otter*'),
    ).toBe(
      [
        '<h3 id="saved-otter">Otter</h3>',
        `<p><code>Otter</code> <a href="https://a.example" rel="noopener nofollow">Otter</a> ${OTTER} Otter</p>`,
        '<h4 id="saved-b">B</h4>',
        `<p><em>${OTTER}</em></p>`,
      ].join('\n'),
    );
  });

  it('skips no level of heading, whatever the author did', () => {
    expect(html('### a\n\n###### b\n\n## c\n\n### d').match(/<h\d/g)).toEqual([
      '<h3',
      '<h4',
      '<h3',
      '<h4',
    ]);
  });

  it('marks key points where they stand, over marks and links', () => {
    const markdown = 'An *Otter* dives. It sleeps.';
    expect(html(markdown, { points: [undefined, [0, 15]] })).toBe(
      `<p><mark id="saved-point-2" class="point">An </mark><em><mark class="point">${OTTER}</mark></em><mark class="point"> dives.</mark> It sleeps.</p>`,
    );
  });

  it('puts tables in a box that the keyboard can scroll, and makes no empty head', () => {
    expect(html('| a | |\n|-|-|\n| b | c |')).toMatch(
      /^<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>[\s\S]*<th>a<\/th>\s*<td><\/td>[\s\S]*<\/table><\/div>$/,
    );
  });

  it('shows descriptions instead of images, and no link without words', () => {
    expect(
      html(
        '![An otter](https://a.example/o.png) [![](https://a.example/p.png)](https://b.example)',
      ),
    ).toBe('<p>[An otter] </p>');
    expect(html('Here is ![a bridge](): open.')).toBe('<p>Here is [a bridge]: open.</p>');
  });

  it('gives footnotes ids of their own', () => {
    const ids = [
      ...html('a[^1]\n\n[^1]: b').matchAll(/(?:id|href|aria-describedby)="#?([^"]+)"/g),
    ].map((match) => match[1]);
    expect(ids).toEqual([
      'saved-fn-1',
      'saved-fnref-1',
      'saved-footnote-label',
      'saved-footnote-label',
      'saved-fn-1',
      'saved-fnref-1',
    ]);
  });

  it('shows no more than rights allow', () => {
    const root = bodyFromMarkdown('word '.repeat(1000));
    expect(renderSaved(root, { ...options, copies: 'none' })).toEqual({
      html: '',
      text: '',
      isCut: false,
    });
    const { html: part, text, isCut } = renderSaved(root, { ...options, copies: 'excerpt' });
    expect(isCut).toBe(true);
    expect(text.length).toBeLessThanOrEqual(1504);
    expect(part).toBe(`<p>${text}</p>`);
  });

  it('changes no word', () => {
    fc.assert(
      fc.property(hostileTree, (tree) => {
        const root = bodyFromMarkdown(`${savedText(tree)}\n\nOtter`);
        expect(renderSaved(root, { ...options, points: [[3, 9]] }).text).toBe(savedText(root));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe('safeHtml', () => {
  it('lets nothing through that runs, loads or leads elsewhere', () => {
    // `/a` and `#b` are the only relative addresses in the trees.
    const allowed = /^(?:https?:|mailto:|#saved-|\/a$|#b$)/i;
    const check = (node: Nodes): void => {
      if (node.type === 'element') checkElement(node);
      if ('children' in node) for (const child of node.children) check(child);
    };
    const checkElement = ({ tagName, properties }: Element) => {
      expect([
        'script',
        'style',
        'img',
        'iframe',
        'svg',
        'object',
        'form',
        'input',
        'base',
        'meta',
        'link',
      ]).not.toContain(tagName);
      expect(Object.keys(properties).filter((name) => /^on|^style$|^src/i.test(name))).toEqual([]);
      if (properties['href'] !== undefined) expect(String(properties['href'])).toMatch(allowed);
      if (properties['id'] !== undefined) expect(String(properties['id'])).toMatch(/^saved-/);
    };
    fc.assert(
      fc.property(hostileTree, (tree) => {
        // As it is, not even made inert: this is the last line.
        check(fromHtml(safeHtml(tree, { prefix: 'saved-' }), { fragment: true }));
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { convertLongtermWiki } from '../../../../scripts/import/longterm-wiki/convert.ts';
import type { Folder } from '../../../../scripts/import/planned.ts';
import { expectGolden, open, textOf } from './golden.ts';

const convert = (folder: Folder) => convertLongtermWiki(folder, { today: '2026-01-01' });
const page = 'pages/knowledge-base/lamps/lamp-oil.mdx';

/** A checkout of these files. */
function checkout(files: Record<string, string>): Folder {
  return { name: 'wiki', paths: Object.keys(files).sort(), text: (path) => files[path] };
}

describe('a checkout of the Longterm Wiki', () => {
  test('becomes what was read through once', () => {
    expectGolden('longterm-wiki', convert(open('longterm-wiki')));
  });

  test('gives the same whatever the order of its files', () => {
    const folder = open('longterm-wiki');
    const turned = { ...folder, paths: [...folder.paths].reverse() };
    expect(convert(turned).files).toEqual(convert(folder).files);
  });

  test('keeps the text of a link to a resource and cites it behind', () => {
    const text = textOf(convert(open('longterm-wiki')), page);
    expect(text).toContain('says the survey [@4a1f0c2e9b7d3856]');
    expect(text).toContain('[a letter](https://elsewhere.example/letter) [@bbbbbbbbbbbbbbbb]');
  });

  test('keeps the text and the ID where no resource has it, and counts that', () => {
    const planned = convert(open('longterm-wiki'));
    expect(textOf(planned, page)).toContain('nothing{/* R id="ffffffffffffffff" */}');
    expect(planned.tally.count('links', '<R> of an ID that no resource has')).toBe(1);
  });

  test('makes a record whose ID an earlier one has a comment, and loses none of its citations', () => {
    const planned = convert(open('longterm-wiki'));
    const web = textOf(planned, 'sources/longterm-wiki/web.yaml');
    expect(web).toContain('# - id: 4a1f0c2e9b7d3856\n#   url:');
    expect(planned.tally.count('merged', 'two records of one ID')).toBe(1);
  });

  test('names an entity that two records have, and a page of its number', () => {
    const planned = convert(open('longterm-wiki'));
    expect(textOf(planned, 'pages/entities/ada-quill.mdx')).toContain('redirects:\n  - "e7"');
    expect(textOf(planned, page)).toContain('aliases:\n  - whale oil');
  });

  test('a page that is no MDX keeps its text and its citations, and is told', () => {
    const planned = convert(open('longterm-wiki'));
    const text = textOf(planned, 'pages/knowledge-base/lamps/broken.mdx');
    expect(text).toContain('a letter [@bbbbbbbbbbbbbbbb] stays');
    expect(planned.tally.count('reduced', 'pages that are no MDX')).toBe(1);
  });

  test('runs nothing: hostile expressions and modules become comments', () => {
    const body =
      '---\ntitle: T\n---\nimport x from "node:fs"\n\nexport const y = process.exit(9)\n\n{process.exit(1)} <a href="javascript:alert(1)">x</a> <script>alert(1)</script>\n';
    const planned = convert(checkout({ 'content/docs/t.mdx': body }));
    const text = textOf(planned, 'pages/t.mdx');
    expect(text).toContain('{/* {process.exit(1)} */}');
    expect(text).toContain('{/* export const y = process.exit(9) */}');
    expect(text).not.toMatch(/^(?:import|export)/m);
    expect(text).not.toContain('](javascript:');
  });

  test('an end of comment in what is kept as a comment ends nothing', () => {
    const files = { 'content/docs/t.mdx': '---\ntitle: T\nodd: "*/} <b>"\n---\nText.\n' };
    expect(textOf(convert(checkout(files)), 'pages/t.mdx')).toContain('{/* Fields');
  });

  test('two pages of one name both stay, the second with the folder before its name', () => {
    const files = {
      'content/docs/a/oil.mdx': '---\ntitle: A\n---\n[b](/b/oil/)\n',
      'content/docs/b/oil.mdx': '---\ntitle: B\n---\n[a](/a/oil)\n',
    };
    const planned = convert(checkout(files));
    expect(planned.files.map(({ path }) => path)).toEqual(['pages/a/oil.mdx', 'pages/b/b-oil.mdx']);
    expect(textOf(planned, 'pages/a/oil.mdx')).toContain('[[b]]');
    expect(textOf(planned, 'pages/b/b-oil.mdx')).toContain('[[a]]');
  });
});

describe('a picture of a page', () => {
  const made = (body: string) =>
    convert(
      checkout({
        'content/docs/lamps/oil.mdx': `---\ntitle: Oil\n---\n\n${body}\n`,
        'content/docs/lamps/oil.png': '',
        'apps/web/public/images/wick.webp': '',
        'apps/web/public/images/unused.png': '',
        'apps/web/src/assets/glass.jpg': '',
        'apps/web/public/images/logo.svg': '',
      }),
    );
  const copies = (body: string) => made(body).files.filter((file) => 'copy' in file);

  test.each([
    ['/images/wick.webp', 'apps/web/public/images/wick.webp'],
    ['./oil.png', 'content/docs/lamps/oil.png'],
    ['~/assets/glass.jpg', 'apps/web/src/assets/glass.jpg'],
  ])('%s is an image of the wiki', (address, path) => {
    expect(textOf(made(`![A wick](${address})`), 'pages/lamps/oil.mdx')).toContain(
      `![A wick](image:${path})`,
    );
    expect(copies(`![A wick](${address})`)).toEqual([{ path: `images/${path}`, copy: path }]);
  });

  test('that is not there, or is a drawing, stays as its words', () => {
    for (const address of ['/images/gone.png', '/images/logo.svg', '../../../secret.png']) {
      const text = textOf(made(`![A wick](${address})`), 'pages/lamps/oil.mdx');
      expect(text).toContain(`A wick{/* picture ${address} */}`);
      expect(copies(`![A wick](${address})`)).toEqual([]);
    }
  });
});

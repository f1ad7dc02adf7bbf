import { describe, expect, it } from 'vitest';
import { parsePage, slugOfFile } from '../../../../../src/model/parse/parse-page.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';

describe('parsePage', () => {
  it('takes the slug from the file name and fills in what may be left out', () => {
    const { value, problems } = parsePage(
      'pages/people/sea-otter.mdx',
      '---\ntitle: Sea otter\n---\n\nA [[Mustelid]].\n',
    );
    expect(problems).toEqual([]);
    expect(value).toEqual({
      slug: 'sea-otter',
      file: 'pages/people/sea-otter.mdx',
      front: { title: 'Sea otter', type: 'topic', aliases: [], tags: [], redirects: [] },
      body: '\nA [[Mustelid]].\n',
      bodyLine: 4,
    });
  });

  it('tells of a bad field with its line in the file, and leaves out that field alone', () => {
    const { value, problems } = parsePage('pages/a.mdx', '---\ntitle: x\nquality: 12.34\n---\n');
    expect(value?.front).toMatchObject({ title: 'x', aliases: [] });
    expect(value?.front.quality).toBeUndefined();
    expect(problems.map(formatProblem)).toEqual([
      'pages/a.mdx:3: quality is the number 12.34. It must be a multiple of 0.1. [bad-value]',
    ]);
  });

  it('calls a page without a sound title by its slug, so that links to it hold', () => {
    const { value, problems } = parsePage('pages/sea-otter.mdx', '---\ntitle: 12\ntypo: x\n---\n');
    expect(value?.front.title).toBe('sea-otter');
    expect(problems.map(({ rule }) => rule)).toEqual(['bad-value', 'unknown-field']);
  });

  it('refuses a file name that is no slug', () => {
    const { value, problems } = parsePage('pages/Sea Otter.mdx', '---\ntitle: x\n---\n');
    expect(value).toBeUndefined();
    expect(problems.map(formatProblem)).toEqual([
      'pages/Sea Otter.mdx: The file name "Sea Otter" cannot be part of an address. Rename the file to lower-case letters, digits and single hyphens, such as jan-leike.mdx. [bad-slug]',
    ]);
  });
});

describe('slugOfFile', () => {
  it('is one for both ways to write an accent', () => {
    expect(slugOfFile('pages/e\u0301tude.mdx')).toBe(slugOfFile('pages/\u00e9tude.md'));
  });
});

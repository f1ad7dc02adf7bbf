import { describe, expect, it } from 'vitest';
import { idPath, relativeLink, tagPath } from '../../../../src/model/paths.ts';

describe('links between files of the site', () => {
  it.each([
    ['index.html', 'venues/techcrunch.html', 'venues/techcrunch.html'],
    ['wiki/a.html', 'venues/b.html', '../venues/b.html'],
    ['wiki/a.html', 'wiki/b.html', 'b.html'],
    ['resources/2.html', 'index.html', '../index.html'],
    ['tags/ai/2.html', 'tags/ai.html', '../ai.html'],
    ['wiki/a.html', 'tags/née.html', '../tags/n%C3%A9e.html'],
    ['id/x.html', 'id/a~3ab.html', 'a~3ab.html'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link);
  });
});

describe('file names', () => {
  it('of tags are lower case with hyphens, and never shared by two tags', () => {
    expect(tagPath('AI  Safety')).toBe('tags/ai-safety.html');
    const tags = ['c++', 'c', 'c#', 'c/c', 'c.c', '../c', 'c?d', 'index'];
    const paths = tags.map(tagPath);
    expect(new Set(paths).size).toBe(tags.length);
    for (const path of paths) expect(path).toMatch(/^tags\/[^/?#%\\.]+\.html$/);
  });

  it('of a tag named index is not that of the list of tags', () => {
    expect(tagPath('Index')).toBe('tags/~index.html');
  });

  it('of endless tags fit into a file system, and are still told apart', () => {
    const tags = ['', 'é', '日本', '"'].flatMap((end) => [
      'x'.repeat(300) + end,
      'é'.repeat(300) + end,
      '"'.repeat(300) + end,
    ]);
    const paths = tags.map(tagPath);
    expect(new Set(paths).size).toBe(tags.length);
    for (const path of paths) expect(Buffer.byteLength(path)).toBeLessThan(220);
  });

  it('of citation keys hold no slash, colon or dot', () => {
    expect(idPath('doe:2024/x.y')).toBe('id/doe~3a2024~2fx~2ey.html');
  });
});

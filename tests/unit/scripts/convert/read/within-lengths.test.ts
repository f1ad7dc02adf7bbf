import { expect, test } from 'vitest';
import { readSource } from '../../../../../scripts/convert/read/read.ts';

async function read(front: object) {
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const text = `---\n${lines.join('\n')}\n---\n\nThe ferry goes from the northern pier.\n`;
  const [article] = await readSource(new TextEncoder().encode(text), { path: 'a.md' });
  return article;
}

test('a title of endless length is cut, and a name of endless length is left out', async () => {
  const article = await read({ title: 'word '.repeat(500), author: ['x'.repeat(400), 'Ada Doe'] });
  expect(article?.fields.title?.value).toHaveLength(1000);
  expect(article?.fields.title?.value).toMatch(/word…$/);
  expect(article?.fields.authors?.value).toEqual(['Ada Doe']);
  expect(article?.leftOut.map(({ step }) => step)).toEqual(['too-long', 'too-long']);
});

test('a tag is no sentence, and a source has no thousands of them', async () => {
  const many = Array.from({ length: 300 }, (_, index) => `tag-${index}`);
  const tags = (await read({ tags: ['y'.repeat(101), ...many] }))?.fields.tags?.value;
  expect(tags).toHaveLength(100);
  expect(tags?.[0]).toBe('tag-0');
  expect((await read({ tags: ['y'.repeat(101)] }))?.fields.tags).toBeUndefined();
});

test('fields of usual length stay as they are', async () => {
  const article = await read({ title: 'The ferry', author: 'Ada Doe', tags: ['ferries'] });
  expect(article?.leftOut).toEqual([]);
});

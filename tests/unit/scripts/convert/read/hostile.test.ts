import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../../scripts/convert/read/read.ts';
import { growth } from '../../../../hostile/growth.ts';

const read = async (text: string, path: string) =>
  (await readSource(new TextEncoder().encode(text), { path }))[0];

describe('a hostile source does nothing', () => {
  test('front matter in JavaScript is not run', async () => {
    await read('---js\nglobalThis.ranFrontMatter = true\n---\n\nText of it.\n', 'a.md');
    await read('--- javascript\nglobalThis.ranFrontMatter = true\n---\n\nText of it.\n', 'a.md');
    expect(Reflect.has(globalThis, 'ranFrontMatter')).toBe(false);
  });

  test('front matter in a language named like a property of objects is not read', async () => {
    const article = await read('---constructor\nx\n---\n\nText of it.\n', 'a.md');
    expect(article?.leftOut[0]?.step).toBe('front-matter');
  });

  test('keys of the prototype stay keys', async () => {
    await read('---\n__proto__: {polluted: 1}\ntitle: A\n---\nText.\n', 'a.md');
    const page =
      '<html><body><p>Some words.</p><script type="application/ld+json">{"@type":"Article","headline":"A","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script></body></html>';
    await read(page, 'a.html');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a script in a page does not run', async () => {
    await read(
      '<html><body><p>Some words of it.</p><script>globalThis.ranPage = true</script></body></html>',
      'a.html',
    );
    expect(Reflect.has(globalThis, 'ranPage')).toBe(false);
  });

  test('a reference that leads nowhere is a mistake in front matter', async () => {
    await expect(read('---\ntitle: *gone\n---\nText.\n', 'a.md')).rejects.toThrow(
      'its front matter is not valid YAML (Unresolved alias (the anchor must be set before the alias): gone)',
    );
  });

  test('a page over which an extractor stumbles is read without its opinion', async () => {
    const article = await read('<h><head><div>https:\\\\leak.e></head><body>One word', 'a.html');
    expect(JSON.stringify(article?.body)).toContain('One word');
  });

  test('aliases in front matter cannot multiply without end', async () => {
    const bomb = `---\na: &a [x, x]\n${[...'bcdefghijklm'].map((key, index) => `${key}: &${key} [*${'abcdefghijklm'[index]}, *${'abcdefghijklm'[index]}]`).join('\n')}\n---\nText.\n`;
    await expect(read(bomb, 'a.md')).rejects.toThrow(
      'its front matter is not valid YAML (Excessive alias count indicates a resource exhaustion attack)',
    );
  });
});

test('the library that would run front matter in JavaScript is nowhere used without denying it', () => {
  const root = join(import.meta.dirname, '../../../../..');
  const users = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8'))
      .filter((text) => text.includes("from 'gray-matter'")),
  );
  expect(users.length).toBeGreaterThan(0);
  for (const text of users) {
    expect(text).toMatch(/javascript: (?:deny|\{ parse: deny)/);
    expect(text).toMatch(/json: (?:deny|\{ parse: deny)/);
    expect(text.match(/matter\(/g)?.length).toBe(text.match(/engines:/g)?.length);
  }
});

describe('a monstrous source takes time in proportion to its length', () => {
  const cases: Record<string, (size: number) => string> = {
    'one line': (size) => 'a'.repeat(size),
    'one line of words': (size) => 'word '.repeat(size / 5),
    'one line of colons and dashes': (size) => ':–'.repeat(size / 2),
    'one line of spaces': (size) => `${' '.repeat(size)}x`,
    'empty lines': (size) => `${'\n'.repeat(size)}x`,
    bylines: (size) => `By ${'Aa '.repeat(size / 3)}\n`,
    bullets: (size) => '- a\n'.repeat(size / 4),
    'list items that stand ever further right': (size) =>
      Array.from({ length: Math.sqrt(size) }, (_, index) => `${' '.repeat(index)}- a`).join('\n'),
  };
  for (const [name, make] of Object.entries(cases)) {
    test(name, async () => {
      const work = async (size: number) => void (await read(make(size), 'a.txt'));
      expect(await growth(work, 30_000)).toBeLessThan(30);
    });
  }
});

import { describe, expect, test } from 'vitest';
import { convertVault } from '../../../../scripts/import/obsidian/convert.ts';
import { indexVault } from '../../../../scripts/import/obsidian/index.ts';
import type { Folder } from '../../../../scripts/import/planned.ts';
import { expectGolden, open, textOf } from './golden.ts';

function vault(files: Record<string, string>): Folder {
  return { name: 'vault', paths: Object.keys(files).sort(), text: (path) => files[path] };
}

/** The body of the page of a note with this text, in a vault with a note "B" and a clipping "Clip". */
function bodyOf(text: string): string {
  const files = {
    'A.md': text,
    'B.md': '---\naliases: [Bee]\n---\nB.\n## **Part** one\n```\n# In code\n```\nSetext\n======\n',
    'Clippings/Clip.md': '---\nsource: https://clip.example/x\n---\nClipped.',
  };
  const page = textOf(convertVault(vault(files), {}), 'pages/a.mdx');
  return page.replace(/^---[\s\S]*?\n---\n\n/, '').trimEnd();
}

describe('a vault', () => {
  test('becomes what was read through once', () => {
    expectGolden('vault', convertVault(open('vault'), { templates: 'Templates' }));
  });

  test.each([
    ['[[B]]', '[[B]]'],
    ['[[b|shown]]', '[[b|shown]]'],
    ['[[B#Part one]]', '[[b#Part one|B > Part one]]'],
    ['[[B#part: ONE|shown]]', '[[b#Part one|shown]]'],
    ['[[B#Setext]]', '[[b#Setext|B > Setext]]'],
    ['[[B#In code]]', '[[b|B > In code]]'],
    ['[[Bee|other]]', '[[b|other]]'],
    ['[[B#^x1]]', '[[B]]'],
    ['![[B]]', '[[B]]'],
    ['[[None]]', 'None'],
    ['[[None|shown]]', 'shown'],
    ['[[Clip]]', 'Clip [@clip]'],
    ['[[Clip|as said]]', 'as said [@clip]'],
    ['![[pic.png|200]]', '{/* picture pic.png */}'],
    ['[x](B.md)', '[[b|x]]'],
    ['[x](obsidian://open?vault=v)', 'x{/* link to obsidian://open?vault=v */}'],
    ['a ==b== c', 'a <mark>b</mark> c'],
    ['a == b == c', 'a == b == c'],
    ['a %%b%% c', 'a {/* b */} c'],
    ['`![[B]] ==x== %%y`', '`![[B]] ==x== %%y`'],
    ['1 < 2 {x}', '1 \\< 2 \\{x}'],
    ['words ^id1', 'words'],
    ['x^2', 'x^2'],
    ['> [!tip] T\n> b', '> **T**\n>\n> b'],
    ['- [x] a\n- [ ] b\n- c', '- [x] a\n- [ ] b\n- c'],
    [
      'a^[b *c* [[B]]] d^[e]^[]',
      'a[^note-1] d[^note-2]^\\[]\n\n[^note-1]: b *c* [[B]]\n\n[^note-2]: e',
    ],
    ['a^[b *c* d', 'a^\\[b *c* d'],
    ['> [!note]\n> b', '> **Note**\n>\n> b'],
  ])('%s', (written, expected) => {
    expect(bodyOf(written)).toBe(expected);
  });

  test('takes tags from properties and from the text, but not from code or numbers', () => {
    const files = { 'A.md': '---\ntags: one, two\n---\n#three and `#four` and #5 and a#six' };
    const text = textOf(convertVault(vault(files), {}), 'pages/a.mdx');
    expect(text).toContain('tags:\n  - one\n  - two\n  - three\n---');
  });

  test('a note with an address of its own and other names is a page', () => {
    const files = { 'P.md': '---\nurl: https://p.example\naliases: [Q]\n---\nText.' };
    expect(convertVault(vault(files), {}).files.map(({ path }) => path)).toEqual(['pages/p.mdx']);
  });
});

describe('the index of a vault', () => {
  const index = indexVault(['a/Note.md', 'Note.md', 'a/b/Note.md', 'a/b/Other.md', 'x/pic.png']);
  test.each([
    ['Note', 'a/b/Other.md', 'Note.md'],
    ['a/Note', 'Note.md', 'a/Note.md'],
    ['b/Note', 'Note.md', 'a/b/Note.md'],
    ['other', 'Note.md', 'a/b/Other.md'],
    ['../Note', 'a/Note.md', 'Note.md'],
    ['pic.png', 'Note.md', 'x/pic.png'],
    ['nothing', 'Note.md', undefined],
    ['../../../etc/passwd', 'Note.md', undefined],
  ])('%s from %s', (link, from, found) => {
    expect(index.find(link, from)).toBe(found);
  });
});

describe('hostile notes', () => {
  test('nesting without end costs no other note', () => {
    const files = { 'A.md': `${'> '.repeat(20_000)}x`, 'B.md': 'B.' };
    expect(convertVault(vault(files), {}).files).toHaveLength(2);
  });
});

describe('a picture of a vault', () => {
  const made = (text: string) =>
    convertVault(vault({ 'A.md': text, 'files/a b.png': '', 'files/c.jpg': '', 'd.svg': '' }), {});

  test.each([
    ['![[a b.png]]', '![a b](image:files/a%20b.png)'],
    ['![[a b.png|300]]', '![a b](image:files/a%20b.png)'],
    ['![[a b.png|A map]]', '![A map](image:files/a%20b.png)'],
    ['![A map](files/a%20b.png)', '![A map](image:files/a%20b.png)'],
    ['[[a b.png]]', '{/* picture a b.png */}'],
    ['![[d.svg]]', '{/* picture d.svg */}'],
  ])('%s', (written, becomes) => {
    expect(textOf(made(written), 'pages/a.mdx')).toContain(becomes);
  });

  test('is copied where a note shows it, and told of where none does', () => {
    const { files, tally } = made('![[a b.png]]');
    expect(files.filter((file) => 'copy' in file)).toEqual([
      { path: 'images/files/a b.png', copy: 'files/a b.png' },
    ]);
    expect(JSON.stringify(tally.rows('left-out'))).toContain('files/c.jpg');
  });
});

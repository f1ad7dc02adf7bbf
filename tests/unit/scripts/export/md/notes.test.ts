import { describe, expect, test } from 'vitest';
import { plain } from '../../../../../scripts/export/md/plain.ts';
import { obsidianTags, properties } from '../../../../../scripts/export/md/properties.ts';
import { wikilink } from '../../../../../scripts/export/md/wikilink.ts';

describe('a note', () => {
  test('has tags in the letters that Obsidian takes, once each', () => {
    expect(obsidianTags(['AI safety', 'ai/risk', '2024', '#x', 'a  b', 'a b', '!'])).toEqual([
      'AI-safety',
      'ai/risk',
      '_2024',
      'x',
      'a-b',
    ]);
  });

  test('quotes properties that would be read as something else, and leaves out what is not known', () => {
    const text = properties({ id: '0012', no: 'no', date: '2024-05-28', doi: undefined, tags: [] });
    expect(text).toBe('---\nid: "0012"\n"no": "no"\ndate: "2024-05-28"\n---\n');
  });

  test('links with other words than the name of the note, in tables too', () => {
    expect(wikilink('Pages/A', 'a | b')).toBe('[[Pages/A|a b]]');
    expect(wikilink('Pages/A', 'a', true)).toBe('[[Pages/A\\|a]]');
    expect(wikilink('Pages/A')).toBe('[[Pages/A]]');
  });

  test('shows text that looks like Markdown as it stands, and leaves addresses alone', () => {
    expect(plain('1. *x* [[y]] #z https://e.example/a_b_c')).toBe(
      '1\\. \\*x\\* \\[\\[y\\]\\] \\#z https://e.example/a_b_c',
    );
  });
});

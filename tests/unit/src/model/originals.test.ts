import { describe, expect, it } from 'vitest';
import { originalPath } from '../../../../src/model/originals.ts';
import type { Entry } from '../../../../src/schema/entry.ts';

const ID = '1'.repeat(16);
const pathOf = (source: string, more: Partial<Entry> = {}) =>
  originalPath({ id: ID, source, copies: 'full', holding: 'copy', ...more } as Entry);

describe('the file as it was saved', () => {
  it.each([
    ['sources/a.pdf', 'pdf'],
    ['sources/a.TXT', 'txt'],
    ['sources/deep/a.md', 'md.txt'],
  ])('%s is published with the ending %s', (source, ending) => {
    expect(pathOf(source)).toBe(`originals/${ID}.${ending}`);
  });

  it.each(['html', 'htm', 'xhtml'])(
    'a page (.%s) is published as text, so that nothing in it runs',
    (ending) => {
      expect(pathOf(`sources/a.${ending}`)).toBe(`originals/${ID}.html.txt`);
    },
  );

  it.each(['svg', 'mhtml', 'js', 'exe', 'a/b'])(
    'a file with the ending .%s is not published',
    (ending) => {
      expect(pathOf(`sources/a.${ending}`)).toBeUndefined();
    },
  );

  it('is not published beyond its rights, when it holds notes or other articles, or was withdrawn', () => {
    const source = 'sources/a.pdf';
    expect(pathOf(source, { copies: 'excerpt' })).toBeUndefined();
    expect(pathOf(source, { copies: 'none' })).toBeUndefined();
    expect(pathOf(source, { holding: 'notes' })).toBeUndefined();
    expect(pathOf(source, { holding: 'none' })).toBeUndefined();
    expect(pathOf(source, { withdrawn: { reason: 'x' } })).toBeUndefined();
    expect(pathOf('sources/a.bib#one')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { editFrontMatter, editYaml, flow, quoted } from '../../../../scripts/ids/edit-yaml.ts';

const SIDECAR = `# From the box in the attic
url: 'https://example.org/a'   # as printed
keys:
- roe2020
capture: {status: 200, fetched: "2026-11-21"}

notes: |
  Two lines,
  one below the other.
# sha256: 0123
`;

describe('a field of a sidecar', () => {
  test('is added below the others, which keep their order, comments and quotes', () => {
    const edited = editYaml('a.meta.yaml', SIDECAR, (document) =>
      document.set('withdrawn', flow(document, { reason: 'Gone: all', date: '2026-11-21' })),
    );
    expect(edited.replace('withdrawn: {reason: "Gone: all", date: "2026-11-21"}\n', '')).toBe(
      SIDECAR.replace("'   #", "' #"),
    );
  });

  test('is replaced in its place', () => {
    const edited = editYaml('a', SIDECAR, (document) =>
      document.set('url', 'https://example.org/b'),
    );
    expect(edited).toContain("url: 'https://example.org/b' # as printed\nkeys:\n- roe2020\n");
  });

  test('is the first of an empty sidecar, and an ID of digits is quoted', () => {
    const edited = editYaml('a', '', (document) =>
      document.set('id', quoted(document, '0000000000000012')),
    );
    expect(edited).toBe('id: "0000000000000012"\n');
  });

  test('is the last that is taken out: nothing is left, but for comments', () => {
    const without = (text: string): string =>
      editYaml('a', text, (document) => void document.delete('withdrawn'));
    expect(without('withdrawn: {reason: a}\n')).toBe('');
    expect(without('# why\nwithdrawn: {reason: a}\n')).toBe('# why\n');
  });

  test.each(['- a list\n', 'a: {\n', 'just text'])(
    'of what is no mapping (%j) is refused',
    (text) => {
      expect(() => editYaml('a.meta.yaml', text, () => {})).toThrow(
        'a.meta.yaml is not YAML with fields',
      );
    },
  );
});

describe('a field of a page', () => {
  const page = '---\ntitle: Aber # the harbour\n---\n\n  Text ---\n---\nmore\n';
  test('is written into its front matter; the body stays letter for letter', () => {
    const edited = editFrontMatter('a.mdx', page, (document) => document.set('type', 'place'));
    expect(edited).toBe(page.replace('harbour\n', 'harbour\ntype: place\n'));
  });

  test('keeps the line ends of Windows', () => {
    const edited = editFrontMatter('a.mdx', page.replaceAll('\n', '\r\n'), (document) =>
      document.set('type', 'place'),
    );
    expect(edited).toBe(
      page.replace('harbour\n', 'harbour\ntype: place\n').replaceAll('\n', '\r\n'),
    );
  });
});

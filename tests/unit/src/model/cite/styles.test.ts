import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../../../src/model/cite/bibtex.ts';
import { toCslJson } from '../../../../../src/model/cite/csl-json.ts';
import { toRis } from '../../../../../src/model/cite/ris.ts';
import { formatHtml, formatText, STYLES, styleOf } from '../../../../../src/model/cite/styles.ts';
import { cases, FIXTURES, itemOf } from './cases.ts';

const update = process.env['UPDATE'] === '1';

/** Compares with the expected file, which only UPDATE=1 writes. */
function expectFile(path: string, actual: string): void {
  if (update) writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: run with UPDATE=1 and read what it writes`).toBe(
    true,
  );
  expect(actual).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
}

describe('each case in each style that is read', () => {
  for (const { name, item } of cases()) {
    it(name, () => {
      const lines = STYLES.filter((style) => style.kind === 'text').map(
        (style) => [style.id, formatHtml(style, item)] as const,
      );
      expectFile(
        `${FIXTURES}${name}/expected.json`,
        `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`,
      );
    });
  }
});

describe('all cases as files for programs', () => {
  const items = cases().map((one) => one.item);
  it('BibTeX', () => expectFile(`${FIXTURES}references.bib`, toBibtex(items)));
  it('RIS', () => expectFile(`${FIXTURES}references.ris`, toRis(items).replaceAll('\r\n', '\n')));
  it('CSL-JSON', () => expectFile(`${FIXTURES}references.json`, toCslJson(items)));
});

describe('the table of styles', () => {
  it('finds a style by its id in any case', () => {
    expect(styleOf('APA')?.label).toBe('APA');
    expect(styleOf('csl-json')?.kind).toBe('code');
    expect(styleOf('toString')).toBeUndefined();
  });

  it('names each style once', () => {
    expect(new Set(STYLES.map((style) => style.id)).size).toBe(STYLES.length);
  });

  it('escapes a hostile title in HTML and leaves it in text', () => {
    const item = itemOf({ title: '<script>"x"</script> & \'y\'' });
    for (const style of STYLES) {
      if (style.kind !== 'text') continue;
      expect(formatHtml(style, item)).not.toMatch(/<(?!\/?i>)/);
      expect(formatText(style, item)).toContain('<script>');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { toRis } from '../../../../../src/model/cite/ris.ts';
import { itemOf } from './cases.ts';

describe('RIS', () => {
  it('ends every line with CRLF and parts records by an empty one', () => {
    const text = toRis([itemOf(), itemOf()]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.match(/ER {2}- \r\n/g)).toHaveLength(2);
    expect(toRis([])).toBe('');
  });

  it('names every author of a newspaper article', () => {
    const author = [{ family: 'Doe', given: 'Jane' }, { literal: 'Reuters' }];
    const text = toRis([itemOf({ type: 'article-newspaper', author })]);
    expect(text).toContain('TY  - NEWS\r\n');
    expect(text).toContain('AU  - Doe, Jane\r\nAU  - Reuters\r\n');
  });

  it('has the resource ID as ID, also where there is a citation key', () => {
    expect(toRis([itemOf({ id: 'leike2024' })])).toContain('ID  - 0123456789abcdef\r\n');
  });

  it('leaves empty what is not known of a date', () => {
    const dated = (...parts: [number, number]) =>
      toRis([itemOf({ issued: { 'date-parts': [parts] } })]);
    expect(dated(2024, 5)).toContain('PY  - 2024\r\nDA  - 2024/05//\r\n');
  });

  it('lets no title or abstract begin a line of its own', () => {
    const text = toRis([
      itemOf({ title: 'a\r\nER  - \r\nTY  - BOOK', abstract: 'b\u2028AU  - X\u0085KW  - y' }),
    ]);
    expect(text.match(/^(?:TY|ER|AU|KW) {2}- /gm)).toEqual(['TY  - ', 'ER  - ']);
  });
});

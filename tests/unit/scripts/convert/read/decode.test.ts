import { describe, expect, test } from 'vitest';
import { decode } from '../../../../../scripts/convert/read/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('decode', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(utf8('é')).text).toBe('é');
    expect(decode(utf8('\ufeffé')).text).toBe('é');
  });

  test('reads UTF-16 by its byte order mark, in both orders', () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x61, 0, 0xe9, 0])).text).toBe('aé');
    expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0xe9])).text).toBe('aé');
  });

  test('falls back to windows-1252 and says so, with the line', () => {
    const { text, encoding, warnings } = decode(latin('a\n\x93b\x94 \x80'));
    expect(text).toBe('a\n“b” €');
    expect(encoding).toBe('windows-1252');
    expect(warnings).toMatchObject([{ rule: 'not-utf8', line: 2 }]);
  });

  test('obeys the declaration of an HTML page, but not against valid UTF-8', () => {
    const page = (body: string) => `<meta charset="iso-8859-2">${body}`;
    expect(decode(latin(page('\xb1')), true)).toMatchObject({
      encoding: 'iso-8859-2',
      warnings: [],
    });
    expect(decode(latin(page('\xb1')), true).text).toContain('ą');
    expect(decode(utf8(page('ą')), true)).toMatchObject({ encoding: 'utf-8' });
  });

  test('a declaration in a plain text is no declaration', () => {
    expect(decode(latin('<meta charset="iso-8859-2">\xb1')).encoding).toBe('windows-1252');
  });

  test('a label that no standard knows declares nothing', () => {
    expect(decode(latin('<meta charset="klingon">\xe9'), true).encoding).toBe('windows-1252');
  });

  test('makes every end of line one and drops control characters', () => {
    expect(decode(utf8('a\r\nb\rc\u2028d\0e\u0007\tf')).text).toBe('a\nb\nc\nde\tf');
  });

  test('never gives U+FFFD unsaid', () => {
    expect(decode(utf8('a\n\ufffd')).warnings).toMatchObject([
      { rule: 'replacement-character', line: 2 },
    ]);
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0xff])).warnings).toMatchObject([
      { rule: 'undecodable' },
    ]);
  });
});

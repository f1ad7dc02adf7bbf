import { describe, expect, test } from 'vitest';
import { decode } from '../../../../../../scripts/convert/read/decode.ts';
import { growth } from '../../../../../hostile/growth.ts';
import { TEXTS } from '../language/texts.ts';
import { encode, utf16 } from './encode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const UNDECLARED: ReadonlyArray<[string, string]> = [
  ['shift_jis', 'ja'],
  ['euc-jp', 'ja'],
  ['gb18030', 'zh-Hans'],
  ['big5', 'zh-Hant'],
  ['euc-kr', 'ko'],
  ['windows-1251', 'ru'],
  ['windows-1251', 'uk'],
  ['windows-1251', 'bg'],
  ['koi8-r', 'ru'],
  ['koi8-u', 'uk'],
  ['ibm866', 'ru'],
  ['iso-8859-5', 'ru'],
  ['windows-1253', 'el'],
  ['windows-1255', 'he'],
  ['windows-1256', 'ar'],
  ['windows-874', 'th'],
  ['windows-1250', 'pl'],
  ['windows-1250', 'cs'],
  ['iso-8859-2', 'pl'],
  ['windows-1250', 'hu'],
  ['windows-1254', 'tr'],
  ['windows-1252', 'de'],
  ['windows-1252', 'fr'],
  ['windows-1252', 'es'],
  ['windows-1252', 'pt'],
  ['windows-1252', 'sv'],
  ['windows-1252', 'fi'],
];

describe('an undeclared encoding', () => {
  test.each(UNDECLARED)('%s is known by its bytes in a text in %s', (encoding, language) => {
    const text = bare(TEXTS[language] as string);
    const decoded = decode(encode(text, encoding));
    expect(decoded.text).toBe(text);
    expect(decoded.warnings).toMatchObject([{ rule: 'not-utf8' }]);
  });

  // A line in Latin letters has too few small words to tell its language, and so its code page.
  const telling = UNDECLARED.filter(([, language]) => !['cs', 'hu', 'tr'].includes(language));
  test.each(telling)('%s is known by one line of a text in %s', (encoding, language) => {
    const text = bare(TEXTS[language] as string).split(/[.。]/)[0] as string;
    expect(decode(encode(text, encoding)).text).toBe(text);
  });

  test.each(UNDECLARED)('%s is known in a page of markup around %s', (encoding, language) => {
    const text = bare(TEXTS[language] as string);
    const page = `<!doctype html>\n<html><body class="wide">\n<p>${text}</p>\n</body></html>\n`;
    expect(decode(encode(page, encoding), true).text).toBe(page);
  });

  test('UTF-16 without a mark is known by its zeros, in both orders', () => {
    for (const language of ['en', 'de', 'ru', 'ja', 'ko']) {
      const text = `Title: ${TEXTS[language]}\n\n${TEXTS[language]}\n`;
      expect(decode(utf16(text, 'le'))).toMatchObject({ text, encoding: 'utf-16le' });
      expect(decode(utf16(text, 'be'))).toMatchObject({ text, encoding: 'utf-16be' });
    }
  });

  test('accents between letters of ASCII are windows-1252, two of them side by side too', () => {
    const text = 'Zoë coöpted the naïve Åäö club: « déjà » 100 €, “quoted” – and Größe in Köln.';
    expect(decode(encode(text, 'windows-1252')).text).toBe(text);
    const few = 'The “new” price: £5.';
    expect(decode(encode(few, 'windows-1252')).text).toBe(few);
  });

  test('ISO 2022 is known by its escapes, declared or not', () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42, 0x61]);
    expect(decode(bytes).text).toBe('あa');
  });
});

describe('a wrong declaration', () => {
  const page = (charset: string, text: string): string =>
    `<html><head><meta charset="${charset}"></head><p>${text}</p></html>`;

  test('"utf-8" over bytes that are not', () => {
    const text = page('utf-8', TEXTS.ja as string);
    expect(decode(encode(text, 'shift_jis'), true).text).toBe(text);
    const french = page('utf-8', TEXTS.fr as string);
    expect(decode(encode(french, 'windows-1252'), true).text).toBe(french);
  });

  test('"iso-8859-1" over UTF-8, and over another script', () => {
    const text = page('iso-8859-1', TEXTS.fr as string);
    expect(decode(utf8(text), true, 'iso-8859-1').text).toBe(text);
    const korean = page('iso-8859-1', TEXTS.ko as string);
    expect(decode(encode(korean, 'euc-kr'), true, 'iso-8859-1').text).toBe(korean);
  });

  test('one encoding of Japanese or Cyrillic named for another', () => {
    const text = page('euc-jp', TEXTS.ja as string);
    expect(decode(encode(text, 'shift_jis'), true).text).toBe(text);
    const russian = page('windows-1251', TEXTS.ru as string);
    expect(decode(encode(russian, 'koi8-r'), true).text).toBe(russian);
  });

  test('what was sent along counts before what the page says, and yields where it cannot be', () => {
    const text = page('shift_jis', TEXTS.ja as string);
    expect(decode(encode(text, 'euc-jp'), true, 'EUC-JP')).toMatchObject({ text, warnings: [] });
    expect(decode(encode(text, 'shift_jis'), true, 'euc-kr').text).toBe(text);
    expect(decode(encode(text, 'shift_jis'), true, 'no-such-label').text).toBe(text);
  });
});

describe('damage', () => {
  test('a passage that is not UTF-8 does not take the rest along', () => {
    const around = utf8(`${TEXTS.ja}\n${TEXTS.fr}\n`);
    const decoded = decode(join(around, encode('a “pasted” word\n', 'windows-1252'), around));
    expect(decoded.text).toContain('a “pasted” word');
    expect(decoded.text).toContain(TEXTS.ja);
    expect(decoded.text).not.toContain('\ufffd');
    expect(decoded.warnings).toMatchObject([{ rule: 'partly-utf8', line: 3 }]);
  });

  test('half a character at the end of a file that was cut off is dropped', () => {
    const bytes = utf8(TEXTS.ko as string);
    const whole = (TEXTS.ko as string).slice(0, -2);
    const end = utf8(whole).length + 2;
    expect(decode(bytes.subarray(0, end)).text).toBe(whole);
  });

  test('one byte lost in a declared encoding costs one character, and is said', () => {
    const text = `<meta charset="gbk"><p>${TEXTS['zh-Hans']}</p>`;
    const decoded = decode(join(encode(text, 'gb18030'), Uint8Array.of(0xff)), true);
    expect(decoded.text.startsWith(text)).toBe(true);
    expect(decoded.warnings).toMatchObject([{ rule: 'undecodable' }]);
  });

  test('takes linear time on a megabyte of anything', async () => {
    for (const fill of [0x80, 0xe9, 0xff, 0x1b, 0x00]) {
      const work = (size: number): void => void decode(new Uint8Array(size).fill(fill), true);
      expect(await growth(work, 125_000)).toBeLessThan(30);
    }
  });
});

/** Signs that the code pages of their time did not have. */
function bare(text: string): string {
  return text.replaceAll('’', "'");
}

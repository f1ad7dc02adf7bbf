import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../../../../scripts/convert/read/language/detect.ts';
import { TEXTS } from './texts.ts';

describe('detectLanguage', () => {
  test.each(Object.entries(TEXTS))('knows a passage in %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('says nothing of a text too short to tell', () => {
    expect(detectLanguage('Gulls of Wexcombe')).toBeUndefined();
    expect(detectLanguage('')).toBeUndefined();
    expect(detectLanguage('港')).toBeUndefined();
    expect(detectLanguage('霧浜港務所旧桟橋調査報告')).toBeUndefined();
  });

  test('says nothing of lists of names, numbers and code', () => {
    const names = 'Tamsin Orrel, Pedro Quist, Ines Varga, Bo Lindqvist, Ayo Mensah, Kaito Mori';
    expect(detectLanguage(`${names}, ${names}`)).toBeUndefined();
    const code =
      'const x = 1; let y = foo(bar, baz); return x + y; if (x) { y += 2; } else { z(); }';
    expect(detectLanguage(code.repeat(3))).toBeUndefined();
  });

  test('a quotation in another language does not count against the text around it', () => {
    const text = `${TEXTS.en} ${TEXTS.en?.replaceAll('gulls', 'terns')} «${TEXTS.fr?.slice(0, 60)}»`;
    expect(detectLanguage(text)).toBe('en');
  });

  test('a Chinese text that names a Japanese shop is Chinese', () => {
    expect(detectLanguage(`${TEXTS['zh-Hans']}他们后来去了一家店，名字叫「うみの」。`)).toBe(
      'zh-Hans',
    );
  });
});

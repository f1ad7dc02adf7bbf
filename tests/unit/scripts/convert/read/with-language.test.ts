import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../scripts/convert/article.ts';
import { withLanguage } from '../../../../../scripts/convert/read/with-language.ts';
import { TEXTS } from './language/texts.ts';

function article(text: string, language?: string): Article {
  return {
    format: 'text',
    fields: language === undefined ? {} : { language: { value: language, origin: 'html-lang' } },
    body: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    },
    holding: 'copy',
    leftOut: [],
    warnings: [],
  };
}

const languageOf = (text: string, stated?: string) =>
  withLanguage(article(text, stated)).fields.language;
const long = (language: string): string =>
  `${TEXTS[language]} ${TEXTS[language]} ${TEXTS[language]}`;

describe('withLanguage', () => {
  test('says the language of a text that states none, and where that is from', () => {
    expect(languageOf(TEXTS.de as string)).toEqual({ value: 'de', origin: 'detected-from-text' });
  });

  test('leaves what is stated, its region and script too', () => {
    expect(languageOf(long('de'), 'de-AT')?.value).toBe('de-AT');
    expect(languageOf(long('zh-Hant'), 'zh-TW')?.value).toBe('zh-TW');
    expect(languageOf(long('nb'), 'no')?.value).toBe('no');
  });

  test('puts a statement right that the text plainly contradicts, and says so', () => {
    const german = withLanguage(article(long('de'), 'en'));
    expect(german.fields.language).toEqual({ value: 'de', origin: 'detected-from-text' });
    expect(german.leftOut).toMatchObject([{ step: 'wrong-language', text: 'en' }]);
    expect(languageOf(long('ja'), 'en-US')?.value).toBe('ja');
    expect(languageOf(long('ru'), 'en')?.value).toBe('ru');
  });

  test('believes what is stated of neighbours, of short texts, and of languages it does not know', () => {
    expect(languageOf(long('cs'), 'sk')?.value).toBe('sk');
    expect(languageOf(TEXTS.de?.slice(0, 90) as string, 'en')?.value).toBe('en');
    expect(languageOf(long('de'), 'gsw')?.value).toBe('gsw');
  });

  test('code tells nothing of the language of a text', () => {
    const code = article(TEXTS.en as string);
    code.body = { type: 'root', children: [{ type: 'code', value: TEXTS.en as string }] };
    expect(withLanguage(code).fields.language).toBeUndefined();
  });

  test('a record without a text is told by its abstract', () => {
    const record = article('');
    record.body = { type: 'root', children: [] };
    record.fields = { abstract: { value: TEXTS.fr as string, origin: 'bibtex' } };
    expect(withLanguage(record).fields.language?.value).toBe('fr');
  });
});

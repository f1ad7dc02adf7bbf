import { describe, expect, test } from 'vitest';
import { copyPairs, type Sketched } from '../../../../../src/model/evidence/copies.ts';
import { packSketch, sketch, unpackSketch } from '../../../../../src/model/evidence/sketch.ts';
import { article, cutCopy, numbersFrom } from './made-up-texts.ts';

function sketched(text: string, place?: string): Sketched {
  return { sketch: sketch(text), place };
}

const random = numbersFrom(7);
/** 200 articles, from short news to long reports: 19,900 pairs. */
const ARTICLES = Array.from({ length: 200 }, (_, at) => article(random, 150 + ((at * 37) % 2000)));

describe('copies', () => {
  test('no two of 200 different articles are copies of one another', () => {
    expect(copyPairs(ARTICLES.map((words) => sketched(words.join(' '))))).toEqual([]);
  });

  test('a copy cut to 30 % of its length, 5 % of its words changed, is found', () => {
    const copies = ARTICLES.map((words) => cutCopy(words, random, { kept: 0.3, changed: 0.05 }));
    const all = [...ARTICLES, ...copies].map((words) => sketched(words.join(' ')));
    const found = copyPairs(all);
    const right = found.filter(({ a, b }) => b === a + ARTICLES.length);
    expect(right.length / ARTICLES.length).toBeGreaterThanOrEqual(0.97);
    expect(found.length).toBe(right.length);
  });

  test('a notice that a site puts under all its articles makes none of them a copy', () => {
    const notice = article(random, 120).join(' ');
    const texts = ARTICLES.slice(0, 30).map((words) =>
      sketched(`${words.slice(0, 130).join(' ')} ${notice}`, 'example.org'),
    );
    expect(copyPairs(texts)).toEqual([]);
  });

  test('a copy on the site that has the notice is found all the same', () => {
    const notice = article(random, 120).join(' ');
    const texts = ARTICLES.slice(0, 30).map((words) =>
      sketched(`${words.slice(0, 130).join(' ')} ${notice}`, 'example.org'),
    );
    const copy = sketched(`${ARTICLES[4]?.slice(0, 130).join(' ')} ${notice}`, 'example.org');
    expect(copyPairs([...texts, copy]).map(({ a, b }) => [a, b])).toEqual([[4, 30]]);
  });

  test('a page that says nothing of its own is no copy of the others that do not', () => {
    const wall =
      'Please enable cookies and JavaScript in your browser to continue reading this page, then reload it. '.repeat(
        3,
      );
    expect(copyPairs(Array.from({ length: 60 }, () => sketched(wall)))).toEqual([]);
  });

  test('a text in a script without spaces is compared by its characters', () => {
    const text = [
      ...'研究者たちは昨日新しい観測船の計画を港の議会に提出し費用と日程について説明した',
    ].join('');
    const other = [
      ...'市場の価格は先週の大雨のあと上がり続け農家は秋の収穫について心配していると語った',
    ].join('');
    const pairs = copyPairs([sketched(text), sketched(other), sketched(text.slice(0, 32))]);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
  });

  test('letters with accents are the same however they are encoded', () => {
    const text = article(random, 80).join(' ').replaceAll('e', 'é');
    const pairs = copyPairs([sketched(text.normalize('NFC')), sketched(text.normalize('NFD'))]);
    expect(pairs).toEqual([{ a: 0, b: 1, containment: 1 }]);
  });
});

describe('what is kept of a text', () => {
  test('is at most 256 numbers, however long the text is', () => {
    expect(sketch(article(random, 40_000).join(' ')).hashes.length).toBeLessThanOrEqual(256);
  });

  test('is the same after it was packed for the cache', () => {
    const kept = sketch(ARTICLES[100]?.join(' ') ?? '');
    expect(unpackSketch(packSketch(kept))).toEqual(kept);
  });
});

import { describe, expect, test } from 'vitest';
import { dateInAddress } from '../../../../../../../scripts/convert/read/html/metadata/address-date.ts';
import { jsonLd, metadataOf } from './page.ts';

const published = (head: string, body = '', lang = '') => {
  const field = metadataOf(head, body, lang).published;
  return field && [field.value, field.origin];
};
const H1 = '<h1>A winter of tides</h1>';

describe('the date of publication', () => {
  test('is the day in the time zone of who wrote it', () => {
    expect(
      published(jsonLd({ '@type': 'Article', datePublished: '2024-05-28T23:30:00-07:00' })),
    ).toEqual(['2024-05-28', 'json-ld']);
  });

  test('is the day in the address where the record counts by Greenwich', () => {
    const record = jsonLd({ '@type': 'Article', datePublished: '2024-05-29T02:00:00Z' });
    const link = (day: string) =>
      `<link rel="canonical" href="https://example.org/2024/05/${day}/tides">`;
    expect(published(`${record}${link('28')}`)).toEqual(['2024-05-28', 'address']);
    expect(published(`${record}${link('12')}`)).toEqual(['2024-05-29', 'json-ld']);
  });

  test('is taken from where it is more precise', () => {
    const head =
      '<meta name="citation_publication_date" content="2024"><meta name="dc.date" content="2024-05-28">';
    expect(published(head)).toEqual(['2024-05-28', 'dublin-core']);
  });

  test('is no date of change, of a comment or of another article', () => {
    const old = '<time datetime="2024-05-28">28 May</time>';
    const later = '<time datetime="2025-01-01">1 January</time>';
    expect(published('', `${H1}<p>Updated ${later}</p><p>Published ${old}</p>`)?.[0]).toBe(
      '2024-05-28',
    );
    expect(published('', `${H1}<div class="comments">${later}</div>`)).toBeUndefined();
    expect(published('', `${H1}<div class="related">${later}</div>`)).toBeUndefined();
    expect(published('', `${H1}<footer>${later}</footer>`)).toBeUndefined();
  });

  test.each([
    'May 28, 2024',
    'Published 28th May 2024',
    '28. Mai 2024',
    '28 mai 2024',
    '28 de mayo de 2024',
    '28 de maio de 2024',
    '28 maggio 2024',
    '28 mei 2024',
    '2024年5月28日',
    '2024. 5. 28.',
    '28/5/2024',
  ])('is read off a line near the heading: %s', (line) => {
    expect(published('', `${H1}<div>${line}</div>`)).toEqual(['2024-05-28', 'byline']);
  });

  test('in figures that can be read two ways counts only where the language settles it', () => {
    const body = `${H1}<div>05/06/2024</div>`;
    expect(published('', body)).toBeUndefined();
    expect(published('', body, 'en')).toBeUndefined();
    expect(published('', body, 'en-US')?.[0]).toBe('2024-05-06');
    expect(published('', body, 'en-GB')?.[0]).toBe('2024-06-05');
    expect(published('', body, 'fr')?.[0]).toBe('2024-06-05');
  });

  test('may stand in the address alone', () => {
    expect(published('<link rel="canonical" href="https://example.org/2024/05/28/tides">')).toEqual(
      ['2024-05-28', 'address'],
    );
    expect(dateInAddress('https://example.org/2024/13/28/tides')).toBeUndefined();
    expect(dateInAddress('https://example.org/tides?d=/2024/05/28/')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../../../../../scripts/convert/read/html/metadata/people.ts';
import { growth } from '../../../../../../hostile/growth.ts';
import { ARTICLE, jsonLd, metadataOf } from './page.ts';

const authors = (head: string, body = '', kind = ARTICLE) => {
  const field = metadataOf(`${kind}${head}`, body).authors;
  return field && [field.value, field.origin];
};
const H1 = '<h1>A winter of tides</h1>';

describe('the names in a byline', () => {
  test.each([
    ['By Ada Roe', ['Ada Roe']],
    ['By Ada Roe, Staff Writer', ['Ada Roe']],
    ['Written by Ada Roe and Ben Doe', ['Ada Roe', 'Ben Doe']],
    ['Ada Roe, Ben Doe & Clara Poe', ['Ada Roe', 'Ben Doe', 'Clara Poe']],
    ['By Ada Roe | Updated May 28, 2024', ['Ada Roe']],
    ['By Ada Roe on May 28, 2024', ['Ada Roe']],
    ['By Ada Roe ⋅ Review Editor', ['Ada Roe']],
    ['Von Ada Roe und Ben Doe', ['Ada Roe', 'Ben Doe']],
    ['Par Ada Roe et Ben Doe', ['Ada Roe', 'Ben Doe']],
    ['Por Ada Roe y Ben Doe', ['Ada Roe', 'Ben Doe']],
    ['Door Ada Roe', ['Ada Roe']],
    ['A cura di Ada Roe', ['Ada Roe']],
    ['作者：山田太郎', ['山田太郎']],
    ['Dr. Ada Roe, Ph.D.', ['Dr. Ada Roe']],
    ['Centre for Tide Tables and Ships', ['Centre for Tide Tables and Ships']],
    ['ada.roe', ['ada.roe']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    'admin',
    'Posted on',
    'Dec 17',
    '28 May',
    'Sunday',
    'https://example.org/ada',
    '@adaroe',
    'Visit the Example Store',
    '3 comments',
    'About the author',
    'How the ferry sails in winter',
    'page.author.name.first',
  ])('there is none in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('take linear time on a long line', async () => {
    const work = (size: number): void => {
      namesIn(`By ${'Ada Roe and '.repeat(size)}`);
      namesIn(`by${' '.repeat(10 * size)}`);
    };
    expect(await growth(work, 12_500)).toBeLessThan(30);
  });
});

describe('the authors of a page', () => {
  test('are those of its record, by reference too', () => {
    const graph = [
      { '@type': 'Article', headline: 'Tides', author: [{ '@id': '#a' }, { name: 'Ben Doe' }] },
      { '@type': 'Person', '@id': '#a', name: 'By Ada Roe' },
    ];
    expect(authors(jsonLd({ '@graph': graph }))).toEqual([['Ada Roe', 'Ben Doe'], 'json-ld']);
  });

  test('are the persons of the byline where the record names only the site', () => {
    const head = `<meta property="og:site_name" content="Example Times">${jsonLd({ '@type': 'Article', author: { name: 'Example Times' } })}`;
    expect(authors(head, `${H1}<p class="byline">By Ada Roe</p>`)).toEqual([['Ada Roe'], 'byline']);
    expect(authors(head)).toEqual([['Example Times'], 'json-ld']);
    expect(authors(head, '', '')).toBeUndefined();
  });

  test('are read off a byline beside the heading, and not off comments or what is related', () => {
    expect(authors('', `${H1}<div class="post-author"><a>Ada Roe</a></div>`)?.[0]).toEqual([
      'Ada Roe',
    ]);
    expect(
      authors('', `${H1}<div class="comments"><b class="author">Ada Roe</b></div>`),
    ).toBeUndefined();
    expect(authors('', `${H1}<aside><b class="author">Ada Roe</b></aside>`)).toBeUndefined();
    expect(
      authors('', `${H1}<ul class="related-posts"><li class="author">Ada Roe</li></ul>`),
    ).toBeUndefined();
  });

  test('who have a part each, side by side, are all there', () => {
    const body = `${H1}<div class="authors"><span class="author-name">Ada Roe</span> <span class="author-name">Ben Doe</span></div>`;
    expect(authors('', body)?.[0]).toEqual(['Ada Roe', 'Ben Doe']);
  });

  test('are found without any mark on a line that begins with "by"', () => {
    expect(authors('', `${H1}<div>By Ada Roe</div>`)?.[0]).toEqual(['Ada Roe']);
    expect(authors('', `${H1}<div>By the sea in winter</div>`)).toBeUndefined();
  });

  test('are found as a name alone beside a date, but not as a title in capitals', () => {
    expect(authors('', `${H1}<div>Ada Roe</div><div>28 May 2024</div>`)?.[0]).toEqual(['Ada Roe']);
    expect(authors('', `${H1}<div>Ada Roe</div><div>Boats</div>`)).toBeUndefined();
    expect(authors('', `${H1}<div>Winter Tides</div><div>28 May 2024</div>`)).toBeUndefined();
  });

  test('of the articles that a page lists are not its own', () => {
    const items = ['Ada Roe', 'Ben Doe', 'Clara Poe', 'Dan Coe', 'Eve Low']
      .map((name) => `<h2>A story</h2><p class="byline">By ${name}</p>`)
      .join('');
    expect(authors('', `<h1>News</h1>${items}`)).toBeUndefined();
  });
});

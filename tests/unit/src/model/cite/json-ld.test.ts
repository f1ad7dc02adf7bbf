import { describe, expect, it } from 'vitest';
import { serialiseJsonLd, toJsonLd } from '../../../../../src/model/cite/json-ld.ts';
import { cases, itemOf } from './cases.ts';

const byName = new Map(cases().map((one) => [one.name, one.item]));
const ofCase = (name: string) => byName.get(name) ?? itemOf();

describe('JSON-LD', () => {
  it("is a page of the wiki about the work, with the wiki's rating as a review", () => {
    const rating = {
      level: 3,
      label: 'Good',
      reason: 'Named authors.',
      by: 'A. Reader',
      date: '2026-11-21',
    };
    expect(toJsonLd(ofCase('news-article-with-capture'), { wikiName: 'A wiki', rating })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': 'https://wiki.example/resources/976aa383b03ff196.html',
      url: 'https://wiki.example/resources/976aa383b03ff196.html',
      name: 'Anthropic hires former OpenAI safety lead to head up new team',
      isPartOf: { '@type': 'WebSite', name: 'A wiki' },
      mainEntity: {
        '@type': 'NewsArticle',
        name: 'Anthropic hires former OpenAI safety lead to head up new team',
        headline: 'Anthropic hires former OpenAI safety lead to head up new team',
        author: [
          { '@type': 'Person', name: 'Kyle Wiggers', givenName: 'Kyle', familyName: 'Wiggers' },
        ],
        datePublished: '2024-05-28',
        publisher: { '@type': 'Organization', name: 'TechCrunch' },
        url: 'https://techcrunch.com/2024/05/28/anthropic-hires-former-openai-safety-lead-to-head-up-new-team/',
        identifier: [
          { '@type': 'PropertyValue', propertyID: 'Stemma resource ID', value: '976aa383b03ff196' },
        ],
        inLanguage: 'en',
        keywords: ['news', 'AI safety'],
        review: {
          '@type': 'Review',
          reviewRating: {
            '@type': 'Rating',
            ratingValue: 3,
            worstRating: 1,
            bestRating: 5,
            alternateName: 'Good',
          },
          reviewBody: 'Named authors.',
          author: { '@type': 'Person', name: 'A. Reader' },
          datePublished: '2026-11-21',
        },
      },
    });
  });

  it.each([
    ['preprint-with-et-al', 'ScholarlyArticle'],
    ['company-announcement', 'BlogPosting'],
    ['report-with-corporate-author', 'Report'],
    ['book-with-particles', 'Book'],
    ['dataset', 'Dataset'],
    ['podcast', 'PodcastEpisode'],
    ['encyclopedia-without-date', 'Article'],
    ['nothing-but-a-title', 'WebPage'],
  ])('calls the %s a %s', (name, type) => {
    expect(toJsonLd(ofCase(name))['mainEntity']).toMatchObject({ '@type': type });
  });

  it('tells bodies from people', () => {
    const author = [{ literal: 'OpenAI' }, { literal: 'Gwern' }, { literal: 'Anthropic' }];
    const work = toJsonLd(itemOf({ author, 'container-title': 'Anthropic' }))['mainEntity'];
    expect(work).toMatchObject({
      author: [{ '@type': 'Organization' }, { '@type': 'Person' }, { '@type': 'Organization' }],
    });
  });

  it('cannot end the script element that holds it', () => {
    const title = '</script><!-- & \u2028\u2029';
    const text = serialiseJsonLd(toJsonLd(itemOf({ title })));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toMatchObject({ name: title });
  });
});

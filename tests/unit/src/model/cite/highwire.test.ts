import { describe, expect, it } from 'vitest';
import { toMetaTags } from '../../../../../src/model/cite/highwire.ts';
import { cases, itemOf } from './cases.ts';

const byName = new Map(cases().map((one) => [one.name, one.item]));

/** The tags of a case, as `name: content`. */
function tags(name: string): string[] {
  const item = byName.get(name);
  if (item === undefined) throw new Error(`no case ${name}`);
  return toMetaTags(item).map((tag) => `${tag.name}: ${tag.content}`);
}

describe('meta tags', () => {
  it("describe a news article by its source, with the entry's page beside it", () => {
    expect(tags('news-article-with-capture')).toEqual([
      'z:itemType: newspaperArticle',
      'citation_title: Anthropic hires former OpenAI safety lead to head up new team',
      'citation_author: Wiggers, Kyle',
      'citation_publication_date: 2024/05/28',
      'DC.source: TechCrunch',
      'citation_public_url: https://techcrunch.com/2024/05/28/anthropic-hires-former-openai-safety-lead-to-head-up-new-team/',
      'citation_abstract_html_url: https://wiki.example/resources/976aa383b03ff196.html',
      'citation_language: en',
      'citation_keywords: news; AI safety',
      `z:extra: Resource ID: 976aa383b03ff196\nStable ID: ${byName.get('news-article-with-capture')?.custom.stableId}`,
    ]);
  });

  it('name a journal as journal, and nothing else so: it makes Zotero take the work for an article', () => {
    expect(tags('journal-article-with-one-word-author')).toContain(
      'citation_journal_title: Science',
    );
    for (const { name, item } of cases()) {
      if (item.type === 'article-journal') continue;
      expect(tags(name).join('\n')).not.toContain('citation_journal_title');
    }
  });

  it('name the institution of a report and a thesis, the publisher of a preprint, and its number', () => {
    expect(tags('report-with-corporate-author')).toContain(
      'citation_technical_report_institution: World Health Organization',
    );
    expect(tags('thesis')).toContain('citation_dissertation_institution: University of Nowhere');
    expect(tags('preprint-with-et-al')).toContain('DC.publisher: arXiv');
    expect(tags('preprint-with-et-al')).toContain('citation_arxiv_id: 2212.08073');
  });

  it('give the date at the precision known', () => {
    expect(tags('preprint-with-month-only')).toContain('citation_publication_date: 2024/11');
    expect(tags('report-with-corporate-author')).toContain('citation_publication_date: 2021');
  });

  it('leave blank the date of a work without one, or Zotero would take the first that stands on the page', () => {
    const undated = tags('encyclopedia-without-date');
    expect(undated).toContain('DC.date:  ');
    expect(undated.join()).not.toContain('citation_publication_date');
  });

  it('give one tag an author, in their order', () => {
    expect(
      tags('journal-article-with-one-word-author').filter((tag) => tag.includes('author')),
    ).toEqual([
      'citation_author: Gwern',
      'citation_author: Bengio, Yoshua',
      'citation_author: van der Berg, Ludwig',
      'citation_author: King, Martin Jr.',
    ]);
  });

  it('write a sole author in order where Zotero would part the name at its comma', () => {
    const author = [{ family: 'Berg', given: 'Ludwig X.', 'non-dropping-particle': 'van der' }];
    expect(toMetaTags(itemOf({ author }))).toContainEqual({
      name: 'citation_author',
      content: 'Ludwig X. van der Berg',
    });
  });

  it('keep the name of a body whole', () => {
    const author = [{ literal: 'World Health Organization' }, { literal: 'TIME' }];
    const names = toMetaTags(itemOf({ author })).filter(({ name }) => name === 'citation_author');
    expect(names.map(({ content }) => content)).toEqual(['World Health Organization,', 'TIME']);
  });

  // Each row was read back by Zotero's "Embedded Metadata" translator as this type with the venue in this field.
  it.each([
    ['article-newspaper', 'newspaperArticle', 'DC.source'],
    ['article-magazine', 'magazineArticle', 'DC.source'],
    ['article-journal', 'journalArticle', 'citation_journal_title'],
    ['article', 'preprint', 'DC.publisher'],
    ['report', 'report', 'citation_technical_report_institution'],
    ['book', 'book', 'DC.publisher'],
    ['thesis', 'thesis', 'citation_dissertation_institution'],
    ['post-weblog', 'blogPost', 'DC.source'],
    ['post', 'forumPost', 'DC.source'],
    ['webpage', 'webpage', 'DC.source'],
    ['entry-encyclopedia', 'encyclopediaArticle', 'DC.source'],
    ['broadcast', 'podcast', 'z:seriesTitle'],
    ['motion_picture', 'videoRecording', 'DC.publisher'],
    ['speech', 'presentation', 'z:meetingName'],
    ['dataset', 'dataset', 'DC.publisher'],
    ['software', 'computerProgram', 'DC.publisher'],
  ] as const)('of type %s say that it is a %s and name the venue by %s', (type, zotero, tag) => {
    const isPublished = tag === 'DC.publisher' || /institution$/.test(tag);
    const venue = isPublished ? { publisher: 'Lamp Press' } : { 'container-title': 'Lamp Press' };
    const found = toMetaTags(itemOf({ type, ...venue }));
    expect(found).toContainEqual({ name: 'z:itemType', content: zotero });
    expect(found.filter(({ content }) => content === 'Lamp Press')).toEqual([
      { name: tag, content: 'Lamp Press' },
    ]);
  });
});

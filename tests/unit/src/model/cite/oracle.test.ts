import locales from '@citation-js/plugin-csl/lib-mjs/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib-mjs/styles.json' with { type: 'json' };
// @ts-expect-error citeproc comes without types.
import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import { apa } from '../../../../../src/model/cite/apa.ts';
import type { CslItem } from '../../../../../src/model/cite/csl-item.ts';
import { harvard } from '../../../../../src/model/cite/harvard.ts';
import { type Rich, richHtml } from '../../../../../src/model/cite/rich.ts';
import { vancouver } from '../../../../../src/model/cite/vancouver.ts';
import { cases } from './cases.ts';

/**
 * citeproc with the official CSL styles is the oracle. Where we differ on purpose, the case stands
 * here with the reason; the fixture's expected.json then holds what we give.
 */
const DELIBERATE: Record<string, Record<string, string>> = {
  apa: {
    dataset: 'APA 7 (10.9) writes [Data set]; citeproc forgets the comma before "&" and a body',
    'forum-post-without-author':
      'APA 7 (9.21) sets the description after the title, before the date',
    'magazine-article-with-quotes': 'the title keeps its quotation marks as stated',
    'preprint-with-et-al': 'CSL cannot say that the authors are incomplete',
    'report-with-corporate-author': 'APA 7 (9.24) leaves out a publisher that is the author',
    software: 'citeproc writes "Retrieved" without a date',
    'web-page-with-corporate-author': 'APA 7 (9.24) leaves out a site that is the author',
  },
  harvard: {
    'forum-post-without-author': 'Cite Them Right dates posts by day',
    'journal-article-with-many-authors': 'an article without a volume is not for that a preprint',
    'journal-article-with-one-word-author':
      'an article without a volume is not for that a preprint',
    podcast: 'Cite Them Right dates podcasts by day',
    'preprint-with-et-al': 'CSL cannot say that the authors are incomplete',
    'report-with-corporate-author': 'the title keeps its quotation marks as stated',
    'social-post': 'Cite Them Right dates posts by day',
    talk: 'the CSL style leaves out the event',
    'web-page-with-corporate-author': 'a site that is the author is not named twice',
  },
  vancouver: {
    'encyclopedia-without-date': 'NLM writes [date unknown]',
    'forum-post-without-author': 'NLM dates posts by day',
    'magazine-article-with-quotes': 'the title keeps its quotation marks as stated',
    'nothing-but-a-title': 'NLM writes [date unknown]',
    podcast: 'NLM dates podcasts by day',
    'preprint-with-et-al': 'CSL cannot say that the authors are incomplete',
    'report-with-corporate-author': 'a publisher that is the author is not named twice',
    'social-post': 'NLM dates posts by day',
    software: 'NLM writes [date unknown]',
    talk: 'the CSL style leaves out the event',
    'web-page-with-corporate-author': 'the CSL style puts the site before the title',
  },
};

/** en-GB for Harvard, made of the bundled en-US: single quotes, commas outside, day before month. */
const BRITISH = (locales as Record<string, string>)['en-US']
  ?.replace(/(<term name="open-quote">)[^<]*/, '$1‘')
  .replace(/(<term name="close-quote">)[^<]*/, '$1’')
  .replace(/(<term name="open-inner-quote">)[^<]*/, '$1“')
  .replace(/(<term name="close-inner-quote">)[^<]*/, '$1”')
  .replace(/punctuation-in-quote="true"/, 'punctuation-in-quote="false"')
  .replace(
    /<date form="text">[\s\S]*?<\/date>/,
    '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
  );

/** One reference by citeproc, as HTML. Engines take long to make, so each style has one. */
function makeOracle(style: string, items: Map<string, CslItem>): (item: CslItem) => string {
  const american = (locales as Record<string, string>)['en-US'];
  const sys = {
    retrieveLocale: () => (style === 'harvard1' ? BRITISH : american),
    retrieveItem: (id: string) => items.get(id),
  };
  const engine = new CSL.Engine(sys, (styles as Record<string, string>)[style], 'en-US', true);
  engine.opt.development_extensions.wrap_url_and_doi = false;
  engine.setOutputFormat('html');
  return (item) => {
    engine.updateItems([item.id]);
    return engine.makeBibliography()[1][0] as string;
  };
}

/** What is compared: words, punctuation and italics; not the shape of quotes, nor the list number. */
function comparable(html: string): string {
  return html
    .replace(/<div class="csl-left-margin">[^<]*<\/div>/, '')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/&#38;|&amp;/g, '&')
    .replace(/[“”]|&quot;/g, '"')
    .replace(/[‘’]|&#39;/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const PAIRS: [name: string, csl: string, ours: (item: CslItem) => Rich][] = [
  ['apa', 'apa', apa],
  ['harvard', 'harvard1', harvard],
  ['vancouver', 'vancouver', vancouver],
];

describe.each(PAIRS)('%s agrees with citeproc', (name, csl, ours) => {
  const all = cases();
  const oracle = makeOracle(csl, new Map(all.map(({ item }) => [item.id, item])));
  for (const { name: caseName, item } of all) {
    const reason = DELIBERATE[name]?.[caseName];
    it(reason === undefined ? caseName : `${caseName}, but: ${reason}`, () => {
      const expected = comparable(oracle(item));
      const actual = comparable(richHtml(ours(item)));
      if (reason === undefined) expect(actual).toBe(expected);
      else expect(actual).not.toBe(expected);
    });
  }
});

import { describe, expect, test } from 'vitest';
import { ARTICLE, jsonLd, metadataOf } from './page.ts';

const title = (head: string, body = '') => {
  const field = metadataOf(head, body).title;
  return field && [field.value, field.origin];
};

describe('the title of a page', () => {
  test('is the heading that agrees with what the head states', () => {
    expect(
      title('<title>A winter of tides | Notes</title>', '<h1>Notes</h1><h1>A Winter of Tides</h1>'),
    ).toEqual(['A Winter of Tides', 'heading']);
  });

  test('is a heading whose words are all in a longer title made for search engines', () => {
    expect(
      title('<title>Sea boots: all our boots for boats</title>', '<h1>Sea boots</h1>'),
    ).toEqual(['Sea boots', 'heading']);
  });

  test('is no slogan, and no heading of a dialogue or of what stands beside', () => {
    const head = '<title>Ropes and nets | Example Chandlers</title>';
    expect(title(head, '<h1>We hold what matters to you</h1>')).toEqual([
      'Ropes and nets',
      'html-title',
    ]);
    expect(
      title(head, '<div class="cookie-consent"><h1>Ropes and nets of cookies</h1></div>'),
    ).toEqual(['Ropes and nets', 'html-title']);
  });

  test('is not the name of the site that stands behind it', () => {
    expect(
      title(
        '<title>What is a tide? - The Book of Tides</title>',
        '<h1>The Book of Tides</h1><h2>What is a tide?</h2>',
      )?.[0],
    ).toBe('What is a tide?');
  });

  test('of an article is its heading also where the head shortens it', () => {
    const body = '<h1>How the keepers of the northern lights counted all their ships</h1>';
    const head = '<title>Keepers who counted ships in fog</title>';
    expect(title(`${head}${ARTICLE}`, body)?.[1]).toBe('heading');
  });

  test('of a page that is sold from is what its head calls it, where its heading is a slogan', () => {
    const head =
      '<title>Storm Lantern Repair Services | Lanterns Co</title><meta property="og:title" content="Storm Lantern Repair Services | Lanterns Co"><meta property="og:site_name" content="Lanterns Co">';
    expect(title(head, '<h1>Light that never fails you again.</h1>')?.[0]).toBe(
      'Storm Lantern Repair Services',
    );
  });

  test('is no question out of a list of frequent ones', () => {
    const faq = {
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'Do lanterns float?' }],
    };
    const { title: named, kind } = metadataOf(
      `<title>Buying lanterns</title>${jsonLd(faq)}`,
      '<h1>Buying lanterns</h1>',
    );
    expect(named?.value).toBe('Buying lanterns');
    expect(kind).toBeUndefined();
  });

  test('is written with small letters where only its heading is set in capitals', () => {
    const head = '<title>Rules of the Harbour | Example Port</title>';
    expect(title(`${head}${ARTICLE}`, '<h1>RULES OF THE HARBOUR</h1>')?.[0]).toBe(
      'Rules of the Harbour',
    );
    expect(title('', '<h1>RULES OF THE HARBOUR</h1>')?.[0]).toBe('RULES OF THE HARBOUR');
  });

  test('keeps the quotes and dashes of the page', () => {
    const text = 'The keeper’s “long” night, nine–five';
    expect(title(`<title>${text}</title>${ARTICLE}`, `<h1>${text}</h1>`)?.[0]).toBe(text);
  });

  test('is spelt as the head spells it where spans break its words', () => {
    expect(
      title(
        '<title>The Example Code</title>',
        '<h1><span>The Ex</span><span>ample Code</span></h1>',
      )?.[0],
    ).toBe('The Example Code');
  });

  test('does not take in the date that stands in the heading', () => {
    expect(
      title(
        '<meta property="og:title" content="A winter of tides">',
        '<h1>A winter of tides<div>Posted on 3 May 2024</div></h1>',
      )?.[0],
    ).toBe('A winter of tides');
  });

  test('of citing records comes before all', () => {
    expect(
      title(
        '<meta name="citation_title" content="On Tides">',
        '<h1>On tides and other things</h1>',
      ),
    ).toEqual(['On Tides', 'citation-meta']);
  });

  test('has no soft hyphens and no sign of a link', () => {
    expect(title('<title>Harbour rules</title>', '<h1>Har&shy;bour rules ¶</h1>')?.[0]).toBe(
      'Harbour rules',
    );
  });

  test('is the headline of microdata and of RDFa where nothing else states one', () => {
    const item =
      '<div itemscope itemtype="https://schema.org/Article"><span itemprop="headline">Of nets</span></div>';
    expect(title('', item)).toEqual(['Of nets', 'microdata']);
    const rdfa =
      '<div typeof="schema:Article"><span property="schema:headline">Of ropes</span></div>';
    expect(title('', rdfa)).toEqual(['Of ropes', 'microdata']);
  });

  test('is found through a graph of records', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Notes' },
        { '@type': 'Article', headline: 'Of ropes' },
      ],
    };
    expect(title(jsonLd(graph))).toEqual(['Of ropes', 'json-ld']);
  });
});

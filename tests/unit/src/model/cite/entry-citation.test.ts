import { expect, it } from 'vitest';
import { citationsOf } from '../../../../../src/model/cite/entry-citation.ts';
import { entryOf } from './cases.ts';

it('an entry is cited in every style, with HTML only where people read it', () => {
  const citations = citationsOf(entryOf({ title: 'A <b> title' }), { venueName: 'A Blog' });
  expect(citations.map(({ style, html }) => [style, html !== undefined])).toEqual([
    ['apa', true],
    ['mla', true],
    ['chicago', true],
    ['harvard', true],
    ['vancouver', true],
    ['bibtex', false],
    ['ris', false],
    ['csl-json', false],
  ]);
  expect(citations[0]).toEqual({
    style: 'apa',
    label: 'APA',
    text: 'A <b> title. (n.d.). A Blog.',
    html: '<i>A &lt;b&gt; title</i>. (n.d.). A Blog.',
  });
});

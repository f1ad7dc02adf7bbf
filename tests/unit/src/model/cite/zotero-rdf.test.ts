import { describe, expect, it } from 'vitest';
import { toZoteroRdf } from '../../../../../src/model/cite/zotero-rdf.ts';
import { cases, itemOf } from './cases.ts';

const valuesOf = (rdf: string, name: string): string[] =>
  [...rdf.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value]) => value ?? '');

describe("Zotero's RDF", () => {
  it('names its format where an unAPI server would, and no reader of RDF looks', () => {
    expect(toZoteroRdf([])).toContain(
      'rdf:parseType="Literal"><format xmlns="" name="rdf_zotero" type="application/rdf+xml"/>',
    );
  });

  it('keeps particles with the family name and a body whole', () => {
    const author = [
      { family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der' },
      { literal: 'Institute of Tides' },
    ];
    const rdf = toZoteroRdf([itemOf({ author })]);
    expect(valuesOf(rdf, 'foaf:surname')).toEqual(['van der Berg', 'Institute of Tides']);
    expect(valuesOf(rdf, 'foaf:givenName')).toEqual(['Ludwig']);
  });

  it('gives those who made a podcast the part that they have there', () => {
    const author = [{ family: 'Kerr', given: 'Ada' }];
    expect(toZoteroRdf([itemOf({ type: 'broadcast', author })])).toContain(
      '<z:podcasters><rdf:Seq>',
    );
  });

  it('states a venue for which the type has no field among the rest', () => {
    const rdf = toZoteroRdf([itemOf({ type: 'interview', 'container-title': 'The Quay' })]);
    expect(valuesOf(rdf, 'dc:description')[0]).toContain('\nPublication Title: The Quay');
  });

  it('gives a date as precisely as it is known, and none where there is none', () => {
    const rdf = toZoteroRdf([itemOf({ issued: { 'date-parts': [[2024, 5]] } }), itemOf()]);
    expect(valuesOf(rdf, 'dc:date')).toEqual(['2024-05']);
  });

  it('cannot be broken out of by what a source says', () => {
    const rdf = toZoteroRdf([itemOf({ title: '</dc:title>]]> & <z:url>\u0001\ufffe' })]);
    expect(valuesOf(rdf, 'dc:title')).toEqual(['&lt;/dc:title&gt;]]&gt; &amp; &lt;z:url&gt;']);
    expect(valuesOf(rdf, 'z:url')).toEqual([]);
  });

  it.each(cases())('$name: says where it comes from', ({ item }) => {
    const rdf = toZoteroRdf([item]);
    expect(valuesOf(rdf, 'z:itemType')).toHaveLength(1);
    expect(valuesOf(rdf, 'dc:description')[0]).toContain(`Resource ID: ${item.custom.resourceId}`);
  });
});

import { describe, expect, test } from 'vitest';
import type { Folder } from '../../../../scripts/import/planned.ts';
import { attachmentFinder } from '../../../../scripts/import/zotero/attachments.ts';
import { filesOf } from '../../../../scripts/import/zotero/bibtex.ts';
import { convertZotero } from '../../../../scripts/import/zotero/convert.ts';
import { parseSidecar } from '../../../../src/model/parse/parse-sidecar.ts';
import { expectGolden, open, textOf } from './golden.ts';

function exported(files: Record<string, string>): Folder {
  return { name: 'lib', paths: Object.keys(files).sort(), text: (path) => files[path] };
}

const convert = (folder: Folder) => convertZotero(folder, { venues: [] });
const paths = (folder: Folder) => convert(folder).files.map(({ path }) => path);

describe('an export of Zotero', () => {
  test('becomes what was read through once', () => {
    expectGolden('zotero', convert(open('zotero')));
  });

  test('has sidecars that our schema takes', () => {
    for (const file of convert(open('zotero')).files) {
      if (!('text' in file) || !file.path.endsWith('.meta.yaml')) continue;
      expect(parseSidecar(file.path, file.text).problems).toEqual([]);
    }
  });

  test('as BibTeX: a record and its file are one, the others stay a bibliography', () => {
    const bib =
      '@string{p = "Pier"}\n@article{a1,\n title = {Oil},\n file = {Full:files/1/a.pdf:application/pdf},\n annotation = {Mine}\n}\n\n@book{b2, title = {Keepers}, publisher = p}\n';
    const folder = exported({ 'lib.bib': bib, 'files/1/a.pdf': '' });
    expect(paths(folder)).toEqual([
      'sources/zotero/a1.pdf',
      'sources/zotero/a1.pdf.meta.yaml',
      'sources/zotero/lib.bib',
    ]);
    const planned = convert(folder);
    expect(textOf(planned, 'sources/zotero/a1.pdf.meta.yaml')).toContain('notes: Mine');
    expect(textOf(planned, 'sources/zotero/lib.bib')).not.toContain('@article');
    expect(textOf(planned, 'sources/zotero/lib.bib')).toContain('@string{p = "Pier"}');
  });

  test('where in print a work stands goes into the sidecar of its file', () => {
    const bib =
      '@article{a1,\n title = {Oil},\n journal = {Lamps},\n volume = {12},\n number = {3},\n pages = {1--20},\n file = {Full:files/1/a.pdf:application/pdf}\n}\n';
    const sidecar = textOf(
      convert(exported({ 'lib.bib': bib, 'files/1/a.pdf': '' })),
      'sources/zotero/a1.pdf.meta.yaml',
    );
    const read = parseSidecar('a1.pdf.meta.yaml', sidecar);
    expect(read.problems).toEqual([]);
    expect(read.value).toMatchObject({ volume: '12', issue: '3', pages: '1-20' });
  });

  test('a remark that marks no words is a note on the source, with its page', () => {
    const annotations = [
      { annotationText: 'Lamps burn oil.', annotationComment: 'Says who?' },
      { annotationComment: 'Compare the map.', annotationPageLabel: '3' },
    ];
    const attachments = [{ itemType: 'attachment', path: 'files/1/a.pdf', annotations }];
    const item = { itemType: 'book', itemID: 1, citationKey: 'a1', title: 'Oil', attachments };
    const json = JSON.stringify({ config: { label: 'BetterBibTeX JSON' }, items: [item] });
    const planned = convert(exported({ 'lib.json': json, 'files/1/a.pdf': '' }));
    const sidecar = textOf(planned, 'sources/zotero/a1.pdf.meta.yaml');
    expect(sidecar).toContain('quote: Lamps burn oil.\n    note: Says who?');
    expect(sidecar).toMatch(/notes: .?p\. 3: Compare the map\./);
  });

  test('as RIS', () => {
    const ris =
      'TY  - JOUR\nTI  - Oil\nAU  - Quill, Ada\nL1  - files/1/a.pdf\nN1  - Mine\nER  - \n\nTY  - BOOK\nTI  - Keepers\nER  - \n';
    const planned = convert(exported({ 'lib.ris': ris, 'files/1/a.pdf': '' }));
    expect(textOf(planned, 'sources/zotero/oil.pdf.meta.yaml')).toContain('title: Oil');
    expect(textOf(planned, 'sources/zotero/lib.ris')).toBe('\nTY  - BOOK\nTI  - Keepers\nER  - \n');
  });

  test('as RDF', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:dcterms="http://purl.org/dc/terms/">
<bib:Article rdf:about="https://journal.example/oil"><z:itemType>journalArticle</z:itemType>
<dcterms:isPartOf rdf:resource="urn:issn:1"/><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Quill</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
<link:link rdf:resource="#item_2"/><dcterms:isReferencedBy rdf:resource="#item_3"/><dc:subject>oil</dc:subject><dc:title>Oil</dc:title><dc:date>2021-03-09</dc:date>
<dc:identifier><dcterms:URI><rdf:value>https://journal.example/oil</rdf:value></dcterms:URI></dc:identifier></bib:Article>
<bib:Journal rdf:about="urn:issn:1"><dc:title>Journal of Lights</dc:title><dc:identifier>DOI 10.1234/lamp.1</dc:identifier></bib:Journal>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/2/oil.pdf"/><dc:title>PDF</dc:title></z:Attachment>
<bib:Memo rdf:about="#item_3"><rdf:value>&lt;p&gt;Mine&lt;/p&gt;</rdf:value></bib:Memo>
<z:Collection rdf:about="#collection_1"><dc:title>Coast</dc:title><dcterms:hasPart rdf:resource="https://journal.example/oil"/></z:Collection>
</rdf:RDF>`;
    const planned = convert(exported({ 'lib.rdf': rdf, 'files/2/oil.pdf': '' }));
    const sidecar = planned.files.find(({ path }) => path.endsWith('.meta.yaml'));
    expect(sidecar && 'text' in sidecar ? sidecar.text : '').toBe(
      'title: Oil\nurl: https://journal.example/oil\nauthors:\n  - Ada Quill\npublished: "2021-03-09"\nvenue: Journal of Lights\nkind: journal article\ntags:\n  - oil\n  - Coast\ndoi: 10.1234/lamp.1\nnotes: Mine\n',
    );
    expect(planned.files).toContainEqual({
      path: (sidecar?.path ?? '').replace('.meta.yaml', ''),
      copy: 'files/2/oil.pdf',
    });
  });

  test('the same library in two formats is taken once', () => {
    const bib = '@book{b2, title = {Keepers}, url = {https://k.example}}\n';
    const json = '[{"type": "book", "id": "b2", "title": "Keepers", "URL": "https://k.example"}]';
    const folder = exported({ 'lib.bib': bib, 'lib.json': json });
    expect(paths(folder)).toEqual(['sources/zotero/lib.json']);
  });
});

describe('attachments', () => {
  const find = attachmentFinder(['files/1/a.pdf', 'files/2/a.pdf', 'files/3/b c.pdf'], '');
  test.each([
    ['files/1/a.pdf', 'files/1/a.pdf'],
    ['/home/me/Zotero/storage/2/a.pdf', 'files/2/a.pdf'],
    ['C:\\Zotero\\storage\\2\\a.pdf', 'files/2/a.pdf'],
    ['storage:b%20c.pdf', 'files/3/b c.pdf'],
    ['a.pdf', undefined],
    ['../../../etc/passwd', undefined],
    ['/etc/passwd', undefined],
  ])('%s', (path, found) => {
    expect(find({ path, title: undefined })).toBe(found);
  });

  test('of a BibTeX field are read with their escapes', () => {
    expect(filesOf('A\\: b:files/1/x\\;y.pdf:application/pdf;:c.pdf:PDF')).toEqual([
      { path: 'files/1/x;y.pdf', title: 'A: b' },
      { path: 'c.pdf', title: undefined },
    ]);
    expect(filesOf('files/1/x.pdf')).toEqual([{ path: 'files/1/x.pdf', title: undefined }]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../../scripts/convert/article.ts';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';
import { savedText } from '../../../../../../src/model/text/saved-text.ts';
import { makeZip } from '../zip/make-zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const STYLES = `<?xml version="1.0"?><w:styles ${W}>${['Title', 'heading 1', 'heading 2']
  .map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')}</w:styles>`;

const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

function makeDocx(body: string, core = '', files: Record<string, string> = {}): Uint8Array {
  return makeZip({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/_rels/document.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    ...files,
  });
}

async function read(bytes: Uint8Array, path = 'sources/a.docx'): Promise<Article> {
  return (await readSource(bytes, { path }))[0] as Article;
}

const BODY = [
  paragraph('On Salt Marshes', 'Title'),
  paragraph('Where they grow', 'heading1'),
  paragraph('They grow where the tide brings mud.'),
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Marsh</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Height</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
].join('');

describe('a Word document', () => {
  test('gives headings, paragraphs and tables; its title is the one set as title', async () => {
    const article = await read(makeDocx(BODY));
    expect(article.fields.title).toEqual({ value: 'On Salt Marshes', origin: 'title-style' });
    expect(article.body.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'table',
    ]);
    expect(article.body.children[0]).toMatchObject({ depth: 2 });
  });

  test('shows notes at its end under the marks that they have in the text', async () => {
    const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p><w:r><w:t>Mud settles</w:t></w:r>${note(7)}<w:r><w:t> and grass grows</w:t></w:r>${note(9)}</w:p>`;
    const notes = [7, 9].map(
      (id) => `<w:footnote w:id="${id}">${paragraph(`Note ${id}.`)}</w:footnote>`,
    );
    const article = await read(
      makeDocx(body, '', {
        'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${W}>${notes.join('')}</w:footnotes>`,
        'word/_rels/document.xml.rels':
          '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
      }),
    );
    expect(savedText(article.body)).toBe(
      'Mud settles[1] and grass grows[2]\n\n[1] Note 7.\n\n[2] Note 9.',
    );
  });

  test('does not say its title again as its first line, in whatever style that is', async () => {
    const body = paragraph('On Salt Marshes') + paragraph('They grow where the tide brings mud.');
    const article = await read(makeDocx(body, '<dc:title>On Salt Marshes</dc:title>'));
    expect(article.fields.title?.value).toBe('On Salt Marshes');
    expect(savedText(article.body)).toBe('They grow where the tide brings mud.');
  });

  test('states title, author and keywords in its core properties, and no date', async () => {
    const core =
      '<dc:title>On Salt Marshes</dc:title><dc:creator>Ada Roe</dc:creator><cp:keywords>tide, mud</cp:keywords><dcterms:created>2021-05-03T10:00:00Z</dcterms:created>';
    const { fields } = await read(makeDocx(BODY, core));
    expect(fields.title?.origin).toBe('core-properties');
    expect(fields.authors?.value).toEqual(['Ada Roe']);
    expect(fields.tags?.value).toEqual(['tide', 'mud']);
    expect(fields.published).toBeUndefined();
  });

  test('does not take the title of a template or a file name', async () => {
    const { fields } = await read(makeDocx(BODY, '<dc:title>Microsoft Word - v2.doc</dc:title>'));
    expect(fields.title?.value).toBe('On Salt Marshes');
  });

  test('is known by its content under another ending', async () => {
    expect((await read(makeDocx(BODY), 'sources/a.txt')).format).toBe('docx');
  });

  test('with entities that grow is not unpacked', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`;
    const core = makeDocx(BODY, '', {
      'docProps/core.xml': `<?xml version="1.0"?>${bomb}<c><dc:title>&c;</dc:title></c>`,
    });
    expect((await read(core)).fields.title?.value).toBe('On Salt Marshes');
  });

  test.each([
    ['that is no Word document', makeZip({ 'a.txt': 'x' }), /the Word document is damaged/],
    ['that was cut short', makeDocx(BODY).subarray(0, 900), /damaged or was cut short/],
    ['without text', makeDocx(''), /there is no text in the document/],
  ])('%s is named as such', async (_name, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });
});

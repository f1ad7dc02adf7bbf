import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { type Article, UnreadableSource } from '../../../../../scripts/convert/article.ts';
import { readSource } from '../../../../../scripts/convert/read/read.ts';
import { TEXTS } from './language/texts.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, path: string): Promise<Article[]> => readSource(utf8(text), { path });
const words = (article: Article | undefined): string =>
  article?.body.children.map((node) => plainText(node)).join('\n') ?? '';

const ID = '9f8e7d6c5b4a39281706f5e4d3c2b1a0';
const joplin = (title: string, body: string, kind = 1, id = ID): string =>
  `${title}\n\n${body}\n\nid: ${id}\nparent_id: 00112233445566778899aabbccddeeff\ncreated_time: 2023-05-06T07:08:09.000Z\nuser_created_time: 2023-05-05T07:08:09.000Z\nlatitude: 0.00000000\nauthor: Ines Varga\nsource_url: https://paper.example/roofs\nis_todo: 0\norder: 0\nmarkup_language: 1\ntype_: ${kind}`;

describe('a note of Joplin', () => {
  test('gives its title, address and author, and no line of its properties', async () => {
    const [article] = await read(joplin('Gulls on roofs', `${TEXTS.en}\n\n- one\n- two`), 'a.md');
    expect(article?.fields).toMatchObject({
      title: { value: 'Gulls on roofs', origin: 'joplin' },
      url: { value: 'https://paper.example/roofs', origin: 'joplin' },
      authors: { value: ['Ines Varga'] },
      created: { value: '2023-05-05' },
    });
    expect(words(article)).toBe(`${TEXTS.en}\none\ntwo`.replace('\none\ntwo', '\nonetwo'));
    expect(article?.holding).toBe('copy');
  });

  test('a notebook, a tag and an attachment in the same form are no sources', async () => {
    for (const kind of [2, 4, 5, 6]) {
      expect(await read(joplin('Roofs', 'x', kind), 'a.md')).toEqual([]);
    }
  });

  test('a text that speaks of such properties is a text', async () => {
    const [article] = await read(`# How notes are kept\n\n${TEXTS.en}\n\nid: 12\ntype_: 1`, 'a.md');
    expect(article?.fields.title?.value).toBe('How notes are kept');
    expect(words(article)).toContain('type_: 1');
  });

  test('an export of notes is an article for each', async () => {
    const other = '0123456789abcdef0123456789abcdef';
    const export_ = tar({
      [`${ID}.md`]: joplin('Gulls', TEXTS.en as string),
      'resources/x.png': 'no text',
      [`${other}.md`]: joplin('Möwen', TEXTS.de as string, 1, other),
      'ffffffffffffffffffffffffffffffff.md': joplin('Notebook', '', 2),
    });
    const articles = await readSource(export_, { path: 'notes.jex' });
    expect(articles.map(({ record }) => record?.name)).toEqual([ID, other]);
    expect(articles.map(({ fields }) => fields.title?.value)).toEqual(['Gulls', 'Möwen']);
    const cut = await readSource(export_.subarray(0, 1600), { path: 'notes.jex' });
    expect(cut).toHaveLength(1);
    await expect(readSource(tar({ 'a.txt': 'x' }), { path: 'notes.jex' })).rejects.toThrow(
      UnreadableSource,
    );
  });
});

describe('a note of Zotero', () => {
  const item = {
    type: 'article-journal',
    title: 'Gulls on Roofs',
    DOI: '10.5555/gulls.1',
    author: [{ family: 'Orrel', given: 'Tamsin' }],
    issued: { 'date-parts': [[2021]] },
  };
  const items = encodeURIComponent(
    JSON.stringify([{ uris: ['http://zotero.org/users/1/items/A'], itemData: item }]),
  );
  const annotation = encodeURIComponent(JSON.stringify({ pageLabel: '12' }));
  const passage = `<span class="highlight" data-annotation="${annotation}">“the gulls on its roofs”</span>`;
  const open = '(<a href="zotero://open-pdf/library/items/A?page=12">pdf</a>)';
  const note = (body: string, cited = items): string =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div data-citation-items="${cited}" data-schema-version="9"><h1>Annotations<br>(3/6/2024, 9:00:00 AM)</h1>${body}</div></body></html>`;

  test('is about the one work that it cites', async () => {
    const [article] = await read(
      note(`<p>${passage} ${open} matters for the census</p>`),
      'a.html',
    );
    expect(article).toMatchObject({ format: 'zotero-note', holding: 'notes' });
    expect(article?.fields).toMatchObject({
      title: { value: 'Gulls on Roofs' },
      doi: { value: '10.5555/gulls.1' },
      authors: { value: ['Tamsin Orrel'] },
      published: { value: '2021' },
    });
  });

  test('keeps the page of each passage, and drops links that open Zotero', async () => {
    const citation =
      '<span class="citation" data-citation="x">(<span class="citation-item">Orrel, 2021, p. 14</span>)</span>';
    const [article] = await read(
      note(`<p>${passage} ${open} matters</p><p>${passage} ${citation} ${open} too</p>`),
      'a.html',
    );
    expect(words(article)).toContain('“the gulls on its roofs” (p. 12) matters');
    expect(words(article)).toContain('“the gulls on its roofs” (Orrel, 2021, p. 14) too');
  });

  test('that cites none or several is called what it calls itself', async () => {
    const [article] = await read(note(`<p>${passage}</p>`, '%5B%5D'), 'a.html');
    expect(article?.fields.title?.value).toBe('Annotations');
    const broken = await read(note(`<p>${passage}</p>`, '%E0%A4%A'), 'a.html');
    expect(broken[0]?.fields.title?.value).toBe('Annotations');
  });

  test('exported as Markdown keeps its pages and loses the same links', async () => {
    const text = `# Annotations\n\n“the gulls on its roofs” ([Orrel, 2021, p. 12](zotero://select/library/items/A)) ([pdf](zotero://open-pdf/library/items/A?page=12&annotation=B)) matters\n`;
    const [article] = await read(text, 'a.md');
    expect(words(article)).toBe('“the gulls on its roofs” (Orrel, 2021, p. 12) matters');
  });
});

describe('EndNote', () => {
  test('reads the tagged export, under its own or another ending', async () => {
    const text =
      '%0 Journal Article\n%T Gulls in Lists\n%A Orrel, Tamsin\n%A Quist, Pedro\n%D 2017\n%J Roof Birds\n%R 10.5555/enw.1\n%K gulls\nroofs\n\n%0 Book\n%T The Pier\n%I Quay Press\n%D 2001\n';
    for (const path of ['a.enw', 'a.txt']) {
      const articles = await read(text, path);
      expect(articles.map(({ fields }) => fields.title?.value)).toEqual([
        'Gulls in Lists',
        'The Pier',
      ]);
      expect(articles[0]?.fields).toMatchObject({
        authors: { value: ['Tamsin Orrel', 'Pedro Quist'], origin: 'endnote' },
        published: { value: '2017' },
        venue: { value: 'Roof Birds' },
        doi: { value: '10.5555/enw.1' },
        tags: { value: ['gulls', 'roofs'] },
        kind: { value: 'journal article' },
      });
      expect(articles[1]?.fields).toMatchObject({
        kind: { value: 'book' },
        venue: { value: 'Quay Press' },
      });
    }
  });

  test('reads the XML export, and names other XML', async () => {
    const style = (text: string): string => `<style face="normal" font="default">${text}</style>`;
    const record = (title: string): string =>
      `<record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>${style('Orrel, Tamsin')}</author></authors></contributors><titles><title>${style(title)}</title><secondary-title>${style('Roof Birds')}</secondary-title></titles><dates><year>${style('2016')}</year></dates><urls><related-urls><url>${style('https://paper.example/a?b=1&amp;c=2')}</url></related-urls></urls></record>`;
    const text = `<?xml version="1.0" encoding="UTF-8"?><xml><records>${record('Gulls &amp; Terns')}\n${record('Second')}</records></xml>`;
    const articles = await read(text, 'a.xml');
    expect(articles.map(({ fields }) => fields.title?.value)).toEqual(['Gulls & Terns', 'Second']);
    expect(articles[0]?.fields).toMatchObject({
      authors: { value: ['Tamsin Orrel'] },
      published: { value: '2016' },
      venue: { value: 'Roof Birds' },
      url: { value: 'https://paper.example/a?b=1&c=2' },
    });
    await expect(read('<?xml version="1.0"?><rss></rss>', 'a.xml')).rejects.toThrow(
      /no XML of a bibliography/,
    );
  });
});

function tar(files: Record<string, string>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const content = Buffer.from(text);
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('0', 156);
    head.write('ustar\0', 257);
    return [head, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return new Uint8Array(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

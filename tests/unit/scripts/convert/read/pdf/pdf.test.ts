import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../../scripts/convert/article.ts';
import { UnreadableSource } from '../../../../../../scripts/convert/article.ts';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';
import { lines, makePdf, type PdfParts, type Piece } from './make-pdf.ts';

const TITLE: Piece = { text: 'Tides and the Growth of Salt Marshes', y: 700, size: 18 };
const PROSE = [
  'Salt marshes rise with the sea as long as the tide brings them mud, and they drown where it does',
  'not. We measured how much settles on four marshes of one bay over three years, and found that the',
  'marsh grows fastest where the creeks are wide and the plants stand close, and that a single storm',
  'may bring as much as a whole summer.',
];

async function read(pages: Piece[][], parts: PdfParts = {}): Promise<Article> {
  const [article] = await readSource(makePdf(pages, parts), { path: 'sources/a.pdf' });
  return article as Article;
}

async function failure(bytes: Uint8Array, path = 'sources/a.pdf'): Promise<UnreadableSource> {
  const error = await readSource(bytes, { path }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableSource);
  return error as UnreadableSource;
}

const texts = (article: Article): string[] => article.body.children.map((node) => plainText(node));

describe('the text of a PDF', () => {
  test('is put together line by line into one paragraph', async () => {
    expect(texts(await read([[TITLE, ...lines(PROSE, 660)]]))).toEqual([PROSE.join(' ')]);
  });

  test('parts paragraphs at wider gaps and at indents', async () => {
    const article = await read([
      [
        TITLE,
        ...lines(PROSE, 660),
        ...lines(PROSE, 590),
        ...lines(PROSE.slice(0, 1), 542, 90),
        ...lines(PROSE.slice(1), 530),
      ],
    ]);
    expect(texts(article)).toEqual([PROSE.join(' '), PROSE.join(' '), PROSE.join(' ')]);
  });

  test('undoes hyphens at line ends, and keeps those that belong to their word', async () => {
    const article = await read([
      [
        TITLE,
        ...lines(
          [
            'The plants that stand nearest to the water are the first that the tide reaches, and the sedi-',
            'ment that settles between them is coarser than what the slow water carries on to the well-',
            'known inner marsh, where a time-series of ten years is kept.',
          ],
          660,
        ),
      ],
    ]);
    expect(texts(article)[0]).toContain('and the sediment that settles');
    expect(texts(article)[0]).toContain('on to the well-known inner marsh');
  });

  test('has headings where lines are larger, or numbered and bold', async () => {
    const article = await read([
      [
        TITLE,
        { text: 'Methods', y: 660, size: 14 },
        ...lines(PROSE, 640),
        { text: '2.1 Sampling of the creeks', y: 570, font: 'Times-Bold' },
        ...lines(PROSE, 550),
      ],
    ]);
    expect(
      article.body.children.map((node) => [node.type, 'depth' in node ? node.depth : 0]),
    ).toEqual([
      ['heading', 2],
      ['paragraph', 0],
      ['heading', 3],
      ['paragraph', 0],
    ]);
  });

  test('goes on over the end of a page, without running heads and page numbers', async () => {
    const page = (number: number, text: string[]): Piece[] => [
      { text: 'Marsh Growth Letters', y: 760, size: 9 },
      ...lines(text, 660),
      { text: String(number), x: 300, y: 40 },
    ];
    const article = await read([
      page(11, [...PROSE.slice(0, 3)]),
      page(12, [...PROSE.slice(3), ...PROSE]),
      page(13, PROSE),
    ]);
    expect(texts(article)[0]).toContain('and that a single storm may bring as much');
    expect(texts(article).join(' ')).not.toMatch(/Marsh Growth Letters|\b1[123]\b/);
    expect(article.leftOut.map(({ step, reason }) => [step, reason])).toEqual([
      ['running-head', 'running head, on 3 pages'],
      ['page-number', 'page number, on 3 pages'],
    ]);
  });

  test('of two columns is read down the left one first', async () => {
    const column = (name: string, x: number): Piece[] =>
      lines(
        Array.from({ length: 20 }, (_, at) => `${name} line ${at} of this column of words here`),
        640,
        x,
      );
    const left = column('left', 72);
    const right = column('right', 330);
    // Some programs write line by line across both.
    const mixed = left.flatMap((piece, index) => [piece, right[index] as Piece]);
    const words = plainText((await read([[TITLE, ...mixed]])).body);
    expect(words.indexOf('left line 19')).toBeLessThan(words.indexOf('right line 0'));
  });

  test('has lists where lines begin with bullets', async () => {
    const article = await read([
      [
        TITLE,
        ...lines(PROSE, 660),
        ...lines(['\u0095 wide creeks of the outer marsh', '\u0095 dense plants'], 600),
      ],
    ]);
    expect(article.body.children.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(texts(article)[1]).toBe('wide creeks of the outer marshdense plants');
  });

  test('keeps lines of code as they stand', async () => {
    const code = ['for marsh in bay:', '    measure(marsh)'].map(
      (text, at): Piece => ({
        text: text.trim(),
        x: text.startsWith(' ') ? 96 : 72,
        y: 590 - 12 * at,
        font: 'Courier',
      }),
    );
    const article = await read([[TITLE, ...lines(PROSE, 660), ...code]]);
    expect(article.body.children[1]).toEqual({
      type: 'code',
      lang: null,
      value: 'for marsh in bay:\n    measure(marsh)',
    });
  });

  test('has captions that stand in the way after the paragraph that they cut', async () => {
    const column = (texts: string[], extra: Piece[] = []): Piece[] => [
      ...lines(texts, 700),
      ...extra,
    ];
    const article = await read([
      column(PROSE.slice(0, 2), [{ text: 'Figure 1: The four marshes.', y: 640 }]),
      column(PROSE.slice(2)),
    ]);
    expect(texts(article)).toEqual([PROSE.join(' '), 'Figure 1: The four marshes.']);
  });

  test('shows raised numbers as such', async () => {
    const article = await read([
      [
        TITLE,
        ...lines(PROSE, 660),
        { text: 'There are 10', y: 590 },
        { text: '6', x: 122.6, y: 594, size: 6 },
        { text: 'grains in it', x: 128.5, y: 590 },
      ],
    ]);
    expect(texts(article)[1]).toBe('There are 10⁶ grains in it');
  });

  test('is read from a buffer of Node too, which stays whole', async () => {
    const bytes = Buffer.from(makePdf([[TITLE, ...lines(PROSE, 660)]]));
    expect((await readSource(bytes, { path: 'a.pdf' }))[0]?.holding).toBe('copy');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('is the same on every reading', async () => {
    const pages = [[TITLE, ...lines(PROSE, 660)]];
    expect(JSON.stringify(await read(pages))).toBe(JSON.stringify(await read(pages)));
  });
});

describe('what a PDF states of itself', () => {
  const page = [TITLE, ...lines(PROSE, 660)];

  test.each(['Microsoft Word - marsh_final_v3.doc', 'marsh-2.pdf', 'untitled', 'ms_0417'])(
    'is no title where a program left %s: the largest text is',
    async (title) => {
      const { fields } = await read([page], { info: { Title: title } });
      expect(fields.title).toEqual({ value: TITLE.text, origin: 'largest-text' });
    },
  );

  test('is the title where the page shows it', async () => {
    const { fields } = await read([page], {
      info: { Title: TITLE.text, Author: 'Ada Roe; Ben Doe' },
    });
    expect(fields.title?.origin).toBe('pdf-info');
    expect(fields.authors).toEqual({ value: ['Ada Roe', 'Ben Doe'], origin: 'pdf-info' });
  });

  test('is not the user name of a computer', async () => {
    expect((await read([page], { info: { Author: 'aroe' } })).fields.authors).toBeUndefined();
  });

  test('is not the day on which the file was made', async () => {
    const { fields } = await read([page], { info: { CreationDate: 'D:20210503120000Z' } });
    expect(fields.published).toBeUndefined();
  });

  test('is in its XMP packet too: DOI, journal, date', async () => {
    const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><prism:doi>10.1234/marsh.17</prism:doi><prism:publicationName>Marsh Growth Letters</prism:publicationName><prism:coverDate>2021-05-03</prism:coverDate></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
    const { fields } = await read([page], { xmp });
    expect(fields.doi?.value).toBe('10.1234/marsh.17');
    expect(fields.venue?.value).toBe('Marsh Growth Letters');
    expect(fields.published?.value).toBe('2021-05-03');
    expect(fields.kind?.value).toBe('journal article');
  });

  test('is on its first page: names, date, a labelled DOI', async () => {
    const { fields } = await read([
      [
        TITLE,
        { text: 'Ada Roe and Ben Doe', y: 680 },
        { text: 'May 3, 2021', y: 666 },
        ...lines(PROSE, 620),
        { text: 'https://doi.org/10.1234/marsh.18.', y: 60, size: 8 },
      ],
    ]);
    expect(fields.authors?.value).toEqual(['Ada Roe', 'Ben Doe']);
    expect(fields.published?.value).toBe('2021-05-03');
    expect(fields.doi?.value).toBe('10.1234/marsh.18');
  });

  test('is in the stamp of arXiv', async () => {
    const { fields, leftOut } = await read([
      [
        ...page,
        {
          text: 'arXiv:2105.01234v2  [physics.ao-ph]  3 May 2021',
          x: 30,
          y: 250,
          size: 20,
          turned: true,
        },
      ],
    ]);
    expect(fields.url?.value).toBe('https://arxiv.org/abs/2105.01234');
    expect(fields.kind?.value).toBe('preprint');
    expect(fields.published?.value).toBe('2021-05-03');
    expect(leftOut.map(({ step }) => step)).toContain('turned-text');
  });
});

describe('a PDF that cannot be read', () => {
  test('for want of a text layer says to OCR it', async () => {
    const error = await failure(makePdf([[]]));
    expect(error.message).toBe('the PDF has no text layer: its pages are images');
    expect(error.remedy).toContain('OCR');
  });

  test('with a title alone is an entry without text', async () => {
    const article = await read([[]], { info: { Title: 'Tides of the Inner Bay' } });
    expect(article.holding).toBe('none');
    expect(article.warnings.map(({ rule }) => rule)).toEqual(['no-text-layer']);
  });

  test('because it is nothing but the mark of a PDF says that it is broken', async () => {
    const error = await failure(new TextEncoder().encode('%PDF-1.7 and no more'));
    expect(error.message).toBe('the PDF is broken or was cut short');
  });

  test('wholly because its end is missing is read as far as it goes, with a warning', async () => {
    const bytes = makePdf([[TITLE, ...lines(PROSE, 660)]]);
    const [article] = await readSource(bytes.subarray(0, bytes.length - 24), { path: 'a.pdf' });
    expect(article?.warnings.map(({ rule }) => rule)).toEqual(['cut-short']);
    expect(plainText(article?.body)).toContain('Salt marshes rise');
  });

  test('under its name is read all the same', async () => {
    const [article] = await readSource(makePdf([[TITLE, ...lines(PROSE, 660)]]), { path: 'a.txt' });
    expect(article?.format).toBe('pdf');
  });

  test('because a page was saved under its name is read as that page', async () => {
    const html =
      '<!doctype html><html><head><title>Sign in to go on</title></head><body><p>Please sign in to read this paper.</p></body></html>';
    const [article] = await readSource(new TextEncoder().encode(html), { path: 'a.pdf' });
    expect(article?.format).toBe('html');
  });
});

import fc from 'fast-check';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Article, UnreadableSource } from '../../../scripts/convert/article.ts';
import { readSource } from '../../../scripts/convert/read/read.ts';
import { damaged, hostileHtml, hostileMarkdown, hostileString } from '../../hostile/arbitraries.ts';
import { hostilePage } from '../../hostile/html.ts';
import { expectInert } from '../../hostile/inert.ts';
import { docx, epub, mhtml, packedFiles, warc } from '../../hostile/packed.ts';
import { runs } from '../../hostile/runs.ts';

type Content = string | Uint8Array;

/** Reads what came of chance: articles that are inert, or a reason why there are none, and nothing else. */
async function read(content: Content, path: string): Promise<Article[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    const articles = await readSource(bytes, { path });
    for (const article of articles) expectInert(article);
    return articles;
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    // A reader that gave up met something that it does not know: a fault, even if it ends nothing.
    expect(error.message).not.toContain('gave up');
    return [];
  }
}

const property = (content: fc.Arbitrary<Content>, path: string) =>
  fc.asyncProperty(content, async (made) => {
    await read(made, path);
  });

const line = hostileString.map((text) =>
  text.replace(/[\r\n\u0085\u2028\u2029\u000b\u000c]/g, ' '),
);
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
const escaped = hostileString.map(xml);
const words = 'The ferry to Skarn Island was moved to the northern pier. '.repeat(6);

const TEXTS: [name: string, path: string, content: fc.Arbitrary<Content>, count: number][] = [
  ['a page', 'a.html', hostileHtml.map((html) => hostilePage(html)), 30],
  [
    'the head of a page',
    'a.html',
    fc
      .tuple(hostileHtml, hostileString)
      .map(([html, text]) => hostilePage('', `${html}<title>${text}</title>`)),
    20,
  ],
  ['pieces of a page', 'a.html', hostileHtml, 30],
  ['Markdown', 'a.md', hostileMarkdown, 150],
  [
    'front matter',
    'a.md',
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            'title',
            'author',
            'tags',
            'source',
            'published',
            '__proto__',
            'constructor',
            '<<',
            '?',
          ),
          hostileString,
        ),
        { maxLength: 5 },
      )
      .map(
        (rows) =>
          `---\n${rows.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\nSome words.\n`,
      ),
    100,
  ],
  ['plain text', 'a.txt', hostileMarkdown, 100],
  [
    'BibTeX',
    'a.bib',
    fc
      .array(fc.tuple(line, hostileString, hostileString))
      .map((rows) =>
        rows
          .map(
            ([key, title, more]) =>
              `@article{${key},\n title = {${title}},\n author = "${more}",\n url = {${more}}\n}`,
          )
          .join('\n'),
      ),
    100,
  ],
  [
    'RIS',
    'a.ris',
    fc
      .array(fc.tuple(line, line))
      .map((rows) =>
        rows
          .map(
            ([title, more]) =>
              `TY  - JOUR\nTI  - ${title}\nAU  - ${more}\nUR  - ${more}\nDO  - ${more}\nER  - \n`,
          )
          .join(''),
      ),
    100,
  ],
  [
    'PubMed’s format',
    'a.nbib',
    fc
      .array(fc.tuple(line, line))
      .map((rows) =>
        rows
          .map(([title, more]) => `PMID- 1\nTI  - ${title}\nFAU - ${more}\nAB  - ${more}\n`)
          .join('\n'),
      ),
    75,
  ],
  [
    'EndNote’s tags',
    'a.enw',
    fc
      .array(fc.tuple(line, line))
      .map((rows) =>
        rows
          .map(([title, more]) => `%0 Journal Article\n%T ${title}\n%A ${more}\n%U ${more}\n`)
          .join('\n'),
      ),
    75,
  ],
  [
    'EndNote’s XML',
    'a.xml',
    fc
      .array(fc.tuple(escaped, escaped))
      .map(
        (rows) =>
          `<?xml version="1.0"?><xml><records>${rows.map(([title, more]) => `<record><titles><title>${title}</title></titles><contributors><authors><author>${more}</author></authors></contributors><urls><related-urls><url>${more}</url></related-urls></urls></record>`).join('')}</records></xml>`,
      ),
    50,
  ],
  [
    'CSL-JSON',
    'a.json',
    fc.array(fc.tuple(hostileString, hostileString, fc.jsonValue())).map((rows) =>
      JSON.stringify(
        rows.map(([title, more, any]) => ({
          type: 'book',
          title,
          author: [{ family: more, given: title }],
          URL: more,
          DOI: more,
          issued: any,
          keyword: more,
          __proto__x: any,
        })),
      ),
    ),
    100,
  ],
  ['any JSON', 'a.json', fc.json(), 100],
  ['a list of addresses', 'a.urls', fc.array(hostileString).map((rows) => rows.join('\n')), 100],
  [
    'a list of resources',
    'a.yaml',
    fc
      .array(fc.tuple(hostileString, hostileString))
      .map((rows) =>
        rows
          .map(
            ([title, more]) =>
              `- id: x\n  title: ${title}\n  url: ${JSON.stringify(more)}\n  tags: [${more}]\n`,
          )
          .join(''),
      ),
    75,
  ],
  [
    'a saved mail',
    'a.mhtml',
    fc.tuple(hostileHtml, line).map(([html, text]) => mhtml(hostilePage(html), text, text)),
    12,
  ],
  [
    'a web archive',
    'a.warc',
    fc.tuple(hostileHtml, line).map(([html, text]) => warc(text, hostilePage(html), text)),
    12,
  ],
  [
    'a document',
    'a.docx',
    fc
      .tuple(escaped, escaped)
      .map(([text, more]) =>
        docx(
          `<w:p><w:r><w:t>${text} ${words}</w:t></w:r></w:p><w:p><w:hyperlink r:id="l1"><w:r><w:t>${more}</w:t></w:r></w:hyperlink></w:p>`,
        ),
      ),
    12,
  ],
  [
    'a book',
    'a.epub',
    fc
      .tuple(hostileHtml, escaped)
      .map(([html, text]) =>
        epub(
          `<p>${words}</p>${html}`,
          `<dc:title>${text}</dc:title><dc:creator>${text}</dc:creator><dc:identifier>${text}</dc:identifier><dc:date>${text}</dc:date>`,
        ),
      ),
    12,
  ],
  [
    'a packed page',
    'a.html.gz',
    hostileHtml.map((html) => gzipSync(strToU8(hostilePage(html)))),
    8,
  ],
];

describe('whatever a source holds, its reader makes something inert of it or says why not', () => {
  for (const [name, path, content, count] of TEXTS) {
    test(name, () => fc.assert(property(content, path), runs(count)));
  }
});

describe('a damaged file is read as far as it goes, or named', () => {
  const whole = [...packedFiles()].filter(
    ([path, content]) =>
      /\.(?:pdf|docx|epub|wacz|warc|mhtml|jex)$/.test(path) && content.length < 20_000,
  );
  const extensions = [...new Set(whole.map(([path]) => path.slice(path.lastIndexOf('.'))))];
  for (const extension of extensions) {
    const [, content] = whole.find(([path]) => path.endsWith(extension)) as [string, Content];
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    test(extension, () => fc.assert(property(damaged(bytes), `a${extension}`), runs(12)));
  }
});

describe('a bibliography keeps its records, whatever stands in them', () => {
  const titles = fc.array(
    fc.string({
      unit: fc.constantFrom(...'aB c<>&"\'{}\\%$#_~^@=,;é漢'),
      minLength: 1,
      maxLength: 20,
    }),
    { minLength: 1, maxLength: 8 },
  );
  const all = async (content: string, path: string) => (await read(content, path)).length;

  test('CSL-JSON', () =>
    fc.assert(
      fc.asyncProperty(titles, async (list) => {
        const items = list.map((title, index) => ({
          id: `k${index}`,
          type: 'book',
          title: `T ${title}`,
        }));
        expect(await all(JSON.stringify(items), 'a.json')).toBe(list.length);
      }),
      runs(100),
    ));

  test('RIS', () =>
    fc.assert(
      fc.asyncProperty(titles, async (list) => {
        const text = list.map((title) => `TY  - BOOK\nTI  - T ${title}\nER  - \n`).join('');
        expect(await all(text, 'a.ris')).toBe(list.length);
      }),
      runs(100),
    ));
});

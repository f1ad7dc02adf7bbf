import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryWork } from '../../../../../scripts/convert/make-entry.ts';
import { openMaker } from '../../../../../scripts/io/makers/maker.ts';
import { packed, renderText, savedKey } from '../../../../../src/load/saved-texts.ts';
import { bodyFromMarkdown } from '../../../../../src/model/markdown/body.ts';
import { buildMatcher } from '../../../../../src/model/mentions/matcher.ts';
import { parseEntry } from '../../../../../src/model/parse/parse-entry.ts';

const PAGES = [
  { slug: 'harbour', title: 'Harbour Trust', aliases: ['the quay'] },
  { slug: 'ada', title: 'Ada Byron', aliases: [] },
];
const matcher = buildMatcher(PAGES);

function work(markdown: string, copies: EntryWork['copies'] = 'full'): EntryWork {
  return {
    identity: { id: '0123456789abcdef', stableId: 'sid_0123456789', keys: [], duplicates: [] },
    source: {
      address: 'sources/a.md',
      sidecarFile: 'sources/a.md.meta.yaml',
      sha256: 'f'.repeat(64),
      textHash: 'e'.repeat(64),
      body: JSON.stringify(bodyFromMarkdown(markdown)),
      sidecar: {},
      article: {
        format: 'markdown',
        fields: { title: { value: 'Forty ships', origin: 'test' } },
        holding: 'copy',
        leftOut: [],
        warnings: [],
      },
    },
    rated: { rating: { label: 'Unrated', basis: 'none' } },
    copies,
  };
}

/** Pieces that texts are put together of at random, the odd ones more often than in life. */
const piece = fc.constantFrom(
  ...[
    'Ada Byron counted forty ships at the quay in May. ',
    'A sentence of Harbour Trust follows it. ',
  ],
  ...[
    '# Heading\n\n',
    '\n\n',
    '\n- item\n',
    '\n> quote\n\n',
    '`code` ',
    '**bold** ',
    '*x*y ',
    '~~gone~~ ',
  ],
  ...[
    '[a link](https://example.org/a) ',
    '| a | b |\n|---|---|\n| c | d |\n\n',
    '{x} ',
    '\\',
    '<b>raw</b> ',
  ],
  ...[
    '```\nimport x\n```\n\n',
    'import y from "z"\n',
    'é ',
    '港 ',
    'note[^1]\n\n[^1]: below\n\n',
    '    indented\n',
  ],
);

test('what is rendered along the way is what the written file gives', () => {
  const make = openMaker({ pages: PAGES, renders: true });
  const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const copies = fc.constantFrom<EntryWork['copies']>('full', 'excerpt', 'none');
  fc.assert(
    fc.property(texts, copies, (text, rights) => {
      const made = make(work(text, rights));
      const { value } = parseEntry('entries/x.mdx', made.text ?? '');
      if (!value) throw new Error(made.failure);
      const { front, body } = value;
      expect(made.rendered?.key).toBe(savedKey(body, front, matcher));
      const fresh = packed(renderText(bodyFromMarkdown(body), front, matcher));
      expect(JSON.parse(made.rendered?.json ?? '')).toEqual(JSON.parse(JSON.stringify(fresh)));
    }),
    { numRuns: 100 },
  );
});

test('nothing is rendered where no site is built, nor before images are in place', () => {
  expect(openMaker({ pages: PAGES, renders: false })(work('Text.')).rendered).toBeUndefined();
  const { source, ...rest } = work('Text.');
  const images = [{ name: `${'a'.repeat(16)}.png`, width: 1, height: 1, bytes: 1 }];
  const shown = { ...rest, source: { ...source, article: { ...source.article, images } } };
  expect(openMaker({ pages: PAGES, renders: true })(shown as EntryWork).rendered).toBeUndefined();
});

test('a text that no entry can be made of says why', () => {
  const broken = { ...work(''), source: { ...work('').source, body: 'no JSON' } };
  expect(openMaker({ pages: [], renders: false })(broken).failure).toMatch(/JSON/);
});

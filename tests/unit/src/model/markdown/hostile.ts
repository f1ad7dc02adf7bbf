import fc from 'fast-check';
import type { Root } from 'mdast';

/** Pieces of Markdown, MDX and HTML that do something where they are not taken for plain text. */
const HOSTILE = [
  'import x from "y"',
  'export const a = 1',
  'import ',
  'export ',
  '{',
  '}',
  '{1+1}',
  '{/*',
  '<',
  '</',
  '<b>',
  '<Foo />',
  '<!--',
  '-->',
  '<?',
  '<![CDATA[',
  '<script>',
  '&',
  '&amp;',
  '&#x3c;',
  '&lt;',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '```',
  '#',
  '## ',
  '>',
  '> ',
  '- ',
  '+ ',
  '1. ',
  '1)',
  '---',
  '===',
  '***',
  '|',
  '| a |',
  '|-|',
  ':-',
  '[',
  ']',
  '[^1]',
  '[^1]:',
  ']:',
  '](',
  '![',
  '[a]: b',
  '[[',
  ']]',
  '[@a',
  '@',
  '"',
  "'",
  '\\',
  '\\\n',
  '\n',
  '\r\n',
  '\n\n',
  '  ',
  '    ',
  '\t',
  ' ',
  '\u00a0',
  '\u0000',
  '\u0007',
  '\ufeff',
  '\ud800',
  '\u2028',
  '$',
  '$$',
  'www.a.com',
  'https://a.b',
  'a@b.c',
  ':',
  ':::',
  'a',
  'word',
  'é',
  '漢',
  '😀',
  '.',
  ',',
  '!',
  '(',
  ')',
  '0',
  '{"a"}',
];

export const hostileText = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) }, fc.string({ maxLength: 4 })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

const url = fc.oneof(
  hostileText.map((text) => `https://example.com/${text}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    '/a',
    '#b',
    'mailto:a@b.c',
    'HTTP://x.y/<>',
  ),
);

const { phrasing } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    { weight: 6, arbitrary: hostileText.map((value) => ({ type: 'text', value })) },
    hostileText.map((value) => ({ type: 'inlineCode', value })),
    hostileText.map((value) => ({ type: 'html', value })),
    hostileText.map((value) => ({ type: 'mdxTextExpression', value })),
    fc.constant({ type: 'break' }),
    fc.record({ type: fc.constant('image'), url, alt: hostileText, title: hostileText }),
    fc.record({
      type: fc.constant('footnoteReference'),
      identifier: fc.constantFrom('a', 'b', 'c'),
    }),
    fc.record({
      type: fc.constant('linkReference'),
      identifier: fc.constantFrom('a', 'b'),
      children: fc.constant([{ type: 'text', value: 'ref' }]),
    }),
  ),
  mark: fc.record({
    type: fc.constantFrom('emphasis', 'strong', 'delete', 'link'),
    url,
    title: hostileText,
    children: tie('phrasing'),
  }),
  phrasing: fc.array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('mark')), { maxLength: 4 }),
}));

const { blocks } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    { weight: 5, arbitrary: fc.record({ type: fc.constant('paragraph'), children: phrasing }) },
    fc.record({
      type: fc.constant('heading'),
      depth: fc.integer({ min: 0, max: 8 }),
      children: phrasing,
    }),
    fc.record({
      type: fc.constant('code'),
      value: hostileText,
      lang: hostileText,
      meta: hostileText,
    }),
    hostileText.map((value) => ({ type: 'html', value })),
    hostileText.map((value) => ({ type: 'mdxjsEsm', value })),
    hostileText.map((value) => ({ type: 'text', value })),
    fc.constant({ type: 'thematicBreak' }),
    fc.record({ type: fc.constant('definition'), identifier: fc.constantFrom('a', 'b'), url }),
    fc.record({
      type: fc.constant('table'),
      children: fc.array(
        fc.record({
          type: fc.constant('tableRow'),
          children: fc.array(fc.record({ type: fc.constant('tableCell'), children: phrasing }), {
            maxLength: 3,
          }),
        }),
        { maxLength: 3 },
      ),
    }),
  ),
  container: fc.oneof(
    fc.record({ type: fc.constantFrom('blockquote', 'unheardOf'), children: tie('blocks') }),
    fc.record({
      type: fc.constant('footnoteDefinition'),
      identifier: fc.constantFrom('a', 'b'),
      children: tie('blocks'),
    }),
    fc.record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      start: fc.constantFrom(null, 0, 1, 7, -1, 1e12),
      children: fc.array(fc.record({ type: fc.constant('listItem'), children: tie('blocks') }), {
        maxLength: 3,
      }),
    }),
  ),
  blocks: fc.array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('container')), {
    maxLength: 4,
  }),
}));

/** Trees that a reader of hostile sources might make, and some that none should. */
export const hostileTree = blocks.map(
  (children) => ({ type: 'root', children }) as unknown as Root,
);

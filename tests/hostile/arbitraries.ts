import fc from 'fast-check';
import { ADDRESSES, BREAKERS } from './payloads.ts';

const PIECES = [
  ...Object.entries(BREAKERS).flatMap(([name, text]) =>
    /long|no-space|emoji/.test(name) ? [] : [text],
  ),
  ...Object.values(ADDRESSES),
  ...'< > & " \' ` { } [ ] ( ) = / \\ | * _ ~ # - + . , ; : ! ? @ $ % ^ \n \r\n \t \u0000 \u001b \u2028 \u202e \ud800 \udfff é 漢 😀'.split(
    ' ',
  ),
  ' ',
  '\n\n',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '</',
  '/>',
  '&lt;',
  '&#x3c;',
  '\\u003c',
  '%3c',
  '${',
  '{{',
  '<?',
  '<!DOCTYPE',
  'xmlns=',
  'on',
  'javascript:',
  'data:',
];

/** Words between which dangerous pieces stand. */
export const hostileString = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('word', 'two words', 'The ferry', '2024', 'Ada Doe'),
      },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const TAGS =
  'p div span a b i em strong ul ol li table tr td th tbody thead caption blockquote pre code h1 h2 h3 h6 img picture source figure figcaption article section main header footer nav aside details summary br hr sup sub script style template noscript iframe object embed svg math mi mtext annotation annotation-xml foreignObject form input button select option textarea base meta link title body html head frameset video audio dialog slot marquee plaintext xmp listing font center x-y'.split(
    ' ',
  );
const ATTRIBUTES =
  'href src srcset style onclick onerror onload id name class title alt action formaction xlink:href xmlns data-x lang dir role colspan rowspan align start type content property http-equiv itemprop itemscope itemtype rel download target encoding display'.split(
    ' ',
  );

const attribute = fc
  .tuple(
    fc.constantFrom(...ATTRIBUTES),
    fc.oneof(fc.constantFrom(...Object.values(ADDRESSES)), hostileString),
    fc.constantFrom('"', "'", ''),
  )
  .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);

interface Tag {
  name: string;
  attributes: string[];
  children: string[];
  closed: number;
}

/** HTML with the elements and attributes that matter, mostly nested as it should be. */
export const hostileHtml: fc.Arbitrary<string> = fc.letrec<{ nodes: string; element: string }>(
  (tie) => ({
    element: fc
      .record<Tag>({
        name: fc.constantFrom(...TAGS),
        attributes: fc.array(attribute, { maxLength: 3 }),
        children: fc.array(fc.oneof({ depthSize: 'small' }, hostileString, tie('element')), {
          maxLength: 4,
        }),
        closed: fc.integer({ min: 0, max: 9 }),
      })
      .map(({ name, attributes, children, closed }) => {
        const end = closed === 0 ? '' : closed === 1 ? `</${name}` : `</${name}>`;
        return `<${name}${attributes.join('')}>${children.join('')}${end}`;
      }),
    nodes: fc.array(tie('element'), { minLength: 1, maxLength: 5 }).map((nodes) => nodes.join('')),
  }),
).nodes;

const LINES = [
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '```',
  '```js ',
  '~~~',
  '| ',
  '|-|-|',
  '---',
  '***',
  '[^1]: ',
  '[a]: ',
  '<div>',
  '<!-- ',
  'import ',
  'export ',
  '{',
  '$$',
  ':::',
  '%%',
  '\t',
  '',
];

/** Markdown whose lines begin as blocks do. */
export const hostileMarkdown = fc
  .array(fc.tuple(fc.constantFrom(...LINES), hostileString), { maxLength: 8 })
  .map((lines) => lines.map(([start, text]) => start + text).join('\n'));

/** Some bytes of a file put out of order: turned over, cut, doubled, left out. */
export function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: Math.max(0, bytes.length - 1) });
  return fc
    .array(fc.tuple(fc.constantFrom('set', 'cut', 'double', 'drop'), at, fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((deeds) =>
      deeds.reduce((now, [deed, place, value]) => {
        const start = Math.min(place, now.length);
        const end = Math.min(now.length, start + value);
        if (deed === 'cut') return now.slice(0, start + 1);
        if (deed === 'double') return joined([now.slice(0, end), now.slice(start)]);
        if (deed === 'drop') return joined([now.slice(0, start), now.slice(end)]);
        const copy = now.slice();
        if (start < copy.length) copy[start] = value;
        return copy;
      }, bytes),
    );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a piece of HTML is made of when it is read as a browser does. */
export interface Markup {
  /** `p`, `a[href]`, `svg:path[d]` … */
  kinds: Set<string>;
  /** Values of attributes that may hold an address, with the kind they stand in. */
  addresses: [kind: string, value: string][];
  /** All its text. */
  text: string;
}

const WITH_ADDRESS = new Set(
  'href src srcset action formaction poster data background cite longdesc ping manifest xlink:href codebase classid profile usemap archive'.split(
    ' ',
  ),
);
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Of a whole page where it begins with a doctype, else of what would be put into a `div`. */
export function markupOf(html: string): Markup {
  const root = /^\s*<!doctype/i.test(html) ? parse(html) : parseFragment(html);
  const markup: Markup = { kinds: new Set(), addresses: [], text: '' };
  const texts: string[] = [];
  const waiting: Tree.Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text') texts.push((node as Tree.TextNode).value);
    if (node.nodeName === '#comment') markup.kinds.add('#comment');
    if ('tagName' in node) note(node, markup);
    // A page may have more children in one place than a call takes arguments.
    if ('childNodes' in node) {
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1)
        waiting.push(node.childNodes[at] as Tree.Node);
    }
    if ('content' in node) waiting.push((node as Tree.Template).content);
  }
  markup.text = texts.join('');
  return markup;
}

function note({ tagName, namespaceURI, attrs }: Tree.Element, markup: Markup): void {
  const kind = namespaceURI === XHTML ? tagName : `${namespaceURI.split('/').pop()}:${tagName}`;
  markup.kinds.add(kind);
  for (const { name, prefix, value } of attrs) {
    const whole = prefix ? `${prefix}:${name}` : name;
    markup.kinds.add(`${kind}[${whole}]`);
    if (WITH_ADDRESS.has(whole)) markup.addresses.push([`${kind}[${whole}]`, value]);
    if (whole === 'http-equiv' && tagName === 'meta') markup.kinds.add(`meta[http-equiv=${value}]`);
  }
}

/** Addresses that are neither relative nor one of the web or mail, as a browser reads them. */
export function unsafeAddresses({ addresses }: Markup): string[] {
  return addresses
    .filter(([, value]) => {
      const url = URL.parse(value, 'https://site.example/a/b.html');
      return !url || !['https:', 'http:', 'mailto:'].includes(url.protocol);
    })
    .map(([kind, value]) => `${kind}: ${value}`);
}

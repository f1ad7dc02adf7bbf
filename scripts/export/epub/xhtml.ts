import type { Element, ElementContent } from 'hast';

/** Elements without an end tag in HTML; in XML they close themselves. */
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const NAMES: Record<string, string> = { className: 'class', htmlFor: 'for', epubType: 'epub:type' };

/** Nodes as XHTML: well-formed XML whatever stands in them; characters that XML forbids are left out. */
export function toXhtml(nodes: readonly ElementContent[]): string {
  return nodes.map(write).join('');
}

function write(node: ElementContent): string {
  if (node.type === 'text') return escapeXml(node.value);
  return node.type === 'element' ? writeElement(node) : '';
}

function writeElement({ tagName, properties, children }: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) => attribute(name, value));
  const start = `<${tagName}${attributes.join('')}`;
  if (VOID.has(tagName)) return `${start}/>`;
  return `${start}>${toXhtml(children)}</${tagName}>`;
}

function attribute(name: string, value: Element['properties'][string]): string {
  if (value === false || value === null || value === undefined) return '';
  const written = NAMES[name] ?? kebab(name);
  const text = value === true ? written : Array.isArray(value) ? value.join(' ') : String(value);
  return ` ${written}="${escapeXml(text)}"`;
}

/** `ariaLabel` → `aria-label`, `dataLevel` → `data-level`, `colSpan` → `colspan`. */
function kebab(name: string): string {
  const isParted = /^(?:aria|data)[A-Z]/.test(name);
  const parted = isParted ? name.replace(/^(aria|data)/, '$1-') : name;
  return name.startsWith('data')
    ? parted.replace(
        /[A-Z]/g,
        (letter, at) => (parted[at - 1] === '-' ? '' : '-') + letter.toLowerCase(),
      )
    : parted.toLowerCase();
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (char) => ESCAPES[char] as string);
}

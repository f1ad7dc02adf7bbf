import { isShelved } from '../../images/shelve.ts';

/** Elements that are kept, or not, with all that is in them. */
const WHOLE = new Set(['math']);
const EMPTY = new Set(['img', 'br', 'hr', 'input', 'wbr', 'col', 'source']);
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'iframe',
  'object',
  'embed',
  'head',
]);

/**
 * Elements that a text drops with all in them: here they hold text that was chosen. Whole pages stand
 * in one form (ASP.NET), questions and answers in buttons that open them.
 */
const OPENED = new Set(['form', 'button', 'dialog', 'portal', 'menu']);

/** HTML of the parts of a page that hold the kept pieces of text. */
export function render(body: Element, kept: ReadonlySet<Node>): string {
  return inner(body, kept) ?? '';
}

/** @returns undefined for an element with nothing kept in it */
function inner(element: Element, kept: ReadonlySet<Node>): string | undefined {
  const parts: string[] = [];
  let any = false;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (kept.has(node)) any = true;
      if (kept.has(node) || !/\S/.test(text)) parts.push(escapeText(text));
    }
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const tag = child.localName.toLowerCase();
    if (SKIPPED.has(tag)) continue;
    if (EMPTY.has(tag)) {
      parts.push(`<${tag}${attributes(child)}>`);
      continue;
    }
    const content = inner(child, kept);
    if (content === undefined) {
      // A picture beside the text stays; whether it is shown is for others to say.
      if (tag === 'picture' || isSavedPicture(child, tag)) parts.push(child.outerHTML);
      continue;
    }
    any = true;
    if (OPENED.has(tag)) {
      parts.push(`<div>${content}</div>`);
      continue;
    }
    parts.push(
      WHOLE.has(tag) ? child.outerHTML : `<${tag}${attributes(child)}>${content}</${tag}>`,
    );
  }
  return any ? parts.join('') : undefined;
}

/** An image that was saved with the page stays beside the text, with its caption: nothing else is there. */
function isSavedPicture(element: Element, tag: string): boolean {
  if (tag !== 'figure' && /\S/.test(element.textContent ?? '')) return false;
  const images = [...element.querySelectorAll('img')];
  return images.some((image) => isShelved(image.getAttribute('src') ?? ''));
}

function attributes(element: Element): string {
  return [...element.attributes]
    .filter(({ name }) => /^[a-z][a-z0-9_:.-]*$/i.test(name))
    .map(({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

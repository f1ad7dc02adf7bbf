import { pageTextOf } from '../../model/text/text-fragment.ts';
import { pathOf } from '../root.ts';
import { MARKER, type PagePlace, type Quote, textDirective } from './format.ts';

/** More than this is no quotation. */
const LONGEST = 6000;
/** Whatever is laid out apart from what stands beside it. */
const ALL_BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dd, dt, figcaption, div, section, header, footer, nav, main, aside, article, summary, details, figure, caption, button, label, legend, option, br, tr, table, ul, ol, dl, form, hr';
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dd, dt, figcaption';

/** What is selected in the text of the page, ready to be quoted; undefined where it is nothing of that. */
export function selectedQuote(): (Quote & { range: Range }) | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const inside = elementOf(range.commonAncestorContainer);
  if (!inside?.closest('main .prose, main .text, main .head')) return undefined;
  if (inside.closest('form, .cite-box, .local-graph')) return undefined;
  const passage = passageOf(range);
  if (passage.replaceAll(MARKER, '').trim().length < 3 || passage.length > LONGEST)
    return undefined;
  const anchor = inside.closest('.saved') ? 'saved' : '';
  return {
    passage,
    // Asked for when it is copied: all of the page is read for it.
    get permalink() {
      return `${addressOfPage()}#${anchor}:~:${textDirective(passage, placeOf(range))}`;
    },
    ...citationOfPage(),
    range,
  };
}

/** Where a range stands in the text of the page, with a barrier for each marker. */
function placeOf(range: Range): PagePlace {
  const textTo = (set: (upTo: Range) => void): string => {
    const upTo = document.createRange();
    upTo.selectNodeContents(document.body);
    set(upTo);
    return pageTextOf(blocksOf(upTo.cloneContents()));
  };
  const before = textTo((upTo) => upTo.setEnd(range.startContainer, range.startOffset));
  const through = textTo((upTo) => upTo.setEnd(range.endContainer, range.endOffset));
  const page = textTo(() => {});
  return { page, from: before.length, to: through.length };
}

function blocksOf(copy: DocumentFragment): string[] {
  for (const marker of copy.querySelectorAll('.citation')) marker.replaceWith(` ${MARKER} `);
  for (const other of copy.querySelectorAll('script, style, template, [hidden], .quote-bar'))
    other.remove();
  for (const block of copy.querySelectorAll(ALL_BLOCKS)) {
    block.prepend('\n');
    block.append('\n');
  }
  return (copy.textContent ?? '').split('\n');
}

function passageOf(range: Range): string {
  const copy = range.cloneContents();
  for (const marker of copy.querySelectorAll('.citation')) marker.replaceWith(MARKER);
  for (const other of copy.querySelectorAll('.visually-hidden, .quiet, button, .sidenote')) {
    other.remove();
  }
  for (const block of copy.querySelectorAll(BLOCKS)) block.append('\n\n');
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' ');
  return (copy.textContent ?? '').trim();
}

function addressOfPage(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical ?? location.href.replace(/#.*/s, '');
}

/** A source in the style that its cite box shows; a page by its title and the wiki's. */
function citationOfPage(): Pick<Quote, 'citation' | 'id'> {
  const id = /^resources\/([^/]+)\.html$/.exec(pathOf(location.href) ?? '')?.[1];
  const shown = document.querySelector<HTMLElement>('.cite-box input:checked + label + .one');
  const styled = shown?.querySelector('p')
    ? shown
    : document.querySelector<HTMLElement>('.cite-box .one');
  const text = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (id !== undefined && styled) return { id, citation: text(styled.querySelector('p')) };
  const [title, wiki] = [text(document.querySelector('h1')), text(document.querySelector('.name'))];
  return { citation: wiki && wiki !== title ? `${title}. ${wiki}.` : `${title}.` };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

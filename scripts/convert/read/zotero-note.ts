import { toString as plainText } from 'mdast-util-to-string';
import { type Article, type ReaderHints, UnreadableSource } from '../article.ts';
import { cslWork } from './bibliography/json/csl.ts';
import { isObject, type JsonObject } from './bibliography/json/values.ts';
import { settleHeadings } from './body-headings.ts';
import { decode } from './decode.ts';
import { parsePage } from './html/document.ts';
import { htmlToMdast } from './html/to-mdast.ts';
import { shelve } from './images/shelve.ts';
import { makeInert } from './inert.ts';
import { foldSpace, stated } from './parts.ts';
import { supplyTitle } from './text/title.ts';

/**
 * Reads a note of Zotero, exported as HTML: somebody's notes and annotations on a work. Where it
 * cites one work alone, that is what the entry is about, with what the note knows of it; pages stand
 * beside the passages, and links that open Zotero are gone.
 *
 * @throws UnreadableSource - for a note without words
 */
export function readZoteroNote(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, true, hints?.charset);
  const { html, images } = shelve(text);
  const document = parsePage(html, false);
  const root = document.querySelector('[data-schema-version], .zotero-note') ?? document.body;
  const works = citedWorks(root);
  for (const highlight of root.querySelectorAll('[data-annotation]')) showPage(document, highlight);
  for (const link of root.querySelectorAll('a[href^="zotero:"]')) dropLink(link);
  for (const line of root.querySelectorAll('h1 br, h2 br')) line.replaceWith(' ');
  const inert = makeInert(htmlToMdast(root.innerHTML), { images });
  const [first] = inert.body.children;
  if (!first) throw new UnreadableSource('there is no text in the note', 'Export the note again');
  const [only] = works.length === 1 ? works : [];
  const fields = only ? cslWork(only, 1).fields : {};
  const heading = foldSpace(plainText(first)).replace(
    /^(Annotations?|[^()]{1,80}) ?\(\d[^()]{5,40}\)$/,
    '$1',
  );
  const title =
    fields.title ?? stated(first.type === 'heading' ? heading : supplyTitle(heading), 'heading');
  return [
    {
      format: 'zotero-note',
      fields: { ...fields, title },
      body: { type: 'root', children: settleHeadings(inert.body.children) },
      holding: 'notes',
      ...(inert.images.length > 0 && { images: inert.images }),
      leftOut: inert.leftOut,
      warnings,
    },
  ];
}

/** What Zotero keeps in a note of the works that it cites, as CSL-JSON; each once. */
function citedWorks(root: Element): JsonObject[] {
  const found = new Map<string, JsonObject>();
  const holders = [root, ...root.querySelectorAll('[data-citation-items]')];
  for (const holder of holders) {
    for (const item of listIn(holder.getAttribute('data-citation-items'))) {
      const { itemData } = item;
      if (isObject(itemData)) found.set(JSON.stringify(item.uris ?? itemData), itemData);
    }
  }
  return [...found.values()];
}

function listIn(value: string | null): JsonObject[] {
  const parsed = parseEncoded(value);
  return Array.isArray(parsed) ? parsed.filter(isObject) : [];
}

/** Zotero writes JSON into attributes as it would into addresses. */
function parseEncoded(value: string | null): unknown {
  try {
    return JSON.parse(decodeURIComponent(value ?? ''));
  } catch {
    // What is not understood says nothing.
    return undefined;
  }
}

/** The page of a passage, where no citation beside it names one. */
function showPage(document: Document, highlight: Element): void {
  const annotation = parseEncoded(highlight.getAttribute('data-annotation'));
  const page = isObject(annotation) ? annotation.pageLabel : undefined;
  if (typeof page !== 'string' || page.trim() === '') return;
  const next = highlight.nextElementSibling;
  if (next && /\bcitation\b/.test(next.getAttribute('class') ?? '')) return;
  highlight.after(document.createTextNode(` (p. ${foldSpace(page)})`));
}

/** `(pdf)`, with a link that opens the file in Zotero: the brackets go with it. */
function dropLink(link: Element): void {
  const before = link.previousSibling;
  const after = link.nextSibling;
  if (before?.nodeType === 3 && after?.nodeType === 3) {
    const left = before.textContent ?? '';
    const right = after.textContent ?? '';
    if (/\s?\($/.test(left) && right.startsWith(')')) {
      before.textContent = left.replace(/\s?\($/, '');
      after.textContent = right.slice(1);
    }
  }
  link.remove();
}

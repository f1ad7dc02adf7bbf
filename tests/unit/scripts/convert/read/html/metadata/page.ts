import { parsePage } from '../../../../../../../scripts/convert/read/html/document.ts';
import { readMetadata } from '../../../../../../../scripts/convert/read/html/metadata.ts';

const TEXT = `<p>${'The harbour master wrote that the ferry would sail at seven, whatever the weather. '.repeat(12)}</p>`;

/** The fields that a made-up page with this head and body states. */
export function metadataOf(head: string, body = '', lang = '') {
  const html = `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}${TEXT}</body></html>`;
  return readMetadata(parsePage(html, true), html).fields;
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

/** What says that a page is an article. */
export const ARTICLE = '<meta property="og:type" content="article">';

import type { Schema } from 'hast-util-sanitize';

/** What may stand in a text that nobody vouches for, and in notes. */
export const SAFE: Schema = {
  tagNames: [
    'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'em', 'strong', 'del', 'a', 'br', 'hr',
    'table', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'section', 'mark', 'span', 'i',
  ],
  attributes: {
    a: [
      'href', 'title', 'id', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref', 'dataLevel', 'dataQuote',
      ['className', 'mention', 'cite', 'data-footnote-backref'],
    ],
    code: [['className', /^language-[\w+#.-]+$/]],
    // The `id` of the footnotes' heading, of footnotes, and of marked passages: all our own.
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    li: ['id'],
    mark: ['id', ['className', 'point']],
    ol: ['start'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: ['title', 'dataLevel', 'ariaHidden', ['className', 'unresolved', 'visually-hidden', 'r', /^r[0-5]$/]],
    sup: [['className', 'citation']],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  required: {},
};

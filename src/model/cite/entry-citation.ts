import type { Entry } from '../../schema/entry.ts';
import { type CiteContext, toCsl } from './csl.ts';
import { formatHtml, formatText, STYLES, type StyleId } from './styles.ts';

export interface Citation {
  style: StyleId;
  label: string;
  /** What the copy button copies. */
  text: string;
  /** The same with italics, safe to insert; only for styles that are read, not parsed. */
  html?: string;
}

/** An entry in every style that there is, in the order of `STYLES`. */
export function citationsOf(entry: Entry, context: CiteContext = {}): Citation[] {
  const item = toCsl(entry, context);
  return STYLES.map((style) => ({
    style: style.id,
    label: style.label,
    text: formatText(style, item),
    ...(style.kind === 'text' && { html: formatHtml(style, item) }),
  }));
}

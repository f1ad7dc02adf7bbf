import { apa } from './apa.ts';
import { toBibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import type { CslItem } from './csl-item.ts';
import { toCslJson } from './csl-json.ts';
import { harvard } from './harvard.ts';
import { mla } from './mla.ts';
import { type Rich, richHtml, richText } from './rich.ts';
import { toRis } from './ris.ts';
import { vancouver } from './vancouver.ts';

interface TextStyle {
  id: string;
  label: string;
  /** A reference as a sentence, with italics. */
  kind: 'text';
  format: (item: CslItem) => Rich;
}

interface CodeStyle {
  id: string;
  label: string;
  /** A record for programs, set in a fixed-width font. */
  kind: 'code';
  format: (items: readonly CslItem[]) => string;
  /** File extension and media type of a file of such records. */
  extension: string;
  mediaType: string;
}

export type Style = TextStyle | CodeStyle;

/** Every way to cite an entry, in the order in which they are offered. */
export const STYLES = [
  { id: 'apa', label: 'APA', kind: 'text', format: apa },
  { id: 'mla', label: 'MLA', kind: 'text', format: mla },
  { id: 'chicago', label: 'Chicago', kind: 'text', format: chicago },
  { id: 'harvard', label: 'Harvard', kind: 'text', format: harvard },
  { id: 'vancouver', label: 'Vancouver', kind: 'text', format: vancouver },
  {
    id: 'bibtex',
    label: 'BibTeX',
    kind: 'code',
    format: toBibtex,
    extension: 'bib',
    mediaType: 'application/x-bibtex',
  },
  {
    id: 'ris',
    label: 'RIS',
    kind: 'code',
    format: toRis,
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
  },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    kind: 'code',
    format: toCslJson,
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
] as const satisfies readonly Style[];

export type StyleId = (typeof STYLES)[number]['id'];

/** The style with this id (any case), or nothing. */
export function styleOf(id: string): Style | undefined {
  return STYLES.find((style) => style.id === id.toLowerCase());
}

/** One item in a style, as plain text. */
export function formatText(style: Style, item: CslItem): string {
  return style.kind === 'text' ? richText(style.format(item)) : style.format([item]);
}

/** One item in a style of kind `text`, as HTML with `<i>`; all else escaped. */
export function formatHtml(style: TextStyle, item: CslItem): string {
  return richHtml(style.format(item));
}

import { decode } from '../decode.ts';

/** Elements that XHTML may close at once and that HTML would leave open. */
const SELF_CLOSED =
  /<(a|b|i|em|strong|span|div|p|td|th|tr|li|ul|ol|dl|dd|dt|h[1-6]|section|article|aside|figure|figcaption|blockquote|pre|code|sup|sub|script|style|title|textarea|iframe|video|audio|object|noscript|template)(\s[^<>]{0,2000})?\/>/gi;

/** The body of a chapter as HTML that an HTML parser reads as it was meant. */
export function chapterHtml(bytes: Uint8Array): string {
  const { text } = decode(bytes, true);
  const open = /<body(?:\s[^<>]{0,2000})?>/i.exec(text);
  const start = open ? open.index + open[0].length : 0;
  const end = text.toLowerCase().lastIndexOf('</body');
  return text
    .slice(start, end > start ? end : undefined)
    .replace(
      SELF_CLOSED,
      (_all, name: string, rest: string | undefined) => `<${name}${rest ?? ''}></${name}>`,
    );
}

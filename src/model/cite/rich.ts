/** A piece of a formatted citation: plain text, or text in italics. */
export type Span = string | { readonly italic: string };
export type Rich = readonly Span[];

export const italic = (text: string): Rich => [{ italic: text }];
export const plain = (text: string): Rich => [text];
export const rich = (...parts: Rich[]): Rich => parts.flat();

/** `part` as the clipboard gets it: without any mark of italics. */
export function richText(part: Rich): string {
  return part.map((span) => (typeof span === 'string' ? span : span.italic)).join('');
}

/** `part` as HTML: italics as `<i>`, everything else escaped for text and attribute values. */
export function richHtml(part: Rich): string {
  return part
    .map((span) =>
      typeof span === 'string' ? escapeHtml(span) : `<i>${escapeHtml(span.italic)}</i>`,
    )
    .join('');
}

const HTML: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => HTML[char] as string);
}

type Maybe = Rich | undefined | false;

function present(parts: readonly Maybe[]): Rich[] {
  return parts.filter(
    (part): part is Rich => part !== undefined && part !== false && richText(part) !== '',
  );
}

/** Those of `parts` that are there, `separator` between them. */
export function joined(separator: string, ...parts: Maybe[]): Rich {
  return present(parts).flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** Whether `text` has its end mark already: `.`, `?` or `!`, closing quotes after it or not. */
export function isClosed(text: string): boolean {
  return /[.?!]["'”’»]*$/.test(text);
}

/** Each of `parts` that is there, closed by a full stop unless it ends in `.`, `?` or `!`. */
export function sentences(...parts: Maybe[]): Rich {
  return joined(
    ' ',
    ...present(parts).map((part) => (isClosed(richText(part)) ? part : [...part, '.'])),
  );
}

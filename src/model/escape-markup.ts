const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text for the content or a quoted attribute of XML and HTML. Characters that XML 1.0 forbids are
 * left out (https://www.w3.org/TR/xml/#charsets).
 */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (char) => NAMES[char] as string);
}

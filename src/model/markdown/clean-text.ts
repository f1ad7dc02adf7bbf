/**
 * A text without what no Markdown file can hold and give back: control characters, byte-order
 * marks, halves of characters. Line ends become `\n`, tabs a space.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/g, '');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/ *\n[ \n]*/g, ' ');
}

/**
 * `text` in NFC on one line: control characters and runs of white space become one space. What an
 * export writes per line can then not be broken out of by a source's title.
 */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();
}

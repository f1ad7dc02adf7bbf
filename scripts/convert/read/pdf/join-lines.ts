/** Prefixes and words that keep their hyphen where a line ends behind it. */
const KEEPS =
  /(?:^|[\s(])(?:self|non|well|co|semi|quasi|pseudo|ex|all|cross|half|high|low|long|short|large|small|state|multi|anti|one|two|three|four|five|six|ten)-$/i;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line goes where the word goes on in
 * lower case: unless its text writes the word with the hyphen elsewhere, or never without and the
 * part before is one that takes hyphens.
 *
 * @param words - all words of the document in lower case, to tell "co-operate" from "recog-nise"
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  // In pieces, because a text that grows line by line would be copied line by line.
  const pieces: string[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last === undefined || line === '') pieces.push(line);
    else if (/\p{L}\u00ad$/u.test(last)) pieces.push(line);
    else if (/\p{L}[-‐]$/u.test(last) && /^\p{L}/u.test(line)) {
      if (dropsHyphen(last, line, words)) pieces[pieces.length - 1] = last.slice(0, -1);
      pieces.push(line);
    } else if (/\S[-‐–—/]$/u.test(last) || (isUnspaced(last.at(-1)) && isUnspaced(line[0]))) {
      pieces.push(line);
    } else pieces.push(' ', line);
  }
  return pieces.join('').replaceAll('\u00ad', '');
}

/** Whether the hyphen at the end of a line only parts a word. */
function dropsHyphen(text: string, line: string, words: ReadonlySet<string>): boolean {
  const start = /[\p{L}\p{M}]+[-‐]$/u.exec(text.slice(-60))?.[0].slice(0, -1) ?? '';
  const end = /^[\p{L}\p{M}]+/u.exec(line.slice(0, 60))?.[0] ?? '';
  if (/^\p{Lu}/u.test(end)) return false;
  if (words.has(`${start}${end}`.toLowerCase())) return true;
  if (words.has(`${start}-${end}`.toLowerCase())) return false;
  // "state-of-the-" goes on with its own hyphens.
  return !(/[-‐]\p{L}+[-‐]$/u.test(text.slice(-40)) || KEEPS.test(text.slice(-20)));
}

/** Chinese and Japanese are written without spaces. */
function isUnspaced(char: string | undefined): boolean {
  return (
    char !== undefined &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(char)
  );
}

/** The words of all lines, hyphened ones too, but for those cut at the end of a line. */
export function wordsOf(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.replace(/[\p{L}\p{M}]+[-‐\u00ad]$/u, '');
    for (const [word] of whole
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+){0,4}/gu)) {
      words.add(word.replaceAll('‐', '-'));
    }
  }
  return words;
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * Text for a BibTeX field: what LaTeX would obey becomes a command, the rest stays UTF-8. Braces
 * become commands too (`\{` would unbalance the file: BibTeX counts braces, escaped or not).
 */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^<>|$&%#_]/g, (char) => LATEX[char] as string);
}

/** An address for a verbatim field (`url`, `doi`): only what would end the field is encoded. */
export function escapeVerbatim(address: string): string {
  return address.replace(/[\\{}\s]/g, (char) => encodeURIComponent(char));
}

/**
 * A title with braces round the words whose capitals a style must not lower. In a title in sentence
 * case that is every capital but the first; in headline case, where capitals say nothing, only
 * words with a capital or digit further in (`OpenAI`, `GPT-4`).
 */
export function protectCapitals(title: string): string {
  const words = title.split(' ');
  const headline = isHeadlineCase(words);
  return words
    .map((word, index) => {
      const inner = /^[^\p{L}]*\p{L}.*[\p{Lu}\d]/u.test(word) && /\p{Lu}/u.test(word);
      const name = !headline && index > 0 && /\p{Lu}/u.test(word);
      return inner || name ? `{${escapeLatex(word)}}` : escapeLatex(word);
    })
    .join(' ');
}

/** Whether most of the longer words after the first begin with a capital. */
function isHeadlineCase(words: readonly string[]): boolean {
  const long = words.slice(1).filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return capital.length * 2 > long.length;
}

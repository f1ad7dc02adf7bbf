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
 * become commands too (`\{` would unbalance the file: BibTeX counts braces, escaped or not), and
 * what TeX would join to one sign (`--`, `''`, two backquotes, `?` or `!` and a backquote) is parted.
 */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}~^<>|$&%#_]/g, (char) => LATEX[char] as string)
    .replace(/-(?=-)|'(?=')|[`?!](?=`)|,(?=,)/g, '$&{}');
}

/** An address for a verbatim field (`url`, `doi`): only what would end the field, or acts in a terminal, is encoded. */
export function escapeVerbatim(address: string): string {
  return address.replace(/[\\{}\s\u0000-\u001f\u007f-\u009f]/g, (char) => encodeURIComponent(char));
}

/**
 * A title with braces round every word whose capitals a style must not lower: all words with a
 * capital but the first, and the first if its capital stands further in (`arXiv`). So a title keeps
 * the case in which it is stated, and no name in it is ever lowered.
 */
export function protectCapitals(title: string): string {
  return title
    .split(' ')
    .map((word, index) => {
      const capital = index === 0 ? /\p{L}.*\p{Lu}/su : /\p{Lu}/u;
      if (!capital.test(word)) return escapeLatex(word);
      const start = word.search(/\p{L}/u);
      const end = afterLastLetter(word);
      const core = escapeLatex(word.slice(start, end));
      return `${escapeLatex(word.slice(0, start))}{${core}}${escapeLatex(word.slice(end))}`;
    })
    .join(' ');
}

function afterLastLetter(word: string): number {
  let end = 0;
  for (const match of word.matchAll(/\p{L}/gu)) end = match.index + match[0].length;
  return end;
}

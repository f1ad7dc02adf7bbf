import unicode from '@citation-js/plugin-bibtex/lib/input/unicode.json' with { type: 'json' };

/** Accents by command ("'" and "v"), as combining marks. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(known(unicode.diacritics));

/** Commands without arguments that stand for a character or word. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...known(unicode.commands),
  ['aa', 'å'],
  ['AA', 'Å'],
  ['ldots', '…'],
  ['dots', '…'],
  ['S', '§'],
  ['P', '¶'],
  ['pounds', '£'],
  ['euro', '€'],
  ['EUR', '€'],
  ['dag', '†'],
  ['LaTeX', 'LaTeX'],
  ['TeX', 'TeX'],
  ['BibTeX', 'BibTeX'],
  ['lq', '‘'],
  ['rq', '’'],
  ['textquoteleft', '‘'],
  ['slash', '/'],
  ['quad', ' '],
  ['qquad', ' '],
  ['space', ' '],
  ['newline', ' '],
  ['par', ' '],
]);

/** Commands that stand for a character in formulas, and are used outside of them too. */
export const MATH_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...known(unicode.mathCommands),
  ['times', '×'],
  ['cdot', '·'],
  ['pm', '±'],
  ['leq', '≤'],
  ['le', '≤'],
  ['geq', '≥'],
  ['ge', '≥'],
  ['neq', '≠'],
  ['ne', '≠'],
  ['approx', '≈'],
  ['sim', '∼'],
  ['simeq', '≃'],
  ['equiv', '≡'],
  ['propto', '∝'],
  ['infty', '∞'],
  ['to', '→'],
  ['rightarrow', '→'],
  ['leftarrow', '←'],
  ['leftrightarrow', '↔'],
  ['Rightarrow', '⇒'],
  ['in', '∈'],
  ['subset', '⊂'],
  ['cup', '∪'],
  ['cap', '∩'],
  ['forall', '∀'],
  ['exists', '∃'],
  ['partial', '∂'],
  ['nabla', '∇'],
  ['sum', '∑'],
  ['int', '∫'],
  ['ell', 'ℓ'],
  ['hbar', 'ℏ'],
  ['circ', '°'],
  ['prime', '′'],
  ['ast', '∗'],
  ['star', '⋆'],
  ['cdots', '⋯'],
  ['dagger', '†'],
  ['ldots', '…'],
  ['log', 'log'],
  ['ln', 'ln'],
  ['exp', 'exp'],
  ['sin', 'sin'],
  ['cos', 'cos'],
  ['min', 'min'],
  ['max', 'max'],
]);

/** Commands that only set their argument in another type, in formulas. */
export const MATH_TYPE: ReadonlySet<string> = new Set(
  'mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak boldsymbol text textrm textit textbf rm bf it left right'.split(
    ' ',
  ),
);

export const SUPERSCRIPTS: ReadonlyMap<string, string> = pairs(
  '0123456789+-=()in',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ',
);
export const SUBSCRIPTS: ReadonlyMap<string, string> = pairs(
  '0123456789+-=()aeoxhklmnpst',
  '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ',
);

function pairs(from: string, to: string): Map<string, string> {
  const marks = [...to];
  return new Map([...from].map((char, index) => [char, marks[index] as string]));
}

/** The table has a few commands whose character it does not know. */
function known(table: Readonly<Record<string, string | null>>): [string, string][] {
  return Object.entries(table).filter((pair): pair is [string, string] => pair[1] !== null);
}

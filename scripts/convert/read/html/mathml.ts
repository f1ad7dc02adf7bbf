/** Nested deeper, an expression is told by its characters alone. */
const DEEPEST = 60;
/** Signs that TeX writes otherwise; all others stand for themselves. */
const SIGNS = new Map<string, string>([
  ['{', '\\{'],
  ['}', '\\}'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['&', '\\&'],
  ['$', '\\$'],
  ['_', '\\_'],
  ['\\', '\\backslash '],
  ['\u2212', '-'],
  ['\u2062', ''],
  ['\u2061', ''],
  ['\u2063', ''],
  ['\u2064', ''],
]);
const ACCENTS = new Map<string, string>([
  ['^', '\\hat'],
  ['\u02c6', '\\hat'],
  ['~', '\\tilde'],
  ['\u02dc', '\\tilde'],
  ['\u00af', '\\overline'],
  ['\u203e', '\\overline'],
  ['\u2192', '\\vec'],
  ['\u02d9', '\\dot'],
  ['\u00a8', '\\ddot'],
]);
const FUNCTION =
  /^(?:arc)?(?:sin|cos|tan|cot|sec|csc|sinh|cosh|tanh)$|^(?:exp|log|ln|lim|max|min|sup|inf|det|dim|ker|deg|gcd|arg)$/;

/**
 * The TeX of MathML that holds none: fractions, roots, scripts, accents, fences and tables keep what they
 * mean, which their characters in a row would not ("2kt" for a root). Unknown elements become what is in them.
 */
export function texOfMathml(math: Element): string {
  return row(math, 0).replace(/\s+/g, ' ').trim();
}

function row(element: Element, depth: number): string {
  return joined([...element.children].map((child) => tex(child, depth)));
}

/** A command's letters must not run into those of what follows. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (all, part) => all + (/\\[a-z]+$/i.test(all) && /^[a-z]/i.test(part) ? ' ' : '') + part,
    '',
  );
}

function tex(element: Element, depth: number): string {
  if (depth > DEEPEST) return signs(element.textContent ?? '');
  const parts = [...element.children];
  const part = (index: number): string => {
    const child = parts[index];
    return child ? tex(child, depth + 1) : '';
  };
  const braced = (index: number): string => `{${part(index).trim()}}`;
  const base = (index: number): string => {
    const text = part(index).trim();
    return text.length <= 1 || /^\\[a-z]+$/i.test(text) ? text || '{}' : `{${text}}`;
  };
  switch (element.localName) {
    case 'mi':
      return name(element.textContent?.trim() ?? '');
    case 'mn':
    case 'mo':
    case 'ms':
      return signs(element.textContent?.trim() ?? '');
    case 'mtext': {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ');
      return text.trim() === '' ? ' ' : `\\text{${text.replace(/[\\{}$]/g, ' ')}}`;
    }
    case 'mspace':
      return '\\,';
    case 'mfrac':
      return element.getAttribute('linethickness') === '0'
        ? `\\binom${braced(0)}${braced(1)}`
        : `\\frac${braced(0)}${braced(1)}`;
    case 'msqrt':
      return `\\sqrt{${row(element, depth + 1).trim()}}`;
    case 'mroot':
      return `\\sqrt[${part(1).trim()}]${braced(0)}`;
    case 'msub':
    case 'munder':
      return `${base(0)}_${braced(1)}`;
    case 'msup':
      return `${base(0)}^${braced(1)}`;
    case 'mover': {
      const accent = ACCENTS.get(parts[1]?.textContent?.trim() ?? '');
      return accent === undefined ? `${base(0)}^${braced(1)}` : `${accent}${braced(0)}`;
    }
    case 'msubsup':
    case 'munderover':
      return `${base(0)}_${braced(1)}^${braced(2)}`;
    case 'mfenced': {
      const open = signs(element.getAttribute('open') ?? '(');
      const close = signs(element.getAttribute('close') ?? ')');
      const separator = signs(element.getAttribute('separators')?.trim().charAt(0) ?? ',');
      return `${open}${parts.map((_, index) => part(index)).join(separator)}${close}`;
    }
    case 'mtable':
      return `\\begin{matrix}${parts.map((_, index) => part(index)).join(' \\\\ ')}\\end{matrix}`;
    case 'mtr':
    case 'mlabeledtr':
      return parts.map((_, index) => part(index)).join(' & ');
    case 'semantics':
      return part(0);
    case 'annotation':
    case 'annotation-xml':
      return '';
    default:
      return parts.length > 0 ? row(element, depth + 1) : signs(element.textContent?.trim() ?? '');
  }
}

function name(text: string): string {
  if (FUNCTION.test(text)) return `\\${text} `;
  return /^[a-z]{2,}$/i.test(text) ? `\\mathrm{${text}}` : signs(text);
}

function signs(text: string): string {
  return [...text].map((sign) => SIGNS.get(sign) ?? sign).join('');
}

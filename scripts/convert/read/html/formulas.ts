import { texOfMathml } from './mathml.ts';

/** What a page with formulas has somewhere; looked for before anything is walked. */
const SOME =
  /<math\b|\bkatex\b|mathjax|<mjx-|type\s{0,4}=\s{0,4}["']?math\/tex|mwe-math|class\s{0,4}=\s{0,4}["']?(?:latex|tex|math)\b|\\\(|\\\[|\$\$/i;
/** Programs that make formulas of dollars when a page is shown. */
const DOLLARS = /mathjax|katex|tex2jax|inlineMath/i;
const LONGEST = 2000;

/**
 * Puts the TeX of each formula of a page in the place of what it was shown as: `<code>$E=mc^2$</code>`,
 * with two dollars where it stood alone. So it survives whoever takes the page apart, and is not told
 * twice, once for eyes and once for screen readers. Knows MathML with its TeX, KaTeX, MathJax 2 and
 * 3, the formulas of Wikipedia, images of formulas with their TeX, and TeX between its delimiters.
 * MathML without TeX is written as TeX.
 */
export function settleFormulas(document: Document, html: string): void {
  if (!SOME.test(html)) return;
  for (const element of document.querySelectorAll(SHOWN)) {
    if (!element.parentNode) continue;
    const tex = texOf(element);
    if (tex !== '') replace(document, element, tex, isDisplay(element));
    else if (isCopy(element)) element.remove();
  }
  for (const script of document.querySelectorAll('script[type^="math/tex"]')) {
    const display = /mode\s{0,4}=\s{0,4}display/i.test(script.getAttribute('type') ?? '');
    replace(document, script, cleanTex(script.textContent ?? ''), display);
  }
  if (document.body) delimited(document, document.body, DOLLARS.test(html), 0);
}

/** Outer elements first: what stands in a replaced one is gone with it. */
const SHOWN = [
  '.mwe-math-element',
  '.katex-display',
  '.katex',
  'mjx-container',
  '.MathJax_Preview',
  '.MathJax_Display',
  '.MathJax, .MathJax_CHTML, .MathJax_SVG',
  'math',
  'img.latex, img.tex, img.mwe-math-fallback-image-inline, img.mwe-math-fallback-image-display',
].join(', ');

/** MathJax 2 shows a formula beside the script that holds its TeX. */
function isCopy(element: Element): boolean {
  return /\bMathJax(?:_|\b)/.test(element.getAttribute('class') ?? '');
}

function isDisplay(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  if (/katex-display|MathJax_Display|image-display|mathml-display/.test(name)) return true;
  if (element.getAttribute('display') === 'block') return true;
  if (element.getAttribute('display') === 'true') return true;
  return element.querySelector('math[display="block"], .mwe-math-fallback-image-display') !== null;
}

function texOf(element: Element): string {
  const annotation = element.querySelector('annotation[encoding="application/x-tex"]');
  if (annotation) return cleanTex(annotation.textContent ?? '');
  const math = element.localName === 'math' ? element : element.querySelector('math');
  const image = element.localName === 'img' ? element : element.querySelector('img[alt]');
  const stated =
    math?.getAttribute('alttext') ?? math?.getAttribute('data-latex') ?? image?.getAttribute('alt');
  if (stated) return cleanTex(stated);
  return math ? cleanTex(texOfMathml(math) || (math.textContent ?? '')) : '';
}

/** One line, without the wrapping that Wikipedia puts around it. */
function cleanTex(tex: string): string {
  const line = tex.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const inner = /^\{\\(?:displaystyle|textstyle) (.*)\}$/.exec(line)?.[1] ?? line;
  return inner.trim();
}

function replace(document: Document, element: Element, tex: string, display: boolean): void {
  if (tex === '') element.remove();
  else element.replaceWith(code(document, tex, display));
}

function code(document: Document, tex: string, display: boolean): Element {
  const mark = display ? '$$' : '$';
  const element = document.createElement('code');
  element.textContent = `${mark}${tex}${mark}`;
  return element;
}

const ALWAYS =
  /\\\(([^\\]{0,1}(?:[^\\]|\\[^()[\]]){1,1000}?)\\\)|\\\[((?:[^\\]|\\[^()[\]]){1,1000}?)\\\]|\$\$([^$]{1,1000})\$\$/;
const WITH_DOLLARS = new RegExp(
  `${ALWAYS.source}|(?<![\\\\$\\w])\\$([^$\\s](?:[^$\\n]{0,300}[^$\\s])?)\\$(?![\\d$])`,
);
const VERBATIM = new Set([
  'code',
  'pre',
  'script',
  'style',
  'textarea',
  'kbd',
  'samp',
  'tt',
  'annotation',
]);
/** Deeper pages are not read for formulas; they are given up for their depth. */
const DEEPEST = 400;

function delimited(document: Document, parent: Element, dollars: boolean, depth: number): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === 1) {
      const element = node as Element;
      if (depth < DEEPEST && !VERBATIM.has(element.localName)) {
        delimited(document, element, dollars, depth + 1);
      }
    } else if (node.nodeType === 3 && /\\\(|\\\[|\$/.test(node.textContent ?? '')) {
      const parts = split(document, node.textContent ?? '', dollars ? WITH_DOLLARS : ALWAYS);
      if (parts.length > 1 || typeof parts[0] !== 'string')
        (node as ChildNode).replaceWith(...parts);
    }
  }
}

function split(document: Document, text: string, pattern: RegExp): (string | Element)[] {
  const parts: (string | Element)[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
    const [all, round, square, double, single] = match;
    const tex = cleanTex(round ?? square ?? double ?? single ?? '');
    if (tex === '' || (single !== undefined && !/[\\^_=<>+]/.test(tex) && tex.length > 3)) continue;
    parts.push(text.slice(from, match.index));
    parts.push(code(document, tex, square !== undefined || double !== undefined));
    from = match.index + all.length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== '');
}

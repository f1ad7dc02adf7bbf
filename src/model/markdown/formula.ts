import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import temml from 'temml';

/** Longer ones are programs, not formulas. */
const LONGEST = 2000;
/** How often one formula may call commands that it defines itself. */
const MOST_EXPANSIONS = 200;

/** The TeX of an inline code that is a formula: `$x^2$`, or `$$x^2$$` for one that stood alone. */
export function formulaIn(code: string): { tex: string; display: boolean } | undefined {
  const match = /^(\$\$?)([^$]{1,2000})\1$/.exec(code);
  const tex = match?.[2]?.trim() ?? '';
  return tex === '' ? undefined : { tex, display: match?.[1] === '$$' };
}

/**
 * A formula as MathML, which browsers set by themselves: elements of mathematics with the few
 * attributes that they need, no link, style or script. Undefined for TeX that is not understood, which
 * is then shown as it is.
 */
export function mathml(tex: string, display: boolean): Element | undefined {
  if (tex.length > LONGEST) return undefined;
  try {
    const html = temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      maxExpand: MOST_EXPANSIONS,
      trust: false,
      strict: false,
    });
    const [math] = fromHtml(html, { fragment: true }).children;
    if (math?.type !== 'element' || math.tagName !== 'math') return undefined;
    const element = plain(math) as Element;
    return {
      ...element,
      properties: { ...(display && { display: 'block' }), alttext: tex },
    };
  } catch {
    // TeX is a programming language; what is not understood, or goes too deep, is shown as it is.
    return undefined;
  }
}

/** Elements of MathML Core (https://www.w3.org/TR/mathml-core/), and what may stand on them. */
const ELEMENTS = new Set(
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mpadded mphantom menclose'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'mathvariant stretchy fence separator form lspace rspace minsize maxsize movablelimits accent accentunder linethickness columnspan rowspan width height depth voffset scriptlevel displaystyle largeop symmetric notation columnalign rowspacing'.split(
    ' ',
  ),
);

function plain(node: ElementContent): ElementContent | undefined {
  if (node.type === 'text') return node;
  if (node.type !== 'element' || !ELEMENTS.has(node.tagName)) return undefined;
  const properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => ATTRIBUTES.has(name.toLowerCase())),
  );
  const children = node.children.flatMap((child) => plain(child) ?? []);
  return { type: 'element', tagName: node.tagName, properties, children };
}

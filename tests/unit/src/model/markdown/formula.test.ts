import { describe, expect, test } from 'vitest';
import { formulaIn, mathml } from '../../../../../src/model/markdown/formula.ts';
import { safeHtml } from '../../../../../src/model/markdown/safe-html.ts';

const html = (value: string): string =>
  safeHtml(
    { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'inlineCode', value }] }] },
    { prefix: 'saved-', formulas: true },
  );

describe('a formula of a saved text', () => {
  test('is what stands between dollars', () => {
    expect(formulaIn('$x^2$')).toEqual({ tex: 'x^2', display: false });
    expect(formulaIn('$$x^2$$')).toEqual({ tex: 'x^2', display: true });
    for (const code of ['x', '$', '$$', '$x', 'a$x$', '$x$$', '$ $']) {
      expect(formulaIn(code)).toBeUndefined();
    }
  });

  test('is set as MathML, with its TeX for those who cannot see it', () => {
    expect(html('$E = mc^2$')).toBe(
      '<p><math alttext="E = mc^2"><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow></math></p>',
    );
    expect(html('$$\\frac{1}{2}$$')).toContain('<math display="block" alttext="\\frac{1}{2}">');
  });

  test('that is not understood is shown as it is', () => {
    expect(html('$\\frac{a$')).toBe('<p><code>$\\frac{a$</code></p>');
    expect(html(`$${'{'.repeat(1900)}$`)).toContain('<code>');
    expect(html('$\\def\\a{\\a\\a}\\a$')).toContain('<code>');
  });

  test('brings nothing with it that acts, links or asks', () => {
    for (const tex of [
      '\\href{javascript:alert(1)}{x}',
      '\\url{https://evil.example}',
      '\\includegraphics{https://evil.example/a.png}',
      '\\class{evil}{x}\\id{evil}{y}\\style{color:red}{z}\\data{a=b}{c}',
      '\\text{<img src=x onerror=alert(1)>}',
      '\\textcolor{red}{x}',
    ]) {
      const shown = html(`$${tex}$`).replace(/ alttext="[^"]*"/, '');
      expect(shown).not.toMatch(/<(?:a|img|script)\b|(?:href|src|class|id|style|on\w+)="/);
    }
  });

  test('code that holds dollars is code', () => {
    const tree = { type: 'root', children: [{ type: 'code', value: '$x$' }] } as const;
    expect(safeHtml(tree as never, { prefix: '', formulas: true })).toContain('<code>$x$');
    expect(html('echo $HOME')).toBe('<p><code>echo $HOME</code></p>');
  });

  test('is the same every time', () => {
    expect(mathml('a_1', false)).toEqual(mathml('a_1', false));
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../../scripts/convert/article.ts';
import { settleFormulas } from '../../../../../../scripts/convert/read/html/formulas.ts';
import { readSource } from '../../../../../../scripts/convert/read/read.ts';
import { growth } from '../../../../../hostile/growth.ts';
import { TEXTS } from '../language/texts.ts';

function settled(body: string, head = ''): string {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  settleFormulas(document, html);
  return document.body.innerHTML;
}

const mathml = (tex: string, attributes = ''): string =>
  `<math${attributes}><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`;

describe('a formula becomes its TeX', () => {
  test.each<[string, string, string]>([
    ['MathML', `<p>so ${mathml('E = mc^2')} holds</p>`, '<p>so <code>$E = mc^2$</code> holds</p>'],
    ['MathML that stands alone', mathml('x', ' display="block"'), '<code>$$x$$</code>'],
    ['MathML with alternative text', '<math alttext="a_1"><mi>a</mi></math>', '<code>$a_1$</code>'],
    ['MathML alone', '<math><mi>a</mi><mo>+</mo><mi>b</mi></math>', '<code>$a+b$</code>'],
    [
      'MathML alone, with roots, fractions and scripts',
      '<math><mi>h</mi><mo>=</mo><msqrt><mn>2</mn><mi>k</mi><mi>t</mi></msqrt><mo>+</mo><mfrac><msup><mi>x</mi><mn>2</mn></msup><msub><mi>a</mi><mi>i</mi></msub></mfrac></math>',
      '<code>$h=\\sqrt{2kt}+\\frac{x^{2}}{a_{i}}$</code>',
    ],
    [
      'MathML alone, with accents, sums, words and tables',
      '<math><mrow><mover><mi>v</mi><mo>→</mo></mover><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>sin</mi><mi>x</mi><mtext> if </mtext><mroot><mi>y</mi><mn>3</mn></mroot><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable></mrow></math>',
      '<code>$\\vec{v}∑_{i}^{n}\\sin x\\text{ if }\\sqrt[3]{y}\\begin{matrix}1 &amp; 2\\end{matrix}$</code>',
    ],
    [
      'KaTeX, told once',
      `<span class="katex"><span class="katex-mathml">${mathml('\\alpha')}</span><span class="katex-html" aria-hidden="true"><span>α</span></span></span>`,
      '<code>$\\alpha$</code>',
    ],
    [
      'KaTeX that stands alone',
      `<span class="katex-display"><span class="katex"><span class="katex-mathml">${mathml('\\beta')}</span><span class="katex-html">β</span></span></span>`,
      '<code>$$\\beta$$</code>',
    ],
    [
      'MathJax 2, told once',
      '<span class="MathJax_Preview">x</span><span class="MathJax" id="m"><nobr>x²</nobr></span><script type="math/tex" id="s">x^2</script>',
      '<code>$x^2$</code>',
    ],
    [
      'MathJax 2 that stands alone',
      '<script type="math/tex; mode=display">y^2</script>',
      '<code>$$y^2$$</code>',
    ],
    [
      'MathJax 3',
      `<mjx-container><svg></svg><mjx-assistive-mml>${mathml('z')}</mjx-assistive-mml></mjx-container>`,
      '<code>$z$</code>',
    ],
    [
      'Wikipedia',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline">${mathml('{\\displaystyle q}')}</span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle q}"></span>`,
      '<code>$q$</code>',
    ],
    [
      'an image of Wikipedia',
      '<img class="mwe-math-fallback-image-inline" src="x.svg" alt="{\\displaystyle a^{2}}">',
      '<code>$a^{2}$</code>',
    ],
    [
      'an image of a blog',
      '<img class="latex" src="x.png" alt="\\pi r^2">',
      '<code>$\\pi r^2$</code>',
    ],
    ['TeX in round brackets', '<p>a \\(q_{n}\\) b</p>', '<p>a <code>$q_{n}$</code> b</p>'],
    [
      'TeX in square brackets',
      '<p>\\[ \\frac{1}{2} \\]</p>',
      '<p><code>$$\\frac{1}{2}$$</code></p>',
    ],
    ['TeX in two dollars', '<p>$$ a+b $$</p>', '<p><code>$$a+b$$</code></p>'],
  ])('%s', (_kind, body, expected) => {
    expect(settled(body)).toBe(expected);
  });

  test('dollars are money, unless the page has a program that makes formulas of them', () => {
    const body = '<p>It cost $5 in May and $7 in June, so $x^2$ and $n$.</p>';
    expect(settled(body)).toBe(body);
    const head = '<script src="/mathjax/tex-chtml.js"></script>';
    expect(settled(body, head)).toBe(
      '<p>It cost $5 in May and $7 in June, so <code>$x^2$</code> and <code>$n$</code>.</p>',
    );
  });

  test('code stays code', () => {
    const body = '<pre>echo \\(a\\) $$b$$</pre><p><code>\\(c\\)</code></p>';
    expect(settled(body)).toBe(body);
  });

  test('it comes through into the saved text', async () => {
    const text = `${TEXTS.en} ${TEXTS.en}`;
    const page = `<html><head><title>Gulls</title></head><body><article><h1>Gulls</h1><p>${text}</p><p>Wings obey ${mathml('E = mc^2')} and \\(q_{n}\\) at all times of the year.</p><p>${text}</p></article></body></html>`;
    const [article] = (await readSource(new TextEncoder().encode(page), { path: 'a.html' })) as [
      Article,
    ];
    const values = JSON.stringify(article.body);
    expect(values).toContain('{"type":"inlineCode","value":"$E = mc^2$"}');
    expect(values).toContain('{"type":"inlineCode","value":"$q_{n}$"}');
  });

  test('takes time in proportion to the length of the page', async () => {
    const work = (count: number): void => {
      for (const unit of ['\\(', '\\[', '$$', '$a', '\\(a\\', '$ ']) {
        settled(`<p>${unit.repeat(count)}</p>`, '<script src="katex.js"></script>');
      }
    };
    expect(await growth(work, 4000)).toBeLessThan(30);
  });
});

import { describe, expect, test } from 'vitest';
import { decodeLatex } from '../../../../../../scripts/convert/read/bibliography/bibtex/latex.ts';
import { readBibtexNames } from '../../../../../../scripts/convert/read/bibliography/bibtex/names.ts';
import { decodeVerbatim } from '../../../../../../scripts/convert/read/bibliography/bibtex/verbatim.ts';

describe('LaTeX becomes the text that it stands for', () => {
  test.each([
    ['M{\\"u}ller and M\\"{u}ller and M\\"uller', 'Müller and Müller and Müller'],
    ["na{\\\"\\i}ve, \\'{\\i}, \\' e", 'naïve, í, é'],
    ['{\\v S}koda \\c{c}a \\H{o} \\k{a} \\aa{}', 'Škoda ça ő ą å'],
    ["{\\O}resund, S{\\o}ren, \\L{}\\'od\\'z, Stra{\\ss}e", 'Øresund, Søren, Łódź, Straße'],
    ['A \\& B, 5\\%, a\\_b, \\#1, \\{x\\}, \\$5', 'A & B, 5%, a_b, #1, {x}, $5'],
    ["pages 1--2 --- ``so''", 'pages 1–2 — “so”'],
    ['\\emph{It} {\\bf is} \\textsc{so}\\ and~on\\ldots', 'It is so and on…'],
    ['\\enquote{Quoted} \\href{https://example.org}{words}', '“Quoted” words'],
    ['H$_2$O, $x^{10}$, $\\alpha \\leq 0.5$, 25$^\\circ$C', 'H₂O, x¹⁰, α ≤ 0.5, 25°C'],
    ['a formula $\\frac{a}{b}$ stays TeX', 'a formula $\\frac{a}{b}$ stays TeX'],
    ['It cost $5 million, then $6 million', 'It cost $5 million, then $6 million'],
    ["\\'{} alone, \\~{} and \\^{}", ' alone, ~ and ^'],
    ['\\constructor x \\toString', 'x '],
    ['unbalanced }{ braces {', 'unbalanced  braces '],
  ])('%s', (written, meant) => {
    expect(decodeLatex(written)).toBe(meant);
  });
});

test('addresses are taken letter for letter, less what escapes them', () => {
  const address = 'https://example.org/~ann/a_b?x=1&y=%20#c';
  expect(decodeVerbatim('\\url{https://example.org/\\~{}ann/a\\_b?x=1\\&y=\\%20\\#c}')).toBe(
    address,
  );
  expect(decodeVerbatim('https://example.org/{\\textasciitilde}ann/a{\\_}b?x=1&y=%20#c')).toBe(
    address,
  );
});

describe('names stand in the order "Given Family"', () => {
  test.each([
    ['Roe, Ada and Ben Doe', ['Ada Roe', 'Ben Doe']],
    ['van der Berg, Ludwig', ['Ludwig van der Berg']],
    ['King, Jr., Martin and King, Martin, Jr.', ['Martin King Jr.', 'Martin King Jr.']],
    ['{World Harbour Organization}', ['World Harbour Organization']],
    ['{Barnes and Noble, Inc.} and Doe, J.', ['Barnes and Noble, Inc.', 'J. Doe']],
    ['Roe, Ada AND others', ['Ada Roe et al.']],
    ['Roe, Ada and Doe, Ben and et al.', ['Ada Roe', 'Ben Doe et al.']],
    ['family=Beauregard, given=Simone, prefix=de', ['Simone de Beauregard']],
    ['Roe, Ada; Doe, Ben', ['Ada Roe', 'Ben Doe']],
    ['Ada Roe, Ben Doe, Cy Poe', ['Ada Roe', 'Ben Doe', 'Cy Poe']],
    ['Roe, Ada and  and', ['Ada Roe', 'and']],
    ['Anderson, Andrew', ['Andrew Anderson']],
  ])('%s', (written, names) => {
    expect(readBibtexNames(written)).toEqual(names);
  });
});

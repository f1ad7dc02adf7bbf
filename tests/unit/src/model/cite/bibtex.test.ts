import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../../../src/model/cite/bibtex.ts';
import {
  escapeLatex,
  escapeVerbatim,
  protectCapitals,
} from '../../../../../src/model/cite/bibtex-escape.ts';
import { growth } from '../../../../hostile/growth.ts';
import { itemOf } from './cases.ts';

describe('BibTeX', () => {
  it('gives nothing for no items', () => {
    expect(toBibtex([])).toBe('');
  });

  it("makes LaTeX's own characters harmless and keeps others in UTF-8", () => {
    expect(escapeLatex('50% & $3 #1 a_b é')).toBe('50\\% \\& \\$3 \\#1 a\\_b é');
    expect(escapeLatex('{~^\\}')).toBe(
      '\\textbraceleft{}\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\textbraceright{}',
    );
  });

  it("protects every capital but the title's first", () => {
    expect(protectCapitals('Anthropic hires a lead (from OpenAI)')).toBe(
      'Anthropic hires a lead (from {OpenAI})',
    );
    expect(protectCapitals('arXiv at 30')).toBe('{arXiv} at 30');
    expect(protectCapitals("Jan Leike's exit")).toBe("Jan {Leike's} exit");
  });

  it('is quick on a hostile title', async () => {
    const title = (size: number) => `A ${'a!'.repeat(size)} B${'!'.repeat(2 * size)}b`;
    expect(await growth(async (size) => void protectCapitals(title(size)), 20_000)).toBeLessThan(
      30,
    );
  });

  it('writes no character into an address that would end its field or act', () => {
    expect(escapeVerbatim('10.1000/a{b}\\c \u001b[2Jd')).toBe('10.1000/a%7Bb%7D%5Cc%20%1B[2Jd');
  });

  it('writes addresses as they are, but for what would end the field', () => {
    expect(toBibtex([itemOf({ URL: 'https://a.example/x_y%20z?q=1&r={}' })])).toContain(
      '  url = {https://a.example/x_y%20z?q=1&r=%7B%7D},\n',
    );
  });

  it("keeps a body's name in braces of its own", () => {
    const author = [{ literal: 'World Health Organization' }, { family: 'Doe', given: 'Jane' }];
    expect(toBibtex([itemOf({ author })])).toContain(
      '  author = {{World Health Organization} and Doe, Jane},\n',
    );
  });

  it('ends an incomplete list of authors with "others"', () => {
    const item = itemOf({ author: [{ family: 'Bai', given: 'Yuntao' }] });
    item.custom.moreAuthors = true;
    expect(toBibtex([item])).toContain('  author = {Bai, Yuntao and others},\n');
  });

  it('gives two items of one key different keys', () => {
    const text = toBibtex([itemOf(), itemOf()]);
    expect(text.match(/^@online\{.*$/gm)).toEqual([
      '@online{key,',
      '@online{key-0123456789abcdef,',
    ]);
  });

  it('doubles the dash of pages', () => {
    expect(toBibtex([itemOf({ type: 'article-journal', page: '12-34' })])).toContain(
      '  pages = {12--34},\n',
    );
  });
});

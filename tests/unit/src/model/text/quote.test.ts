import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../../../src/model/text/quote.ts';
import type { Holding } from '../../../../../src/schema/capture.ts';

const TEXT =
  'The keeper said: \u201cOtters \u2018hold\u2019  hands \u2014 always\u2026 when\nthey sleep.\u201d\n\nNobody is unsafe there. Nobody is safe here.';

function check(quote: string, holding: Holding = 'copy', quotations: string[] = []) {
  return checkQuote(quote, { text: TEXT, quotations, holding });
}

describe('checkQuote', () => {
  it('verifies a quote that differs in white space, quote marks, dashes and ellipses', () => {
    const { status, span } = check('Otters "hold" hands - always... when they sleep.');
    expect(status).toBe('verified');
    expect(TEXT.slice(...(span as [number, number]))).toBe(
      'Otters \u2018hold\u2019  hands \u2014 always\u2026 when\nthey sleep.',
    );
  });

  it('asks for whole words', () => {
    const { span } = check('safe');
    expect(span?.[0]).toBe(TEXT.indexOf('safe here'));
    expect(check('eeper said').status).toBe('contradicted');
  });

  it('asks for the case and for every word', () => {
    expect(check('otters').status).toBe('contradicted');
    expect(check('Otters hands').status).toBe('contradicted');
  });

  it.each(['[\u2026]', '[...]', '\u2026', '...', '(\u2026)'])(
    'lets %s stand for what was left out',
    (omission) => {
      const { status, span } = check(`Otters ${omission} they sleep`);
      expect(status).toBe('verified');
      expect(TEXT.slice(...(span as [number, number]))).toMatch(/^Otters .* when\nthey sleep$/s);
      expect(check(`they sleep ${omission} Otters`).status).toBe('contradicted');
    },
  );

  it('takes an omission mark at either end as none', () => {
    expect(check('[\u2026] hands \u2014 always \u2026').status).toBe('verified');
  });

  it('finds the shortest passage around an omission', () => {
    const { span } = check('Nobody is [\u2026] here');
    expect(span?.[0]).toBe(TEXT.indexOf('Nobody is safe'));
  });

  it('calls a quote contradicted only by a full copy', () => {
    expect(check('Otters bite').status).toBe('contradicted');
    expect(check('Otters bite', 'preview').status).toBe('uncheckable');
    expect(check('Otters bite', 'notes').status).toBe('uncheckable');
    expect(check('Otters bite', 'none').status).toBe('uncheckable');
  });

  it('verifies from a preview what stands in it', () => {
    expect(check('Nobody is safe here', 'preview').status).toBe('verified');
  });

  it('holds a quote from notes against their quotations alone', () => {
    expect(check('Nobody is safe here', 'notes')).toEqual({ status: 'uncheckable' });
    expect(check('is \u201csafe\u201d here', 'notes', ['Who is "safe" here?'])).toEqual({
      status: 'verified',
    });
    expect(check('one [\u2026] two', 'notes', ['one', 'two']).status).toBe('uncheckable');
  });

  it('cannot check a quote without words', () => {
    expect(check(' [\u2026] ').status).toBe('uncheckable');
    expect(check('').status).toBe('uncheckable');
  });

  it('does not read a quote as a pattern', () => {
    expect(check('.*').status).toBe('contradicted');
  });
});

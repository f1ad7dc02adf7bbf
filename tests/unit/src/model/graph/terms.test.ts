import { describe, expect, it } from 'vitest';
import { terms } from '../../../../../src/model/graph/terms.ts';

describe('terms', () => {
  it('gives pairs, and words that come twice, the most frequent first', () => {
    const text = 'The sea urchin eats kelp. A sea urchin eats more kelp, and the kelp is gone.';
    expect(terms(text, [], 'en').slice(0, 3)).toEqual(['sea urchin', 'urchin eats', 'kelp']);
  });

  it('makes no pair over a stop word, a stop, or a page that is named', () => {
    expect(terms('urchin of kelp. Tide, moon Otter bay', [{ start: 27, end: 32 }], 'en')).toEqual(
      [],
    );
  });

  it('leaves numbers and short words alone', () => {
    expect(terms('2024 2024 ox ox', [], 'en')).not.toContain('2024');
    expect(terms('ox ran. ox. ox.', [], 'en')).toEqual(['ox ran']);
  });

  it('makes no term of the genitive of a page that is named', () => {
    const text = "Otter's burrow, Otter\u2019s burrow";
    const named = [
      { start: 0, end: 5 },
      { start: 16, end: 21 },
    ];
    expect(terms(text, named, 'en')).toEqual(['burrow']);
  });

  it('stops at 64', () => {
    const text = Array.from({ length: 200 }, (_, at) => `word${at}x`).join(' ');
    expect(terms(text, [], 'en')).toHaveLength(64);
  });
});

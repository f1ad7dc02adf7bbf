import { describe, expect, test } from 'vitest';
import { textDirectives } from '../../../../src/client/found/directives.ts';
import { findText } from '../../../../src/client/found/find-text.ts';

describe('text directives of an address', () => {
  test('are read with what stands around them, and parted from the place', () => {
    const read = textDirectives('#saved:~:text=old-,lamp%2Droom,-keeps&text=sea');
    expect(read.id).toBe('saved');
    expect(read.directives).toEqual([
      { prefix: 'old', text: 'lamp-room', suffix: 'keeps' },
      { prefix: '', text: 'sea', suffix: '' },
    ]);
  });

  test('are none where the address has none, or they are not to be read', () => {
    expect(textDirectives('#saved')).toEqual({ directives: [], id: 'saved' });
    expect(textDirectives('#:~:text=a,b&text=%E0%A4&other=c').directives).toEqual([]);
  });
});

describe('a text on a page', () => {
  const content = 'the lamp and the lamps. the old lamp keeps turning';
  const find = (text: string, prefix = '', suffix = '') =>
    findText(content, { text, prefix, suffix });

  test('is found as whole words, in whatever case', () => {
    expect(find('Lamp')).toEqual([4, 8]);
    expect(find('lam')).toBeUndefined();
  });

  test('is found where what is told to be around it is there', () => {
    expect(find('lamp', 'old', 'keeps')).toEqual([32, 36]);
    expect(find('lamp', 'new')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../../src/model/parse/yaml.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';

function told(text: string, firstLine?: number): string[] {
  return parseYaml('a.yaml', text, firstLine).problems.map(formatProblem);
}

describe('parseYaml', () => {
  it('reads a bare no, a date and a time as text', () => {
    const { value } = parseYaml('a.yaml', 'a: no\nb: 2024-05-28\nc: 12:30\n');
    expect(value?.value).toEqual({ a: 'no', b: '2024-05-28', c: '12:30' });
  });

  it('tells the line of a field, of an item, and of the nearest parent of what is absent', () => {
    const text = 'title: x\nrating:\n  level: 3\n  evidence:\n    - url: a\n    - note: b\n';
    const located = parseYaml('a.yaml', text, 11).value;
    expect(located?.lineOf(['rating', 'level'])).toBe(13);
    expect(located?.lineOf(['rating', 'evidence', 1, 'note'])).toBe(16);
    expect(located?.lineOf(['rating', 'reason'])).toBe(12);
    expect(located?.lineOf([])).toBe(11);
  });

  it('reads half a character, which only an escape can write, as the sign for a lost one', () => {
    const { value } = parseYaml('a.yaml', 'title: "\\ud800 x"\nlist: [{a: "\\uDFFF"}]\n');
    expect(value?.value).toEqual({ title: '\ufffd x', list: [{ a: '\ufffd' }] });
  });

  it('keeps how a scalar was written', () => {
    const located = parseYaml('a.yaml', 'id: 0012\nlist: [1]\n').value;
    expect(located?.sourceOf(['id'])).toBe('0012');
    expect(located?.sourceOf(['list'])).toBeUndefined();
    expect(located?.sourceOf(['missing'])).toBeUndefined();
  });

  it('takes __proto__ for an ordinary key', () => {
    const { value } = parseYaml('a.yaml', '__proto__:\n  polluted: true\n');
    expect(Object.hasOwn(value?.value as object, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('names the line of a mistake, counted in the file', () => {
    expect(told('a: 1\nb: "x\n', 5)).toEqual([
      'a.yaml:7: This is not valid YAML: Missing closing "quote. Correct the line; put text that holds ": " or begins with a sign in quotes. [bad-yaml]',
    ]);
  });

  it('refuses one key twice', () => {
    expect(told('a: 1\nb: 2\na: 3\n')).toHaveLength(1);
    expect(told('a: 1\nb: 2\na: 3\n')[0]).toMatch(/^a\.yaml:3: .*unique.* \[bad-yaml\]$/);
  });

  it('refuses what would unfold without end', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1) {
      const before = `*a${level - 1}`;
      bomb.push(`a${level}: &a${level} [${Array(8).fill(before).join(', ')}]`);
    }
    expect(told(bomb.join('\n'))[0]).toContain('[bad-yaml]');
  });

  it('survives what is nested deeper than the stack', () => {
    expect(told('['.repeat(10_000))[0]).toContain('[bad-yaml]');
  });
});

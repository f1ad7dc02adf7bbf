import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../../../src/model/parse/front-matter.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';

function told(text: string): string[] {
  return splitFrontMatter('a.mdx', text).problems.map(formatProblem);
}

describe('splitFrontMatter', () => {
  it('gives the fields, the body letter for letter, and the line that the body begins on', () => {
    const { value } = splitFrontMatter('a.mdx', '---\ntitle: x\n---\n\nBody --- here\n---\n');
    expect(value?.front.value).toEqual({ title: 'x' });
    expect(value?.body).toBe('\nBody --- here\n---\n');
    expect(value?.bodyLine).toBe(4);
  });

  it('counts the lines of fields in the file', () => {
    expect(splitFrontMatter('a.mdx', '---\n\na: 1\nb: 2\n---\n').value?.front.lineOf(['b'])).toBe(
      4,
    );
    expect(splitFrontMatter('a.mdx', '---\na: 1\n---\n').value?.front.lineOf(['a'])).toBe(2);
  });

  it('takes Windows line ends and a byte-order mark', () => {
    const { value } = splitFrontMatter('a.mdx', '\ufeff---\r\ntitle: x\r\n---\r\nBody\r\n');
    expect(value?.front.value).toEqual({ title: 'x' });
    expect(value?.body).toBe('Body\r\n');
    expect(value?.bodyLine).toBe(4);
  });

  it('never runs a front matter of JavaScript', () => {
    expect(told('---js\n{ title: globalThis.ran = 1 }\n---\n')).toEqual([
      'a.mdx:1: The front matter is not YAML. Begin the file with a line that holds nothing but ---. [bad-front-matter]',
    ]);
    expect((globalThis as Record<string, unknown>)['ran']).toBeUndefined();
  });

  it('refuses JSON, no front matter, and one without an end', () => {
    expect(told('---json\n{}\n---\n')[0]).toContain('is not YAML');
    expect(told('Body only')).toEqual([
      'a.mdx:1: The file has no front matter. Begin the file with a line ---, its fields, and a line ---. [bad-front-matter]',
    ]);
    expect(told('---\ntitle: x\n')).toEqual([
      'a.mdx:1: The front matter does not end. Put a line that holds nothing but --- below its fields. [bad-front-matter]',
    ]);
  });

  it('gives a value of its own each time', () => {
    const first = splitFrontMatter('a.mdx', '---\na: [1]\n---\n').value?.front.value as {
      a: number[];
    };
    first.a.push(2);
    expect(splitFrontMatter('a.mdx', '---\na: [1]\n---\n').value?.front.value).toEqual({ a: [1] });
  });
});

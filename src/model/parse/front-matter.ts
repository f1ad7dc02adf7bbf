import matter from 'gray-matter';
import type { Parsed, Problem } from '../problem.ts';
import { type Located, parseYaml } from './yaml.ts';

export interface FrontMatter {
  front: Located;
  /** The text below the front matter, letter for letter. */
  body: string;
  /** Line of the file, from 1, on which `body` begins. */
  bodyLine: number;
}

/** gray-matter's own engines evaluate `---js`; no engine here parses anything but YAML. */
const ENGINES = {
  yaml: { parse: () => ({}), stringify: () => '' },
  javascript: { parse: deny, stringify: () => '' },
  json: { parse: deny, stringify: () => '' },
};

function deny(): never {
  throw new Error('Only YAML is allowed');
}

/**
 * Splits a file into its YAML front matter and its body. A file without front matter, with one
 * that does not end, or with one in another language is a problem (`bad-front-matter`).
 */
export function splitFrontMatter(file: string, text: string): Parsed<FrontMatter> {
  const bad = (message: string, remedy: string): Parsed<FrontMatter> => ({
    problems: [
      { rule: 'bad-front-matter', severity: 'error', file, line: 1, message, remedy } as Problem,
    ],
  });
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!/^---[ \t]*\r?\n/.test(source)) {
    return source.startsWith('---') && !source.startsWith('----')
      ? bad('The front matter is not YAML', 'Begin the file with a line that holds nothing but ---')
      : bad(
          'The file has no front matter',
          'Begin the file with a line ---, its fields, and a line ---',
        );
  }
  if (!/\n---[ \t]*(?:\r?\n|$)/.test(source)) {
    return bad(
      'The front matter does not end',
      'Put a line that holds nothing but --- below its fields',
    );
  }
  const split = matter(source, { engines: ENGINES, language: 'yaml' });
  const bodyLine = source.slice(0, source.length - split.content.length).split('\n').length;
  const front = parseYaml(file, split.matter.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''), 2);
  if (front.value === undefined) return { problems: front.problems };
  return { value: { front: front.value, body: split.content, bodyLine }, problems: [] };
}

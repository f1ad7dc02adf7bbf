import { expect, test } from 'vitest';
import { checkPage } from '../../../../src/load/check-page.ts';
import { formatProblem } from '../../../../src/model/problem.ts';
import type { PageDoc } from '../../../../src/model/wiki.ts';

/** What is told of a page whose body begins on line 5. */
function told(body: string): string[] {
  const page = {
    slug: 'a',
    file: 'pages/a.mdx',
    front: {},
    body,
    bodyLine: 5,
  } as unknown as PageDoc;
  return checkPage(page, '/nowhere').map(formatProblem);
}

test('a sound page is told nothing of: imports, own components, HTML, expressions, wikilinks', () => {
  const body = [
    "import { visit } from 'unist-util-visit';",
    "import * as fs from 'node:fs';",
    'export const Box = (props) => <div>{props.children}</div>;',
    'export function Line() { return <hr/>; }',
    '',
    '<Box>Text {1 + 1} with [[A link]] and [@key "a quote"].</Box>',
    '',
    '<Line/> <span className="x">text</span>',
  ];
  expect(told(body.join('\n'))).toEqual([]);
});

test('a body that is not MDX is told with the line of the file', () => {
  expect(told('Fine.\n\nAn {open brace.\n')).toEqual([
    expect.stringMatching(/^pages\/a\.mdx:7: The page is not valid MDX: .*\[bad-mdx\]$/),
  ]);
});

test('an import of what is not there is told with its line', () => {
  expect(
    told(
      "import x from './x.astro';\nimport y from 'no-such-package';\nimport z from 'zod/nope';\n\nText.",
    ),
  ).toEqual([
    'pages/a.mdx:5: The page imports "./x.astro", which is not there. Correct the path, or install the package in the project. [bad-import]',
    'pages/a.mdx:6: The page imports "no-such-package", which is not there. Correct the path, or install the package in the project. [bad-import]',
    'pages/a.mdx:7: The page imports "zod/nope", which is not there. Correct the path, or install the package in the project. [bad-import]',
  ]);
});

test('a component that nobody defines is told with its line', () => {
  expect(told('Text.\n\n<Callout>\n\nMore.\n\n</Callout>\n')).toEqual([
    'pages/a.mdx:7: The page uses <Callout>, which it neither imports nor defines. Import the component, or write a literal < as \\<. [unknown-component]',
  ]);
});

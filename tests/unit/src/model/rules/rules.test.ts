import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../../src/model/problem.ts';
import { AREAS } from '../../../../../src/model/rules/catalogue.ts';
import { errorsPage } from '../../../../../src/model/rules/errors-page.ts';
import type { RuleDoc } from '../../../../../src/model/rules/rule-doc.ts';
import { toldByHand } from './by-hand.ts';
import { toldOfMistakes } from './told.ts';

const ROOT = join(import.meta.dirname, '../../../../..');
const RULES: [name: string, doc: RuleDoc][] = AREAS.flatMap(({ rules }) => Object.entries(rules));

/** All tests but this one, in which messages are held word for word. */
function testTexts(): string {
  return readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(?:test|spec)\.ts$|\.json$|\.txt$/.test(file) && !file.endsWith('rules/rules.test.ts'),
    )
    .map((file) => readFileSync(join(ROOT, 'tests', file), 'utf8'))
    .join('\n')
    .replace(/\\(['"`])/g, '$1');
}

/** Runs of words of a message that hold no name, number or quotation of the example's own. */
function fixedParts(example: string): string[] {
  const message = example.slice(example.indexOf(': ') + 2);
  return message
    .split(/"[^"]*"|[^\s]*[\d/@[\]{}<>:|][^\s]*|\.(?=\s|$)/)
    .map((part) => part.replace(/^[\s,;]+|[\s,;(]+$/g, ''))
    .filter((part) => part.split(' ').length > 3);
}

let once: Promise<string[]> | undefined;
function allTold(): Promise<string[]> {
  once ??= Promise.all([toldOfMistakes(), toldByHand()]).then(([mistakes, others]) => [
    ...mistakes,
    ...others.map((problem) => `${problem.severity}: ${formatProblem(problem)}`),
  ]);
  return once;
}

/** Held in tests of their own by pattern or in pieces: what they are told of takes a server, a long file or a broken disk. */
const HELD_IN_PIECES = new Set(
  (
    'large-page undecodable too-long unmapped-letters too-many-pages missing-wiki unknown-conflict too-large cannot-add ' +
    'no-connection timed-out stopped broken-answer robots-disallowed site-put-back damaged-entry restored-id bad-signature usage no-site'
  ).split(' '),
);

describe('the list of all rules', () => {
  test('is the page of the documentation: run `npm run schema`', () => {
    expect(readFileSync(join(ROOT, '.github/ERRORS.md'), 'utf8')).toBe(errorsPage());
  });

  test('names each rule once, in lower case', () => {
    const names = RULES.map(([name]) => name);
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('says of each what it means, what to do, and how it is told: place, message, remedy', () => {
    for (const [name, { means, remedy, example }] of RULES) {
      expect(means, name).toMatch(/^\S.*[.:]$/s);
      expect(remedy, name).toMatch(/^\S.*[.:]$/s);
      expect(example, name).toMatch(/^\S.*?: .+\. .+\.$/s);
    }
  });

  test('shows messages as they are printed', async () => {
    const told = await allTold();
    const named = new Set(told.map((line) => /\[([a-z0-9-]+)\]$/.exec(line)?.[1]));
    const shown = RULES.map(([name, { severity, example }]) => `${severity}: ${example} [${name}]`);
    const printed = RULES.filter((_, index) => told.includes(shown[index] as string));
    expect(printed.length).toBeGreaterThan(35);
    expect([...named].filter((name) => !RULES.some(([known]) => known === name))).toEqual([]);
  });

  test('shows none whose words no test holds', async () => {
    const told = (await allTold()).join('\n');
    const texts = testTexts();
    const loose = RULES.filter(([name, { example }]) => {
      if (HELD_IN_PIECES.has(name)) return false;
      const parts = fixedParts(example);
      return !told.includes(example) && !parts.some((part) => texts.includes(part));
    });
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findStatements, hasRules } from '../../../../../src/model/statements/find-statements.ts';
import { ENGLISH } from '../../../../../src/model/statements/rules/english.ts';
import type { Statement } from '../../../../../src/model/statements/statement.ts';

const FOLDER = join(import.meta.dirname, '../../../../fixtures/statements');
const FILES = readdirSync(FOLDER)
  .filter((name) => /^\w+\.txt$/.test(name))
  .sort();

/** What is read of a sentence, in one line. */
function told({ kind, mode, by, status, subject, object, unit, role, ...rest }: Statement): string {
  const { quantity, round, date, time, verb } = rest;
  const when = time && [time.at, time.from && `${time.from}-`, time.to && `-${time.to}`];
  return [
    [kind, mode, by && `(${by})`, status],
    [subject?.name ?? subject?.text],
    [role ? `${role.text} [${role.key}]` : verb],
    [unit && `in ${unit.text}`],
    [object?.name ?? object?.text],
    [quantity && `${quantity.number}${quantity.currency ?? ''}`, quantity?.unit, quantity?.bound],
    [round, date, ...(when ?? [])],
  ]
    .map((part) => part.filter(Boolean).join(' '))
    .filter((part) => part !== '')
    .join(' | ');
}

const isValue = ({ kind }: Statement) => ['date', 'amount', 'count'].includes(kind);

describe.each(FILES)('the rules of %s', (file) => {
  const cases = readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [rule: string, sentence: string]);

  test('read what they are meant to, and nothing else', () => {
    const read = cases.map(([rule, sentence]) => {
      const found = findStatements(sentence, []).filter(
        (statement) => statement.rule === rule || (rule === '-' && !isValue(statement)),
      );
      return `${rule} | ${sentence}\n${found.map((statement) => `    ${told(statement)}`).join('\n') || '    -'}`;
    });
    const path = join(FOLDER, `${file}.expected`);
    const text = `${read.join('\n')}\n`;
    if (process.env.UPDATE === '1') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});

test('every rule has a sentence that it reads', () => {
  const read = new Set(
    FILES.flatMap(
      (file) => readFileSync(join(FOLDER, file), 'utf8').match(/^[\w-]+(?= \|)/gm) ?? [],
    ),
  );
  const rules = ENGLISH.flatMap((set) => set.rules.map(({ name }) => name));
  expect(rules.filter((rule) => !read.has(rule))).toEqual([]);
});

describe('statements', () => {
  const text =
    'Mara Voss, chief executive of Talven, spoke first.\n\nLater Voss said that Talven raised $30 million.';

  test('give the exact place of what was read', () => {
    const found = findStatements(text, []);
    expect(found.map(({ span, rule }) => [rule, text.slice(...span)])).toEqual([
      ['person-title-of-org', 'Mara Voss, chief executive of Talven'],
      ['speaker-said', 'Voss said'],
      ['org-raised', 'Talven raised $30 million'],
      ['amount', '$30 million'],
    ]);
  });

  test('know by a last name whom the text named in full before', () => {
    const [, said] = findStatements(text, []);
    expect(said?.subject).toEqual({ text: 'Voss', name: 'Mara Voss', span: [58, 62] });
  });

  test('name the page that a name stands for', () => {
    const start = text.indexOf('Talven');
    const [role] = findStatements(text, [{ slug: 'talven', start, end: start + 6 }]);
    expect(role?.object?.page).toBe('talven');
  });

  test('are looked for in English only, and where no language is known', () => {
    expect(['en', 'en-GB', undefined, 'de', 'ja'].map(hasRules)).toEqual([
      ...[true, true, true, false, false],
    ]);
    expect(findStatements('Talven was founded in 2011.', [], 'de')).toEqual([]);
  });

  test('take linear time of hostile texts', () => {
    const texts = [
      'Aa '.repeat(60_000),
      'Aa-'.repeat(60_000),
      'former '.repeat(40_000),
      `${'Ann Bo, chief '.repeat(40)}. `.repeat(300),
      '$1,'.repeat(60_000),
      `“${'told the '.repeat(20_000)}`,
    ];
    for (const hostile of texts) expect(findStatements(hostile, []).length).toBeLessThan(401);
  });
});

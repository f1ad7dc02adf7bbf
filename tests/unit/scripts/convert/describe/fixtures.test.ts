import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../scripts/convert/describe/extract.ts';
import { savedText } from '../../../../../src/model/text/saved-text.ts';

const FOLDER = new URL('../../../../fixtures/describe/', import.meta.url);

/** `input.md`: its first heading is the title. `expected.md`: what is chosen from it. */
function chosenFrom(name: string): string {
  const [first = '', ...rest] = readFileSync(new URL(`${name}/input.md`, FOLDER), 'utf8').split(
    '\n',
  );
  const body = fromMarkdown(rest.join('\n'));
  const text = savedText(body);
  const { summary, keyPoints } = extract(body, { title: first.replace(/^# /, '') });
  const lines = [
    '# Summary',
    ...(summary?.spans ?? []).map((span) => text.slice(...span)),
    '# Key points',
    ...keyPoints.map((point) => `- ${text.slice(...(point.span as [number, number]))}`),
  ];
  return `${lines.map((line) => line.replaceAll('\n', ' ')).join('\n\n')}\n`;
}

describe('what is chosen from an article', () => {
  it.each(readdirSync(FOLDER).sort())('of the case %s', (name) => {
    const file = new URL(`${name}/expected.md`, FOLDER);
    const chosen = chosenFrom(name);
    if (process.env.UPDATE === '1') writeFileSync(file, chosen);
    if (!existsSync(file)) throw new Error(`expected.md of ${name} is missing: run with UPDATE=1`);
    expect(chosen).toBe(readFileSync(file, 'utf8'));
  });
});

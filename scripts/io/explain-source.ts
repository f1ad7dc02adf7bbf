import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { UnreadableSource } from '../convert/article.ts';
import { openReaders } from './readers/open-readers.ts';
import { parseReadings, type Reading } from './readers/reading.ts';

/**
 * Prints what a reader makes of one source: each field with its origin, the outline of the text,
 * and what was left out with the reason.
 *
 * @param file - a path from where the person stands, or else from the wiki folder
 * @param content - the wiki folder
 * @returns the exit code
 */
export async function explainSource(file: string, content: string): Promise<0 | 1> {
  const path = findSource(file, content);
  const readers = openReaders(1);
  try {
    if (path === undefined) {
      throw new UnreadableSource(
        `there is no such file, neither here nor in ${content}`,
        'Give its path, such as sources/article.html',
      );
    }
    const readings = parseReadings(await readers.read(readFileSync(path), { path: file }));
    for (const reading of readings) process.stdout.write(explain(reading));
    return 0;
  } catch (error) {
    const remedy = error instanceof UnreadableSource ? ` ${error.remedy}.` : '';
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}.${remedy}\n`);
    return 1;
  } finally {
    await readers.close();
  }
}

function findSource(file: string, content: string): string | undefined {
  const here = process.env.INIT_CWD ?? process.cwd();
  return [here, content]
    .map((folder) => resolve(folder, file))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

function explain({ article, body }: Reading): string {
  const { children } = JSON.parse(body) as Root;
  const fields = Object.entries(article.fields).map(
    ([name, { value, origin }]) => `  ${name}: ${shown(value)}   (${origin})`,
  );
  const blocks = children.map((block) => `  ${block.type}: ${cut(textOf(block))}`);
  const leftOut = article.leftOut.map(({ step, reason, text, line }) => {
    const place = line === undefined ? '' : `line ${line}, `;
    return `  ${place}${step}: ${reason}\n    ${shown(cut(text))}`;
  });
  const warnings = article.warnings.map(
    ({ rule, message, remedy }) => `  ${message}. ${remedy}. [${rule}]`,
  );
  return [
    `Format: ${article.format}; the text is held as: ${article.holding}`,
    section('Stated', fields),
    section('Text', blocks),
    section('Left out', leftOut),
    section('Warnings', warnings),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return `\n${title} (${lines.length})\n${lines.join('\n')}`;
}

/** JSON shows control characters as escapes. */
function shown(value: unknown): string {
  return cut(JSON.stringify(value));
}

/** One line that cannot speak to the terminal, nor turn round what stands beside it. */
function cut(text: string): string {
  const line = text
    .replace(/[\u0000-\u001f\s]+/g, ' ')
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

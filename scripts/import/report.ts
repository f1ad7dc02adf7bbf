import { SECTIONS, type Section, type Tally } from './tally.ts';

/** What was done with the files of the wiki, by what it was. */
export interface Written {
  /** The path below the wiki folder, by what was done. */
  files: ReadonlyMap<string, string>;
}

/** The report of an import as Markdown; the same import gives the same text. */
export function reportText(
  title: string,
  tally: Tally,
  left: ReadonlyArray<{ path: string; why: string }>,
): string {
  const parts = [`# ${title}\n`];
  for (const [section, heading] of Object.entries(SECTIONS)) {
    const rows = tally.rows(section as Section);
    if (rows.length === 0) continue;
    const lines = rows.map(
      ({ item, fate, count, where }) =>
        `| ${count} | ${cell(item)} | ${cell(fate)} | ${cell(where.join(', '))} |`,
    );
    parts.push(
      `## ${heading}\n`,
      '| | what | became | such as |',
      '|---:|---|---|---|',
      ...lines,
      '',
    );
  }
  if (left.length > 0) {
    parts.push('## Files of the wiki that were not touched\n');
    parts.push('| file | why |', '|---|---|');
    parts.push(...left.map(({ path, why }) => `| ${cell(path)} | ${why} |`), '');
  }
  return `${parts.join('\n').trimEnd()}\n`;
}

function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return (line.length > 300 ? `${line.slice(0, 300)}…` : line).replace(/([|\\`<{*_[\]])/g, '\\$1');
}

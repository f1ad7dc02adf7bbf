/** One item of a YAML list, as it is written. */
export interface YamlItem {
  /** Line at which it begins, from 1. */
  line: number;
  /** Line behind its last, from 1. */
  end: number;
  text: string;
}

const ITEM = /^([ \t]{0,20})-(?:[ \t]|$)/;

/**
 * The items of a block list at the top of a YAML file, in one pass and without parsing them, so that an
 * item that is no YAML costs no other. A file that is no such list is one item.
 */
export function splitYamlList(text: string): YamlItem[] {
  const lines = text.split('\n');
  const first = lines.find((line) => line.trim() !== '' && !/^\s{0,99}#|^---/.test(line)) ?? '';
  const indent = ITEM.exec(first)?.[1];
  if (indent === undefined) return text.trim() === '' ? [] : [itemOf(lines, 0, lines.length)];
  const starts = lines.flatMap((line, at) => (ITEM.exec(line)?.[1] === indent ? [at] : []));
  return starts.map((start, index) => itemOf(lines, start, starts[index + 1] ?? lines.length));
}

function itemOf(lines: readonly string[], start: number, end: number): YamlItem {
  let last = end;
  // Comments and empty lines between two items are part of neither.
  while (last > start + 1 && /^(?:#.*|\s*)$/.test(lines[last - 1] as string)) last -= 1;
  const text = `${lines.slice(start, last).join('\n')}\n`;
  return { line: start + 1, end: last + 1, text };
}

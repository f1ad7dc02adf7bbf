import { stringify } from 'yaml';

type Value = string | number | readonly string[] | undefined;

/**
 * Front matter as Obsidian's properties (https://help.obsidian.md/properties), in the order given; what is undefined or empty
 * is left out.
 */
export function properties(values: Record<string, Value>): string {
  const known = Object.entries(values).filter(
    ([, value]) =>
      value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  const yaml = stringify(Object.fromEntries(known), {
    lineWidth: 0,
    version: '1.1',
    singleQuote: false,
  });
  return `---\n${yaml}---\n`;
}

/** A tag in the letters that Obsidian takes: no spaces, and not a number alone. */
export function obsidianTag(tag: string): string | undefined {
  const plain = tag
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (plain === '') return undefined;
  return /^\d+$/.test(plain) ? `_${plain}` : plain;
}

export function obsidianTags(tags: readonly string[]): string[] {
  return [...new Set(tags.flatMap((tag) => obsidianTag(tag) ?? []))];
}

import { compareText } from '../../src/model/compare.ts';

/** What an import tells of, in the order of its report. */
export const SECTIONS = {
  made: 'What came of it',
  reduced: 'Components and markup, and where their text went',
  fields: 'Front matter and fields',
  links: 'Links and citations',
  merged: 'What turned out to be one',
  'left-out': 'What was left out',
} as const;
export type Section = keyof typeof SECTIONS;

/** One kind of thing that happened. */
export interface Tallied {
  section: Section;
  /** What it happened to, such as the name of a component. */
  item: string;
  /** What became of it. */
  fate: string;
  count: number;
  /** The first places, in order. */
  where: string[];
}

const MOST_PLACES = 5;

/** Counts what became of everything that an import met. */
export class Tally {
  readonly #rows = new Map<string, Tallied>();

  add(section: Section, item: string, fate: string, where?: string, count = 1): void {
    const key = `${section}\n${item}\n${fate}`;
    const row = this.#rows.get(key) ?? { section, item, fate, count: 0, where: [] };
    row.count += count;
    if (where !== undefined && row.where.length < MOST_PLACES && !row.where.includes(where)) {
      row.where.push(where);
    }
    this.#rows.set(key, row);
  }

  /** The rows of a section, the most frequent first. */
  rows(section: Section): Tallied[] {
    return [...this.#rows.values()]
      .filter((row) => row.section === section)
      .sort(
        (a, b) => b.count - a.count || compareText(a.item, b.item) || compareText(a.fate, b.fate),
      );
  }

  count(section: Section, item?: string): number {
    const rows = this.rows(section).filter((row) => item === undefined || row.item === item);
    return rows.reduce((sum, row) => sum + row.count, 0);
  }
}

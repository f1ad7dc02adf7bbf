import type { Random } from '../../random.ts';
import { place } from './names.ts';

export interface CorpusVenue {
  id: string;
  name: string;
  domain: string;
  kind: string;
  level?: number;
}

const FORMS = [
  ['The {} Courier', 'news'],
  ['{} Letters', 'journal'],
  ['{} Review', 'magazine'],
  ['Annals of {}', 'journal'],
  ['The {} Notebook', 'blog'],
  ['{} Institute', 'think-tank'],
  ['{} Works', 'company'],
  ['{} Archive', 'preprint-server'],
] as const;

/** Venues of all kinds and levels; every ninth is not rated. */
export function makeVenues(random: Random, count: number): CorpusVenue[] {
  return Array.from({ length: count }, (_, at) => {
    const [form, kind] = FORMS[at % FORMS.length] as (typeof FORMS)[number];
    const town = place(random);
    const id = `${town.toLowerCase()}-${at}`;
    return {
      id,
      name: `${form.replace('{}', town)}${at < FORMS.length ? '' : ` ${at}`}`,
      domain: `${id}.example`,
      kind,
      ...(at % 9 === 8 ? {} : { level: random.whole(1, 5) }),
    };
  });
}

export function venuesYaml(venues: readonly CorpusVenue[]): string {
  return venues
    .map(({ id, name, domain, kind, level }) => {
      const rating =
        level === undefined
          ? ''
          : `  rating:\n    level: ${level}\n    reason: How it corrected what was wrong, over ten years.\n` +
            `    criteria: {named-authors: "yes", corrections: ${level > 2 ? '"yes"' : '"no"'}}\n` +
            `    evidence: [{url: "https://${domain}/corrections", note: Its page of corrections}]\n` +
            `    by: R. Reader\n    date: "2024-03-01"\n`;
      return `- id: ${id}\n  name: ${name}\n  domains: [${domain}]\n  kind: ${kind}\n${rating}`;
    })
    .join('');
}

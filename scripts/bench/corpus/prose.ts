import type { Random } from '../random.ts';

const WORDS = (
  'harbour ledger tide mason vessel winter archive copper bridge signal orchard market valley engine lantern ' +
  'council survey weather cargo granite railway meadow printer compass furnace library quarry granary estuary ' +
  'measure method result sample account proposal agreement schedule inspection estimate record budget question ' +
  'answer region century language instrument observer machine network pattern surface margin current reservoir'
).split(' ');
const VERBS =
  'shows suggests carries repeats follows weakens explains replaces precedes limits records supports'.split(
    ' ',
  );
const ADJECTIVES =
  'northern early narrow public steady former local uneven costly seasonal careful third quiet modern'.split(
    ' ',
  );
const OPENINGS = [
  'By the end of the year',
  'According to the inspectors',
  'In the second part of the survey',
  'As far as anybody could tell',
  'Against the advice of the council',
  'Two years later',
];
const GIVEN = 'Ada Bram Cleo Dirk Elin Faro Greta Hugo Ines Joris Kaia Levin Mira Nils'.split(' ');
const FAMILY = 'Quay Brandt Corvin Dale Estrem Falk Gorse Hallow Innes Jarl Kestrel Lund'.split(
  ' ',
);

/** One made-up sentence of some 8 to 30 words. */
export function sentence(random: Random): string {
  const clause = (): string =>
    `the ${random.pick(ADJECTIVES)} ${random.pick(WORDS)} ${random.pick(VERBS)} a ${random.pick(WORDS)} ` +
    `of the ${random.pick(ADJECTIVES)} ${random.pick(WORDS)}`;
  const parts = [clause()];
  if (random.chance(0.5)) parts.push(`and ${clause()}`);
  if (random.chance(0.2)) parts.push(`although ${clause()} in ${random.whole(1880, 2024)}`);
  const text = parts.join(', ');
  if (random.chance(0.3)) return `${random.pick(OPENINGS)}, ${text}.`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A paragraph of two to six sentences. */
export function paragraph(random: Random): string {
  return Array.from({ length: random.whole(2, 6) }, () => sentence(random)).join(' ');
}

export function title(random: Random): string {
  const [first, second] = [random.pick(ADJECTIVES), random.pick(WORDS)];
  const start = `The ${first} ${second}`;
  return random.chance(0.5)
    ? `${start} and the ${random.pick(WORDS)}`
    : `${start} of ${random.pick(FAMILY)} ${random.whole(2, 400)}`;
}

export function person(random: Random): { given: string; family: string } {
  return { given: random.pick(GIVEN), family: random.pick(FAMILY) };
}

/** `"2019-04-07"`. */
export function day(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${random.whole(1990, 2024)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}

/** An article: headed sections of paragraphs, about `paragraphs` in all. */
export interface Text {
  title: string;
  author: { given: string; family: string };
  day: string;
  sections: { heading: string; paragraphs: string[] }[];
}

export function article(random: Random, paragraphs: number): Text {
  const sections = [];
  for (let left = paragraphs; left > 0; ) {
    const size = Math.min(left, random.whole(2, 6));
    const texts = Array.from({ length: size }, () => paragraph(random));
    sections.push({ heading: title(random), paragraphs: texts });
    left -= size;
  }
  return { title: title(random), author: person(random), day: day(random), sections };
}

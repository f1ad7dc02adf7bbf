import { openRandom } from '../../../../../scripts/bench/random.ts';

/** Numbers from 0 to 1 that are the same at each run. */
export function numbersFrom(seed: number): () => number {
  return openRandom(seed, 'texts').next;
}

const SYLLABLES = 'ba ke li mo nu ra se ti vo za den fir gul hap jor lem pan sol tur wex'.split(
  ' ',
);
const COMMON =
  'the of and to in a that for on with as by at it was from this has have not but they which said'.split(
    ' ',
  );

/** Some thousand made-up words; the first are the commonest, as in any language. */
const RARE = SYLLABLES.flatMap((a) =>
  SYLLABLES.flatMap((b) => [a + b, ...SYLLABLES.slice(0, 6).map((c) => a + b + c)]),
);

/** An article of so many words: every other one is common, the rest follow Zipf's law. */
export function article(random: () => number, length: number): string[] {
  return Array.from({ length }, (_, at) => {
    const list = random() < 0.45 ? COMMON : RARE;
    const word = list[Math.floor(list.length ** random()) - 1] as string;
    return (at + 1) % 18 === 0 ? `${word}.` : word;
  });
}

/** The text cut to a share of its length at a random place, with a share of its words changed. */
export function cutCopy(
  words: readonly string[],
  random: () => number,
  { kept, changed }: { kept: number; changed: number },
): string[] {
  const length = Math.round(words.length * kept);
  const start = Math.floor(random() * (words.length - length));
  return words
    .slice(start, start + length)
    .map((word) =>
      random() < changed ? (RARE[Math.floor(random() * RARE.length)] as string) : word,
    );
}

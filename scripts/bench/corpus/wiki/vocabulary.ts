import { openRandom, type Random } from '../../random.ts';

/** The commonest words of English, in their order: they make up almost half of any text. */
const COMMON = (
  'the of and to in a is that for it was on with as be by at this are from or had not but have an they which one ' +
  'were all their has there been if more when will would who so no out up what about into than them can only other ' +
  'new some time could these two may then do first any my now such like our over me even most made after also did ' +
  'many before must through years where much your way well down should because each just those people how too little ' +
  'state good very make world still own see men work long here between both life being under never day same another ' +
  'know while last might us great old year off come since against go came right used take three'
).split(' ');

const ONSETS =
  'b c d f g h k l m n p r s t v w b d l m n p r s t br ch cl dr gr pl sh st str tr th'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea ou oo'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'nd', 'nt', 'st', 'ck'];
const ENDINGS = ['', '', '', '', '', 'er', 'ing', 'ed', 's', 'ly', 'ment', 'tion', 'al', 'ity'];

/** How many words there are: a collection of that size uses about as many (Heaps' law, roughly). */
export const VOCABULARY = 30_000;

/** Words of all ranks, the commonest first; those past the function words are made up. */
export function vocabulary(seed: number): string[] {
  const random = openRandom(seed, 'vocabulary');
  const words = new Set(COMMON);
  while (words.size < VOCABULARY) words.add(word(random, words.size));
  return [...words];
}

/** Rare words are longer than common ones, as they are in every language (Zipf's law of abbreviation). */
function word(random: Random, rank: number): string {
  const syllables = random.whole(1, rank < 2000 ? 2 : 3);
  const parts = Array.from(
    { length: syllables },
    (_, at) =>
      (at > 0 && random.chance(0.3) ? 'n' : '') + random.pick(ONSETS) + random.pick(VOWELS),
  );
  const ending = syllables < 3 || random.chance(0.3) ? random.pick(ENDINGS) : '';
  return parts.join('') + random.pick(CODAS) + ending;
}

/**
 * Draws ranks by Zipf's law as Mandelbrot put it, `1 / (rank + 2.7)`, each in constant time
 * (Walker's alias method).
 *
 * @param count how many ranks there are
 */
export function zipf(count: number): (random: Random) => number {
  const weights = Float64Array.from({ length: count }, (_, rank) => 1 / (rank + 2.7));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const share = weights.map((weight) => (weight * count) / sum);
  const other = new Uint32Array(count);
  const small: number[] = [];
  const large: number[] = [];
  for (const [rank, value] of share.entries()) (value < 1 ? small : large).push(rank);
  while (small.length > 0 && large.length > 0) {
    const [low, high] = [small.pop() as number, large.pop() as number];
    other[low] = high;
    share[high] = (share[high] as number) + (share[low] as number) - 1;
    ((share[high] as number) < 1 ? small : large).push(high);
  }
  for (const rank of [...small, ...large]) share[rank] = 1;
  return (random) => {
    const rank = random.whole(0, count - 1);
    return random.next() < (share[rank] as number) ? rank : (other[rank] as number);
  };
}

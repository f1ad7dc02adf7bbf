import type { Random } from '../../random.ts';

const GIVEN = (
  'Ada Amos Anneke Anton Asta Bela Bram Brigid Caspar Cleo Dagmar Dirk Edda Elin Emil Esme Faro Fenna Finn Greta ' +
  'Gudrun Hedda Henrik Hugo Ilse Ines Ivo Jaap Joris Judith Kaia Klara Lars Leonie Levin Lotte Maeve Magnus Marek ' +
  'Mira Nadia Nils Odile Oskar Petra Piet Quirin Ragna Rasmus Rhea Runa Saskia Sven Tamsin Thea Till Ulla Vera ' +
  'Viggo Wanda Willem Xenia Yara Zeno'
).split(' ');
const ROOTS = (
  'Alder Ash Beck Birk Brand Brook Carr Corv Dahl Eller Esk Fairn Falk Fern Gald Gorse Hall Harr Hazel Heath Holm ' +
  'Innes Jarl Kelp Kest Lang Lind Lund Marl Mere Moor Nord Oster Peat Quarr Rand Reed Roth Row Sand Sel Skell Stav ' +
  'Stone Storr Thorn Tind Tor Ulv Vester Wald Wester Win Wold Yar'
).split(' ');
const TAILS = (
  'berg by croft dale den feld field ford gard ham haugen holt hurst idge ing land ley lund mark mere mond ness ow ' +
  'quist rud sby sen shaw stad stead strom ton vik well wick wood worth'
).split(' ');
const PLACES = TAILS.slice(0, 12);

export interface Person {
  given: string;
  family: string;
}

/** `count` people, no two with the same family name. */
export function people(random: Random, count: number): Person[] {
  const families = new Set<string>();
  while (families.size < count) families.add(random.pick(ROOTS) + random.pick(TAILS));
  return [...families].map((family) => ({ given: random.pick(GIVEN), family }));
}

/** An author: family names recur, as they do. */
export function author(random: Random): string {
  return `${random.pick(GIVEN)} ${random.pick(ROOTS)}${random.pick(TAILS)}`;
}

/** Where something is: `Thornholt`. */
export function place(random: Random): string {
  return random.pick(ROOTS) + random.pick(PLACES);
}

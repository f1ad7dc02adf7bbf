import type { Random } from '../../random.ts';
import { vocabulary, zipf } from './vocabulary.ts';

/** What a text is about: some words come often in it that are rare elsewhere. */
export interface Subject {
  name: string;
  /** Ranks of its words. */
  words: readonly number[];
}

/** Writes made-up prose of one seed; every draw comes from the `random` that is passed. */
export interface Writer {
  subjects: readonly Subject[];
  sentence(random: Random, subject: Subject, name?: string): string;
  /** A few words, the first with a capital. */
  heading(random: Random, subject: Subject): string;
}

const SUBJECTS = 60;
const WORDS_OF_A_SUBJECT = 150;
/** Words below this rank belong to no subject. */
const GENERAL = 400;
const SUBJECT_SHARE = 0.12;

export function openWriter(seed: number, open: (label: string) => Random): Writer {
  const words = vocabulary(seed);
  const draw = zipf(words.length);
  const subjects = Array.from({ length: SUBJECTS }, (_, at): Subject => {
    const random = open(`subject ${at}`);
    const ranks = Array.from({ length: WORDS_OF_A_SUBJECT }, () =>
      random.whole(GENERAL, words.length / 3),
    );
    return { name: words[ranks[0] as number] as string, words: ranks };
  });
  const pick = (random: Random, { words: own }: Subject): string => {
    const rank = random.chance(SUBJECT_SHARE) ? random.pick(own) : draw(random);
    return words[rank] as string;
  };
  return {
    subjects,
    sentence(random, subject, name) {
      const length = random.whole(8, 26);
      const at = name === undefined ? -1 : random.whole(1, length - 2);
      const parts = Array.from({ length }, (_, index) => {
        if (index === at) return name as string;
        const word = pick(random, subject);
        const comma = index > 2 && index < length - 3 && random.chance(0.07);
        return comma ? `${word},` : word;
      });
      return `${capital(parts.join(' '))}.`;
    },
    heading: (random, subject) =>
      capital(
        Array.from({ length: random.whole(2, 5) }, (_, index) =>
          index % 2 === 0 ? (words[random.pick(subject.words)] as string) : pick(random, subject),
        ).join(' '),
      ),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

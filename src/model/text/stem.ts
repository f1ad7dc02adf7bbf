const VOWEL = /[aeiouy]/;

/**
 * A light English stem: plural and verb endings off, so that `researchers`, `researching` and
 * `researched` meet. Not a linguist's root, only a key to compare by. After steps 1a and 1b of
 * Porter, "An algorithm for suffix stripping" (1980).
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return withoutVerbEnding(withoutPlural(word));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const bare = word.endsWith('ing')
    ? word.slice(0, -3)
    : word.endsWith('ed')
      ? word.slice(0, -2)
      : word;
  if (bare === word) return withoutFinalE(word);
  if (bare.length < 3 || !VOWEL.test(bare)) return withoutFinalE(word);
  if (/([^aeiouylsz])\1$/.test(bare)) return bare.slice(0, -1);
  return withoutFinalE(bare);
}

/** `hire`, `hired` and `hiring` meet without it. */
function withoutFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

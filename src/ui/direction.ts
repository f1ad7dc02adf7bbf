/** Primary subtags of the languages that are written from right to left where no script is named. */
const RTL_LANGUAGES = new Set(
  'ar arc ckb dv fa glk he iw ji ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
);
/** ISO 15924 codes of scripts that run from right to left. */
const RTL_SCRIPTS = new Set('adlm arab hebr mand mend nkoo rohg samr syrc thaa'.split(' '));

/**
 * The direction in which a language is written, by the script that its tag names, else by the
 * language itself.
 *
 * @param language a BCP 47 tag such as `ar`, `he-IL` or `az-Arab`
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4 && /^[a-z]+$/.test(part));
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(primary) ? 'rtl' : 'ltr';
}

import { de } from './de.ts';
import { en } from './en.ts';

export type Texts = typeof en;

const LANGUAGES: Readonly<Record<string, Texts>> = { en, de };

/** The interface texts for a wiki's language, by its primary subtag; English where there are none yet. */
export function textsOf(language: string): Texts {
  return LANGUAGES[textLanguage(language)] ?? en;
}

/** The language that `textsOf` gives, as a BCP 47 tag: that of the wiki, or `en` instead of it. */
export function textLanguage(language: string): string {
  const primary = (language.split('-')[0] ?? '').toLowerCase();
  return Object.hasOwn(LANGUAGES, primary) ? primary : 'en';
}

/** The language of the texts where it is not the wiki's own, because there are none in that; else undefined. */
export function fallbackLanguage(language: string): string | undefined {
  const texts = textLanguage(language);
  return (language.split('-')[0] ?? '').toLowerCase() === texts ? undefined : texts;
}

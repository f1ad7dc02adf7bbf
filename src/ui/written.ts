import { directionOf } from './direction.ts';

/**
 * The attributes of a text in another language than the page around it: which one, and from which side it is
 * written where that differs too.
 *
 * @param language of the text; undefined: that of the page
 * @param page language of the page
 */
export function written(
  language: string | undefined,
  page: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === undefined) return {};
  const dir = directionOf(language);
  return dir === directionOf(page) ? { lang: language } : { lang: language, dir };
}

import type { Texts } from './texts.ts';

/** The name of a language by its BCP 47 tag, `Portuguese (pt-BR)`; the tag itself where none is known. */
export function languageName(tag: string, { languages }: Texts): string {
  const primary = (tag.split('-')[0] ?? '').toLowerCase();
  const known = languages as Record<string, string>;
  if (!Object.hasOwn(known, primary)) return tag;
  return tag.length > primary.length ? `${known[primary]} (${tag})` : (known[primary] as string);
}

import { asNames } from './html/meta-tags.ts';
import { isPersonName, uninvertName } from './names.ts';

/**
 * The names in the author field of a file's record. Programs put the computer's user there, so only
 * what looks like the name of a person or of an organisation is taken.
 */
export function authorNames(text: string): string[] {
  if (
    text === '' ||
    text.length > 1000 ||
    /[@/\\]|^(?:unknown|anonymous|author|user|admin)/i.test(text)
  ) {
    return [];
  }
  const parts = text.includes(';') ? text.split(/\s*;\s*/) : asNames(text);
  return parts
    .map((name) => uninvertName(name.trim()))
    .filter(
      (name) =>
        isPersonName(name) ||
        /^[\p{L}\p{M}.'’-]{2,40}(?: [\p{L}\p{M}\p{N}.&'’-]{1,40}){1,6}$/u.test(name),
    )
    .filter((name) => !/\b(?:version|acrobat|latex|word|writer|office)\b/i.test(name));
}

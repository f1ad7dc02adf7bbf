/** One text to find, with what stands before and behind it where that is told. */
export interface TextDirective {
  prefix: string;
  text: string;
  suffix: string;
}

const MOST = 20;

/**
 * The text directives at the end of an address (https://wicg.github.io/scroll-to-text-fragment/): `#id:~:text=…`. Those
 * that name a beginning and an end are left out, as the search page gives none.
 *
 * @param hash of an address, as a browser that knows no such directives leaves it
 * @returns the directives, and the hash without them
 */
export function textDirectives(hash: string): { directives: TextDirective[]; id: string } {
  const at = hash.indexOf(':~:');
  if (at === -1) return { directives: [], id: hash.replace(/^#/, '') };
  const id = hash.slice(0, at).replace(/^#/, '');
  const directives = hash
    .slice(at + 3)
    .split('&')
    .slice(0, MOST)
    .flatMap((part) => (part.startsWith('text=') ? (read(part.slice(5)) ?? []) : []));
  return { directives, id };
}

function read(value: string): TextDirective | undefined {
  const pieces = value.split(',');
  const prefix = pieces[0]?.endsWith('-') ? (pieces.shift()?.slice(0, -1) ?? '') : '';
  const suffix = pieces.at(-1)?.startsWith('-') ? (pieces.pop()?.slice(1) ?? '') : '';
  if (pieces.length !== 1) return undefined;
  try {
    const [before = '', text = '', after = ''] = [prefix, pieces[0] ?? '', suffix].map(
      decodeURIComponent,
    );
    return text === '' ? undefined : { prefix: before, text, suffix: after };
  } catch {
    return undefined;
  }
}

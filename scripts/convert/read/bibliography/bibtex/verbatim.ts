/**
 * An address or number as it is meant: BibLaTeX takes these fields letter for letter, but BibTeX
 * files escape them all the same ("\_", "\%", "{\~{}}", "\url{…}").
 */
export function decodeVerbatim(value: string): string {
  return value
    .replace(/\\url\s{0,3}/g, '')
    .replace(/\{?\\(?:textasciitilde|sim)\b\s{0,3}(?:\{\})?\}?|\{?\\~(?:\{\})?\}?|\$\\sim\$/g, '~')
    .replace(/\\textunderscore\b\s{0,3}(?:\{\})?/g, '_')
    .replace(/\\textbackslash\b\s{0,3}(?:\{\})?/g, '\\')
    .replace(/\\([_%&#$^{}~-])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
}

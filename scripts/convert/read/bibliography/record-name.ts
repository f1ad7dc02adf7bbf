import type { ArticleFields } from '../../article.ts';
import { cutText } from '../parts.ts';

/** File systems allow 255 bytes, of which the names of file and sidecar need a part. */
const LONGEST_ASCII = 80;
const LONGEST_OTHER = 40;

/**
 * What a record is called in its file, fit for a file name: its citation key, else its DOI, else
 * its title and year, else its address. None of them changes when records are put before it.
 */
export function recordName(key: string | undefined, fields: ArticleFields): string {
  const year = fields.published?.value.slice(0, 4);
  const title = fields.title && words(fields.title.value);
  const address = fields.url?.value.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/s, '');
  const stated = [
    key,
    fields.doi?.value,
    title && (year === undefined ? title : `${title} ${year}`),
    address,
  ];
  for (const text of stated) {
    const name = text === undefined ? '' : fileSafe(text);
    if (name !== '') return name;
  }
  return 'record';
}

/** Gives each name once, whatever its case: "smith", "Smith-2", "smith-3". */
export class Names {
  readonly #used = new Map<string, number>();

  take(name: string): string {
    const fold = name.toLowerCase();
    const times = (this.#used.get(fold) ?? 0) + 1;
    this.#used.set(fold, times);
    return times === 1 ? name : this.take(`${name}-${times}`);
  }
}

/** The first eight words of a title. */
function words(title: string): string {
  return title.slice(0, 200).split(' ').slice(0, 8).join(' ').toLowerCase();
}

function fileSafe(text: string): string {
  const safe = text
    .slice(0, 300)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._+-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+/, '');
  const ascii = /^[\x20-\x7e]*$/.test(safe);
  return cutText(safe, ascii ? LONGEST_ASCII : LONGEST_OTHER).replace(/[-.]+$/, '');
}

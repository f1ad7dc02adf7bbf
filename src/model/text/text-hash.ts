import { createHash } from 'node:crypto';

/**
 * SHA-256 (64 hex digits) of `text` in NFC with each run of white space as one space and none at
 * either end: what a source without URL is known by, and what finds a source again whose file was
 * renamed. Quotes, dashes and case count.
 */
export function foldedHash(text: string): string {
  const folded = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(folded, 'utf8').digest('hex');
}

import { sha256 } from './digest.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 10;
const BASE = 62n;
const RANGE = BASE ** BigInt(LENGTH);

/**
 * The stable ID that follows from a resource ID: `sid_` and ten base-62 digits of
 * SHA-256("stemma:" + resource ID) modulo 62^10, so that two people who add the same article apart
 * get the same one.
 */
export function stableIdOf(resourceId: string): string {
  let rest = BigInt(`0x${sha256(`stemma:${resourceId}`)}`) % RANGE;
  let digits = '';
  for (let place = 0; place < LENGTH; place += 1) {
    digits = (DIGITS[Number(rest % BASE)] as string) + digits;
    rest /= BASE;
  }
  return `sid_${digits}`;
}

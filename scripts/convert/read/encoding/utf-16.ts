const SAMPLE = 4096;

/**
 * Whether bytes without a byte order mark are UTF-16, and in which order. Spaces, line ends and
 * letters of ASCII leave every other byte zero; a text in another script has zeros at its spaces and
 * line ends, always on the same side.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  // Few characters end in a zero byte (the ideographic space does); a binary file has them everywhere.
  const little = odd > pairs * 0.02 && odd >= 2 && odd > 4 * even;
  const big = even > pairs * 0.02 && even >= 2 && even > 4 * odd;
  if (!little && !big) return undefined;
  const encoding = little ? 'utf-16le' : 'utf-16be';
  return isText(bytes.subarray(0, length), encoding) ? encoding : undefined;
}

/** Text has no more than a trace of half pairs, controls and characters that nobody has assigned. */
function isText(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  const junk = text.match(/[\ufffd\p{Cn}\p{Co}]|(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0;
  return junk <= text.length / 100;
}

/**
 * Bytes of a text in a legacy encoding of one or two bytes a character: the decoder of the platform,
 * turned round. Throws for a character that the encoding does not have.
 */
export function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char);
      if (!bytes) throw new Error(`${encoding} has no ${char}`);
      return bytes;
    }),
  );
}

const TABLES = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = TABLES.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  const add = (...bytes: number[]): void => {
    const chars = [...decoder.decode(Uint8Array.from(bytes))];
    const [char] = chars;
    if (chars.length === 1 && char && char !== '\ufffd' && !table.has(char)) table.set(char, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  if (/^(?:windows|iso-8859|koi8|ibm)/.test(encoding)) {
    TABLES.set(encoding, table);
    return table;
  }
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  }
  TABLES.set(encoding, table);
  return table;
}

/** UTF-16 without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

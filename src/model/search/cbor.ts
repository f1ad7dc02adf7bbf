/** As much of CBOR (RFC 8949) as is needed to find where items begin and end. */

/** The head of an item: its type, its argument, and where its content begins. */
interface Head {
  /** Major type, 0 to 7. */
  type: number;
  /** Undefined where the item has no length of its own and ends with a break. */
  argument: number | undefined;
  next: number;
}

const BREAK = 0xff;
const [BYTES, TEXT, ARRAY, MAP, TAG] = [2, 3, 4, 5, 6] as const;

/**
 * The items of an array, as the bytes that they are written in.
 *
 * @param bytes an array and nothing else
 * @throws RangeError where they are no array, or end too soon
 */
export function arrayItems(bytes: Uint8Array): Uint8Array[] {
  const { type, argument, next } = head(bytes, 0);
  if (type !== ARRAY) throw new RangeError('not a CBOR array');
  const items: Uint8Array[] = [];
  let at = next;
  while (argument === undefined ? bytes[at] !== BREAK : items.length < argument) {
    const end = itemEnd(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** An array of items that are written already. */
export function array(items: readonly Uint8Array[]): Uint8Array {
  const { length } = items;
  const head = ARRAY << 5;
  if (length < 24) return Buffer.concat([Uint8Array.of(head | length), ...items]);
  return Buffer.concat([Uint8Array.of(head | 26), be32(length), ...items]);
}

/** The string that an item is. */
export function text(item: Uint8Array): string {
  const { type, next } = head(item, 0);
  if (type !== TEXT) throw new RangeError('not a CBOR text');
  return Buffer.from(item.subarray(next)).toString('utf8');
}

/** The number from zero up that an item is. */
export function unsigned(item: Uint8Array): number {
  const { type, argument } = head(item, 0);
  if (type !== 0 || argument === undefined) throw new RangeError('not a CBOR number');
  return argument;
}

/** A string as an item. */
export function textItem(value: string): Uint8Array {
  const bytes = Buffer.from(value);
  const kind = TEXT << 5;
  if (bytes.length < 24) return Buffer.concat([Uint8Array.of(kind | bytes.length), bytes]);
  return Buffer.concat([Uint8Array.of(kind | 26), be32(bytes.length), bytes]);
}

function be32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function head(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new RangeError('the CBOR ends too soon');
  const type = first >> 5;
  const short = first & 31;
  if (short === 31) return { type, argument: undefined, next: at + 1 };
  if (short < 24) return { type, argument: short, next: at + 1 };
  const size = 1 << (short - 24);
  let argument = 0;
  for (let i = 1; i <= size; i += 1) argument = argument * 256 + (bytes[at + i] ?? 0);
  return { type, argument, next: at + 1 + size };
}

function itemEnd(bytes: Uint8Array, at: number): number {
  const { type, argument, next } = head(bytes, at);
  if (type === TAG) return itemEnd(bytes, next);
  if (type < BYTES || type > TAG) return next;
  if (argument === undefined) return afterBreak(bytes, next);
  if (type === BYTES || type === TEXT) return next + argument;
  let end = next;
  for (let left = type === MAP ? argument * 2 : argument; left > 0; left -= 1) {
    end = itemEnd(bytes, end);
  }
  return end;
}

function afterBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] !== BREAK) at = itemEnd(bytes, at);
  return at + 1;
}

/**
 * Undoes a transfer encoding (RFC 2045, 6.7 and 6.8): `quoted-printable` and `base64`; every other
 * one leaves the bytes as they are. What breaks the rules stands for itself.
 */
export function decodeTransfer(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  switch (encoding?.trim().toLowerCase()) {
    case 'base64':
      return new Uint8Array(
        Buffer.from(
          Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
          'base64',
        ),
      );
    case 'quoted-printable':
      return quotedPrintable(bytes);
    default:
      return bytes;
  }
}

const EQUALS = 0x3d;
const CR = 0x0d;
const LF = 0x0a;

function quotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte !== EQUALS) {
      out[length++] = byte;
      continue;
    }
    const high = hex(bytes[at + 1]);
    const low = hex(bytes[at + 2]);
    if (high !== undefined && low !== undefined) {
      out[length++] = 16 * high + low;
      at += 2;
    } else if (bytes[at + 1] === CR && bytes[at + 2] === LF) at += 2;
    else if (bytes[at + 1] === LF) at += 1;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
}

function hex(byte: number | undefined): number | undefined {
  if (byte === undefined) return undefined;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : undefined;
}

import { strToU8, zipSync } from 'fflate';

/** Packs texts by name. */
export function makeZip(files: Record<string, string | Uint8Array>): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(files)) {
    parts[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(parts, { level: 6 });
}

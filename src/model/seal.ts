import { sha256 } from './ids/digest.ts';

const SEAL = /^generated: "([0-9a-f]{64})"\n(?=---\n)/m;

/**
 * An entry's file with its seal: a last line of front matter that holds the SHA-256 of the file
 * without that line.
 *
 * @param head the lines of the front matter, each with its line end
 * @param rest what follows the closing `---` line
 */
export function seal(head: string, rest: string): string {
  const generated = sha256(`---\n${head}---\n${rest}`);
  return `---\n${head}generated: "${generated}"\n---\n${rest}`;
}

/** Whether an entry's file is as the build wrote it: its seal matches the rest. */
export function isSealed(text: string): boolean {
  const found = SEAL.exec(text);
  if (!found) return false;
  const [line, hash] = found;
  return sha256(text.slice(0, found.index) + text.slice(found.index + line.length)) === hash;
}

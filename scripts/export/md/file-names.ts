/** Names that Windows keeps for devices, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** In UTF-8 bytes, so that a path stays below what systems allow. */
const LONGEST = 120;

/**
 * Gives out file names without an ending that every system and Obsidian's links take
 * (https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file), no two alike but for case.
 */
export class FileNames {
  #taken = new Set<string>();

  /** @param tail what tells this file apart where the name is taken already, such as its ID */
  take(name: string, tail: string): string {
    const plain = legalName(name) || legalName(tail) || 'note';
    const free = [plain, `${plain} ${legalName(tail)}`].find((one) => this.#isFree(one));
    let chosen = free ?? plain;
    for (let number = 2; free === undefined && !this.#isFree(chosen); number++)
      chosen = `${plain} ${legalName(tail)} ${number}`;
    this.#taken.add(fold(chosen));
    return chosen;
  }

  #isFree(name: string): boolean {
    return !this.#taken.has(fold(name));
  }
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

function legalName(name: string): string {
  const plain = name
    .normalize('NFC')
    .toWellFormed()
    // Forbidden by Windows, or read as syntax in Obsidian's links and headings.
    .replace(/[<>:"/\\|?*#^[\]%\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = cut(plain.trim()).replace(/^[. ]+|[. ]+$/g, '');
  return RESERVED.test(short) ? `_${short}` : short;
}

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const char of name) {
    bytes += new TextEncoder().encode(char).length;
    if (bytes > LONGEST) return kept.replace(/\s\S*$/, '');
    kept += char;
  }
  return kept;
}

import { isClosed, plain, type Rich } from './rich.ts';

const TO_SINGLE: Record<string, string> = { '"': "'", '“': '‘', '”': '’' };

/**
 * A title in the double quotes of American styles, its full stop inside: “Title.” Double quotes
 * within it become single.
 */
export function doubleQuoted(title: string): Rich {
  const inner = title.replace(/["“”]/g, (mark) => TO_SINGLE[mark] as string);
  return plain(`“${inner}${isClosed(inner) ? '' : '.'}”`);
}

/**
 * A title in the single quotes of British styles: ‘Title’. Pairs of single quotes within it become
 * double; apostrophes stay.
 */
export function singleQuoted(title: string): Rich {
  const chars = [...title];
  let opened = -1;
  for (const [at, char] of chars.entries()) {
    if (!/['‘’]/.test(char)) continue;
    const opens = /^$|[\s([—–-]/.test(chars[at - 1] ?? '') && /\S/.test(chars[at + 1] ?? '');
    const closes = /\S/.test(chars[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(chars[at + 1] ?? '');
    if (opens && char !== '’') {
      opened = at;
    } else if (closes && char !== '‘' && opened >= 0) {
      chars[opened] = '“';
      chars[at] = '”';
      opened = -1;
    }
  }
  return plain(`‘${chars.join('')}’`);
}

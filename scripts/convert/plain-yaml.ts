/** Plain text as it stands in YAML: begins with a letter, and holds nothing that means something there. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} ()/;!?.%+*=_"'’“”„‘–—…-]|,(?= )|:(?=\S))*$/u;
/** Plain text that may stand in a list in brackets: there, more means something. */
const PLAIN_IN_BRACKETS = /^\p{L}[\p{L}\p{N} ()/;!.%+*=_'’–—-]*$/u;
const LONGEST_IN_BRACKETS = 40;

/** Thrown inside this module where a value is more than plain; never leaves it. */
class NotPlain extends Error {}

/**
 * Writes a value as YAML, a tenth of the time that a whole YAML writer takes, where it is as plain as most are.
 *
 * @param isAmbiguous whether a text must be quoted, because some reader takes it for something else
 * @returns undefined where a YAML writer is needed; else just what `yaml` writes with lists of short scalars in brackets,
 *   and without folding lines
 */
export function plainYaml(
  value: Readonly<Record<string, unknown>>,
  isAmbiguous: (text: string) => boolean,
): string | undefined {
  try {
    return mapOf(value, '', isAmbiguous);
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

type Ambiguous = (text: string) => boolean;

function mapOf(map: object, indent: string, isAmbiguous: Ambiguous): string {
  let out = '';
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(key) || isAmbiguous(key)) throw new NotPlain();
    out += `${indent}${key}:${fieldOf(value, indent, isAmbiguous)}`;
  }
  // A map without fields would be `{}`.
  if (out === '') throw new NotPlain();
  return out;
}

function fieldOf(value: unknown, indent: string, isAmbiguous: Ambiguous): string {
  if (Array.isArray(value)) {
    return value.every(isShort)
      ? ` ${bracketsOf(value, isAmbiguous)}\n`
      : `\n${listOf(value, `${indent}  `, isAmbiguous)}`;
  }
  if (typeof value === 'object' && value !== null)
    return `\n${mapOf(value, `${indent}  `, isAmbiguous)}`;
  return ` ${scalarOf(value, PLAIN, isAmbiguous)}\n`;
}

function listOf(items: readonly unknown[], indent: string, isAmbiguous: Ambiguous): string {
  return items
    .map((item) => {
      if (Array.isArray(item)) {
        if (!item.every(isShort)) throw new NotPlain();
        return `${indent}- ${bracketsOf(item, isAmbiguous)}\n`;
      }
      if (typeof item === 'object' && item !== null)
        return `${indent}- ${mapOf(item, `${indent}  `, isAmbiguous).slice(indent.length + 2)}`;
      return `${indent}- ${scalarOf(item, PLAIN, isAmbiguous)}\n`;
    })
    .join('');
}

function bracketsOf(items: readonly unknown[], isAmbiguous: Ambiguous): string {
  return `[${items.map((item) => scalarOf(item, PLAIN_IN_BRACKETS, isAmbiguous)).join(', ')}]`;
}

function isShort(item: unknown): boolean {
  return (typeof item !== 'object' || item === null) && String(item).length <= LONGEST_IN_BRACKETS;
}

function scalarOf(value: unknown, plain: RegExp, isAmbiguous: Ambiguous): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0))
    return String(value);
  if (typeof value !== 'string') throw new NotPlain();
  // Digits, signs and the like in quotes: nothing in them needs an escape.
  if (isAmbiguous(value) && /^[ -!#-[\]-~]*$/.test(value)) return `"${value}"`;
  if (isAmbiguous(value) || !plain.test(value) || / $| #/.test(value)) throw new NotPlain();
  return value;
}

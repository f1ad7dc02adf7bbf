import { MATH_SYMBOLS, MATH_TYPE, SUBSCRIPTS, SUPERSCRIPTS } from './latex-tables.ts';

const LONGEST = 400;
const TOKEN = /\\([A-Za-z]+)|\\([\s\S])|([\^_])\s*|([{}])|(\s+)|([^\\^_{}\s]+)/y;

/**
 * The formula that begins at the `$` at `offset`: in Unicode where it is simple enough, as the TeX
 * that it is otherwise. Undefined where the `$` is a currency's: as in Pandoc, a formula neither
 * begins nor ends with a space, and no digit follows it.
 */
export function decodeMath(
  text: string,
  offset: number,
): { text: string; length: number } | undefined {
  const marks = text.startsWith('$$', offset) ? '$$' : '$';
  const from = offset + marks.length;
  const end = text.slice(from, from + LONGEST).search(/(?<!\\)\$/);
  if (end <= 0) return undefined;
  const formula = text.slice(from, from + end);
  const length = marks.length + end + marks.length;
  if (text.slice(from + end, from + end + marks.length) !== marks) return undefined;
  if (/^\s|\s$/.test(formula) || /\d/.test(text[offset + length] ?? '')) return undefined;
  return { text: toUnicode(formula) ?? text.slice(offset, offset + length), length };
}

function toUnicode(formula: string): string | undefined {
  let out = '';
  for (let at = 0; at < formula.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(formula);
    if (!token) return undefined;
    at = TOKEN.lastIndex;
    const [, command, escaped, script, brace, space, plain] = token;
    if (script !== undefined) {
      const moved = toScript(formula, at, script);
      if (!moved) return undefined;
      out += moved.text;
      at += moved.length;
    } else if (command !== undefined) {
      const symbol = MATH_SYMBOLS.get(command);
      if (symbol === undefined && !MATH_TYPE.has(command)) return undefined;
      out += symbol ?? '';
    } else if (escaped !== undefined) out += /[,;:! ]/.test(escaped) ? '' : escaped;
    else if (brace === undefined) out += space === undefined ? plain : ' ';
  }
  return out;
}

/** "^2", "_{10}", "^\circ" after their mark. */
function toScript(
  formula: string,
  at: number,
  mark: string,
): { text: string; length: number } | undefined {
  const found = /^(?:\{([^{}\\]{1,20})\}|(\\circ)\s?|\{\\circ\}|([^{}\\\s]))/.exec(
    formula.slice(at, at + 30),
  );
  if (!found) return undefined;
  const argument = found[1] ?? found[3];
  if (argument === undefined) return { text: '°', length: found[0].length };
  const table = mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const chars = [...argument].map((char) => table.get(char));
  if (chars.includes(undefined)) return undefined;
  return { text: chars.join(''), length: found[0].length };
}

/** Characters that only ever begin an item; `WEAK` ones begin other things too. */
const STRONG = '•▪●‣◦∙■□▶►✓✔➢❖';
const WEAK = '*+–·-';

export interface Marker {
  kind: 'bullet' | 'number';
  /** A bullet that makes a list even by itself. */
  strong: boolean;
  /** The number of a numbered item. */
  number?: number;
  /** The item without its marker. */
  rest: string;
}

const BULLET = new RegExp(`^([${STRONG}${WEAK}])[\\s\\u200b]{1,8}(?=\\S)`);
const NUMBER = /^\(?(\d{1,3})[.)]\s{1,8}(?=\S)/;

/** The list marker a line begins with. */
export function listMarker(text: string): Marker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) {
    const strong = STRONG.includes(bullet[1] as string);
    return { kind: 'bullet', strong, rest: text.slice(bullet[0].length) };
  }
  const number = NUMBER.exec(text);
  if (!number) return undefined;
  return {
    kind: 'number',
    strong: false,
    number: Number(number[1]),
    rest: text.slice(number[0].length),
  };
}

/** A line that only draws a rule, such as "* * *" or "-----". */
export function isRule(text: string): boolean {
  return text.length <= 200 && /^(?:([-*_=~–—])(?:\s?\1){2,}|⁂)$/.test(text);
}

/** A line that underlines the one above it, and the depth of heading that makes it. */
export function underlineDepth(text: string): 1 | 2 | undefined {
  if (/^={3,200}$/.test(text)) return 1;
  return /^-{3,200}$/.test(text) ? 2 : undefined;
}

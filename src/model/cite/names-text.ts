import type { CslName } from './csl-item.ts';

type Person = Exclude<CslName, { literal: string }>;

export const isPerson = (name: CslName): name is Person => !('literal' in name);

/** Family name with its particle in front: `van der Berg`. */
export function withParticle(name: Person): string {
  const particle = name['non-dropping-particle'];
  return particle === undefined ? name.family : `${particle} ${name.family}`;
}

/** `Ludwig van der Berg Jr.`, or the literal name. */
export function inOrder(name: CslName): string {
  if (!isPerson(name)) return name.literal;
  return [name.given, withParticle(name), name.suffix].filter(Boolean).join(' ');
}

/**
 * First letters of given names, hyphens kept ("Jean-Pierre" gives `J.-P.`): `dot` after each letter,
 * `space` between names, `hyphen` where one stood.
 */
export function initials(
  given: string,
  marks: { dot: string; space: string; hyphen: string },
): string {
  return given
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split(/[-‐]/)
        .filter((part) => part !== '')
        .map((part) => `${[...part][0] as string}${marks.dot}`)
        .join(marks.hyphen),
    )
    .join(marks.space);
}

/** `a`, `a and b`, `a, b, and c`: `last` stands before the final one of two, `lastOfMany` of more. */
export function listed(names: readonly string[], last: string, lastOfMany: string): string {
  if (names.length < 2) return names[0] ?? '';
  const head = names.slice(0, -1).join(', ');
  return `${head}${names.length === 2 ? last : lastOfMany}${names.at(-1)}`;
}

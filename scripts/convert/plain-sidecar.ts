import type { Sidecar } from '../../src/schema/sidecar.ts';

/** Control characters but line ends and tabs, and bidi embeddings, overrides and isolates. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A sidecar whose texts hold no characters that act: what stands in one may have been pasted, or come with an imported record.
 * Quotes and notes stay letter for letter: the ones are looked for in a text, the others are Markdown.
 */
export function plainSidecar(sidecar: Sidecar): Sidecar {
  const { notes, highlights, ...rest } = sidecar;
  const plain = clean(rest) as Sidecar;
  return {
    ...plain,
    ...(notes !== undefined && { notes }),
    ...(highlights !== undefined && { highlights }),
  };
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(CONTROLS, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)]));
}

import type { Quantity } from '../statements/statement.ts';

/** Numbers are rounded in texts: within two per cent they say the same. */
const EXACT = 0.02;
const ABOUT = 0.12;
const OPEN = 0.6;

/** Whether two numbers, with what the texts say of their exactness, cannot be the same. */
export function quantitiesDiffer(a: Quantity, b: Quantity): boolean {
  if (a.currency !== b.currency) return false;
  const [lowA, highA] = range(a);
  const [lowB, highB] = range(b);
  return highA < lowB || highB < lowA;
}

function range({ number, bound }: Quantity): [number, number] {
  if (bound === 'least') return [number * (1 - EXACT), number * (1 + OPEN)];
  if (bound === 'most') return [number * (1 - OPEN), number * (1 + EXACT)];
  const share = bound === 'about' ? ABOUT : EXACT;
  return [number * (1 - share), number * (1 + share)];
}

import type { Parameters } from 'fast-check';

const { STEMMA_FUZZ_RUNS, STEMMA_FUZZ_SEED } = process.env;

/**
 * How often a property is tried: so often and with a fixed seed, so that a failure is the same for everybody; or as
 * STEMMA_FUZZ_RUNS says (times a thousandth of it for properties that take long), from STEMMA_FUZZ_SEED or a new one.
 *
 * @param runs in the tests of every day
 */
export function runs<T>(count: number): Parameters<T> {
  if (STEMMA_FUZZ_RUNS === undefined) return { numRuns: count, seed: 20_260_101 };
  const factor = Number(STEMMA_FUZZ_RUNS) / 1000;
  return {
    numRuns: Math.max(1, Math.round(count * factor)),
    ...(STEMMA_FUZZ_SEED !== undefined && { seed: Number(STEMMA_FUZZ_SEED) }),
  };
}

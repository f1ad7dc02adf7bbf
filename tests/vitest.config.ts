import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    globals: false,
    // Twice as quick. No test changes what another reads: modules hold constants, files are in folders
    // of a test's own, and programs that need another environment are started in one.
    isolate: false,
    testTimeout: 60_000,
    cache: false,
  },
});

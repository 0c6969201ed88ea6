import { defineConfig } from 'vitest/config';

/**
 * Two projects. `unit` runs beside the sources' own layers, in Node unless a file asks for jsdom
 * (`// @vitest-environment jsdom`). `e2e` drives the built application in a real browser: one
 * worker, so that what a machine with two cores measures is the application and not the queue.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/setup.ts'],
          // Only what hangs waits this long: how quick a thing is, is for the benchmarks to say.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts'],
          pool: 'forks',
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});

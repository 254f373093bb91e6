import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts', 'site/**/*.test.ts'],
    environment: 'node',
    // Two cores and property tests: a generous limit, so that a slow machine fails no test that is right.
    testTimeout: 30_000,
    env: { TZ: 'UTC' },
  },
});

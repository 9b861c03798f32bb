import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/fakes/postgres.ts'],
    env: { TZ: 'UTC' },
    // Most of the long tests wait for sockets and processes: a core kept free for the runner would stand idle.
    maxWorkers: '100%',
    testTimeout: 90_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts', 'config/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { 'src/core/**': { lines: 95, branches: 90 } },
    },
  },
})

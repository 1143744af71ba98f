import { defineConfig } from 'vitest/config'

const journeys = ['journeys/**/*.test.ts', 'src/**/*.browser.test.{ts,tsx}', 'bench/**/*.browser.test.ts']
/** Tests of the ground itself: they bring their own servers and folders, so they never run on somebody else's. */
const ground = ['tools/**/*.test.ts', 'src/platform/embedded-*.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'ground', include: ground, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'house',
          globalSetup: 'src/platform/testing.globalsetup.ts',
          include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
          exclude: [...ground, ...journeys],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          globalSetup: 'src/platform/testing.globalsetup.ts',
          include: journeys,
          testTimeout: 60_000,
        },
      },
    ],
  },
})

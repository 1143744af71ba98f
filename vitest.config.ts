import { defineConfig } from 'vitest/config'

const browser = ['journeys/**/*.test.ts', '{src,bench}/**/*.browser.test.{ts,tsx}']
/** Tests of the ground itself: they bring their own servers and folders, so they never run on somebody else's. */
const ground = ['tools/**/*.test.ts', 'src/platform/embedded-*.test.ts']
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/**
 * Projects do not extend the root: what it sets up, one database server, is then made once and shared by all. A worker loads
 * the house once, and not for every file: no module of ours may know which house asks, as in the app. Tests of the ground
 * change the process itself and have each their own.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: 'src/platform/testing.globalsetup.ts',
    projects: [
      { oxc, test: { name: 'ground', include: ground, testTimeout: 60_000 } },
      {
        oxc,
        test: {
          name: 'house',
          isolate: false,
          include: ['{src,bench}/**/*.test.{ts,tsx}'],
          exclude: [...ground, ...browser],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc,
        test: { name: 'browser', include: browser, isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
})

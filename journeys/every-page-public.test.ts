import { expect, test, vi } from 'vitest'
import { faultsFor } from './every-page.ts'
import { visitors } from './pages.ts'

// It goes through every page there is, in both languages.
vi.setConfig({ testTimeout: 240_000 })

test.for(visitors.public)('every page is for everybody and every link leads somewhere: %s', async (who) => {
  const { found, faults } = await faultsFor(who)
  expect(found).toBeGreaterThan(2)
  expect(faults).toEqual([])
})

import { expect, test, vi } from 'vitest'
import { faultsFor } from './every-page.ts'
import { visitors } from './pages.ts'

// It goes through every page there is; the other language has a file of its own, so that both are gone through at once.
vi.setConfig({ testTimeout: 240_000 })

test.for(visitors)(
  'every page is for everybody and every link leads somewhere, in Danish: %s',
  async (who) => {
    const { found, faults } = await faultsFor(who, 'da')
    expect(found).toBeGreaterThan(1)
    expect(faults).toEqual([])
  },
)

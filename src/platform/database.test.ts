import { expect, test } from 'vitest'
import { aDatabase } from './testing.ts'

test('no server compiles the short questions of requests and jobs, whatever it does for others', async () => {
  const { web, worker } = await aDatabase()
  expect([await web`show jit`, await worker`show jit`].map(([row]) => row)).toEqual([
    { jit: 'off' },
    { jit: 'off' },
  ])
})

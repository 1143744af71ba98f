import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

test('what one reaches from the list of referrals leads back to it', async () => {
  const house = await aHouse()
  const asked = [
    ['sygeplejerske', '/kvittering'],
    ['leder', '/lokale-maal'],
    ['koordinator', '/aarsskiftet'],
    ['klinik', '/ventetid'],
  ] as const
  for (const [who, path] of asked) {
    const page = await (await (await house.as(who)).get(path)).text()
    expect([path, /<nav class="crumbs"[\s\S]*?href="([^"]+)"/.exec(page)?.[1]]).toEqual([
      path,
      '/henvisninger',
    ])
  }
})

import { type Address, openDatabase } from '#platform/database.ts'
import { publishExamples } from '../src/help/offers/example-offers.store.ts'
import { manyOffers } from '../src/help/offers/offers.example.ts'
import { shippedLateEffects } from '../src/registers/lateeffects/lateeffects.example.ts'
import { shippedPlaces } from '../src/registers/places/places.example.ts'

const batch = 2000

/** Publishes so many invented offers. */
export async function publishOffers(address: Address, count: number) {
  const owner = openDatabase(address, 'owner', { max: 1 })
  const effects = shippedLateEffects().map(({ slug }) => slug)
  const offers = manyOffers(count, { ...shippedPlaces(), effects })
  for (let first = 0; first < count; first += batch)
    await publishExamples(owner, offers.slice(first, first + batch))
  await owner`vacuum analyze`
  await owner.end()
}

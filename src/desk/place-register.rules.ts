import { recall } from '#platform/recall.ts'
import type { PlaceOnDay } from '#registers/places/index.ts'
import {
  type PlaceRows,
  placeRows,
  type Register,
  type Rows,
  registerOf,
} from '#registers/responsibilities/index.ts'

/** The same rows as last time, so that what follows from them need not be worked out again. */
const given = recall<PlaceRows>(120)

/** The duty register as it holds in one place on one day: where the place belongs is known from the search for it. */
export function registerOn(place: PlaceOnDay, day: Temporal.PlainDate, rows: Rows): Register {
  const question = `${place.code} ${day}`
  const version = JSON.stringify(place)
  const known = given.of(question)
  if (known?.version === version) return registerOf(rows, known.value)
  const { code, name, regionKey, regionName, councilKey, councilName, councilStatus, councilDoubtful } = place
  const only = { municipalityCode: code, validFrom: day, validTo: day }
  const region = {
    ...{ ...only, kind: 'region' as const, key: regionKey, name: regionName },
    ...{ sourceStatus: 'verified' as const, sourceKey: '', doubtful: false },
  }
  const council = {
    ...{ ...only, kind: 'health-council' as const, key: councilKey ?? '', name: councilName ?? '' },
    ...{
      sourceStatus: councilStatus ?? ('unconfirmed' as const),
      sourceKey: '',
      doubtful: councilDoubtful ?? true,
    },
  }
  const value = placeRows(
    [{ code, name, validFrom: day, validTo: day }],
    councilKey ? [region, council] : [region],
  )
  return registerOf(rows, given.keep(question, { version, value }))
}

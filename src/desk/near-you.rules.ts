import type { PlaceOnDay } from '#registers/places/index.ts'
import type { PlaceRows } from '#registers/responsibilities/index.ts'

/** Where a municipality belongs on one day, as the rows that an answer for that day leans on. */
export function placeRowsOf(place: PlaceOnDay, day: Temporal.PlainDate): PlaceRows {
  const { code, name, councilKey, councilName, councilStatus } = place
  const held = { validFrom: day, validTo: day }
  const belongs = (
    kind: 'region' | 'health-council',
    of: { key: string; name: string },
    sourceStatus: PlaceOnDay['councilStatus'],
  ) => ({
    id: `${kind}:${code}:${of.key}`,
    municipality: code,
    kind,
    of,
    sourceStatus: sourceStatus ?? ('unconfirmed' as const),
    ...held,
  })
  const council =
    councilKey && councilName
      ? [
          belongs(
            'health-council',
            { key: councilKey, name: councilName },
            place.councilDoubtful ? 'unconfirmed' : councilStatus,
          ),
        ]
      : []
  return {
    municipalities: [{ id: `municipality:${code}`, code, name, ...held }],
    memberships: [
      belongs('region', { key: place.regionKey, name: place.regionName }, 'verified'),
      ...council,
    ],
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedPlaces } from '#registers/places/places.example.ts'
import { doubledKeys } from '#registers/sources/index.ts'
import { authoritiesFrom, municipalFunctions } from './authority.rules.ts'
import { existsOn, mayBeShownToCitizens, nameOn, organisationId } from './organisation.rules.ts'
import { exampleOrganisations, shippedOrganisations } from './organisations.example.ts'
import { faultsIn, predecessors, type Succession, successionsFrom, successor } from './succession.rules.ts'

const places = shippedPlaces()
const authorities = authoritiesFrom(places)
const shipped = shippedOrganisations()
const example = exampleOrganisations()
const all = [...authorities, ...shipped.organisations, ...example.organisations]
const day = Temporal.PlainDate.from

describe('authorities from the places', () => {
  it('are 98 municipalities with four offices each, and the regions over time', () => {
    expect(authorities).toHaveLength(98 * (1 + municipalFunctions.length) + 6)
  })

  it('are five regions until 31 December 2026 and four from 1 January 2027', () => {
    const regions = authorities.filter((row) => row.kind === 'region')
    expect(regions.filter((row) => existsOn(row, day('2026-12-31')))).toHaveLength(5)
    expect(regions.filter((row) => existsOn(row, day('2027-01-01')))).toHaveLength(4)
  })

  it('carry the office in the name, so that the job centre is never taken for the health office', () => {
    const office = authorities.find((row) => row.key === 'municipality:0370:beskaeftigelse')
    expect(office && nameOn(office, day('2026-06-01')).da).toBe('Næstved Kommune, Beskæftigelse')
    expect(office?.parentKey).toBe('municipality:0370')
  })
})

describe('the shipped organisations', () => {
  it('have one key and one id each', () => {
    expect(doubledKeys(all.map((row) => row.key))).toEqual([])
    expect(doubledKeys(all.map((row) => organisationId(row.key)))).toEqual([])
  })

  it('have parents that exist', () => {
    const keys = new Set(all.map((row) => row.key))
    expect(all.filter((row) => row.parentKey && !keys.has(row.parentKey)).map((row) => row.key)).toEqual([])
  })

  it('stand in municipalities that exist', () => {
    const codes = new Set(places.municipalities.map((row) => row.code))
    expect(all.filter((row) => row.municipalityCode && !codes.has(row.municipalityCode))).toEqual([])
  })

  it('name a source, or wait for a check and are kept from citizens', () => {
    const bare = shipped.organisations.filter((row) => row.sources.length === 0)
    expect(bare.filter(mayBeShownToCitizens)).toEqual([])
    expect(bare.every((row) => row.sourceStatus === 'unconfirmed')).toBe(true)
    expect(
      shipped.organisations.filter(mayBeShownToCitizens).filter((row) => row.websiteToCheck && row.website),
    ).toEqual([])
  })

  it('tell no contact that nobody has told us', () => {
    expect(shipped.organisations.filter((row) => row.contact !== null)).toEqual([])
  })

  it.each(['symptom', 'kræftoverlever', 'kampen', 'survivor'])('never say %s', (word) => {
    const said = JSON.stringify([shipped, example]).replace(/"https?:[^"]*"/g, '')
    expect(said.toLowerCase()).not.toContain(word)
  })
})

it('every invented organisation says that it is an example, in both languages', () => {
  for (const row of example.organisations) {
    expect(row.names[0]?.name.da).toMatch(/^Eksempel: /)
    expect(row.names[0]?.name.en).toMatch(/^Example: /)
  }
})

describe('a permanent id', () => {
  it('is the same for the same key, for ever', () => {
    expect(organisationId('municipality:0370')).toBe(organisationId('municipality:0370'))
    expect(organisationId('municipality:0370')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('differs for different keys', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(organisationId(one) === organisationId(other)).toBe(one === other)
      }),
    )
  })
})

describe('a successor', () => {
  const real = [
    ...successionsFrom(places),
    ...shipped.successions.map((row) => ({
      fromId: organisationId(row.from),
      toId: organisationId(row.to),
      on: row.on,
    })),
  ]
  const id = (key: string) => organisationId(`region:region-${key}`)

  it('finds what Region Sjælland had at Østdanmark, from the day and not before', () => {
    expect(successor(id('sjaelland'), day('2026-12-31'), real)).toBe(id('sjaelland'))
    expect(successor(id('sjaelland'), day('2027-01-01'), real)).toBe(id('oestdanmark'))
    expect(predecessors(id('oestdanmark'), day('2027-01-01'), real).sort()).toEqual(
      [id('oestdanmark'), id('sjaelland'), id('hovedstaden')].sort(),
    )
    expect(predecessors(id('oestdanmark'), day('2026-12-31'), real)).toEqual([id('oestdanmark')])
    expect(faultsIn(real)).toEqual([])
  })

  /** Each organisation may be followed by a later one: chains and mergers, but no way back. */
  const chains = fc
    .array(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 11 }), fc.nat(4000)), { maxLength: 12 })
    .map((rows) =>
      rows
        .map(([from, step, days]) => ({
          fromId: `o${from}`,
          toId: `o${from + step}`,
          on: day('2020-01-01').add({ days }),
        }))
        .filter((row, place, list) => list.findIndex((one) => one.fromId === row.fromId) === place),
    )
  const anyDay = fc.nat(4500).map((days) => day('2019-06-01').add({ days }))
  const anyId = fc.nat(11).map((number) => `o${number}`)

  it('asked again is the same', () => {
    fc.assert(
      fc.property(chains, anyDay, anyId, (rows, on, from) => {
        const next = successor(from, on, rows)
        expect(successor(next, on, rows)).toBe(next)
      }),
    )
  })

  it('is oneself before the day of the first succession', () => {
    fc.assert(
      fc.property(chains, anyDay, anyId, (rows, on, from) => {
        const own = rows.find((row) => row.fromId === from)
        if (!own || Temporal.PlainDate.compare(on, own.on) < 0) expect(successor(from, on, rows)).toBe(from)
      }),
    )
  })

  it('never runs in a circle, and a list with a circle or two heirs is refused', () => {
    const circle: Succession[] = [
      { fromId: 'a', toId: 'b', on: day('2027-01-01') },
      { fromId: 'b', toId: 'a', on: day('2027-01-01') },
    ]
    expect(['a', 'b']).toContain(successor('a', day('2028-01-01'), circle))
    expect(faultsIn(circle)).toHaveLength(2)
    expect(faultsIn([...circle.slice(0, 1), { fromId: 'a', toId: 'c', on: day('2027-01-01') }])).toHaveLength(
      2,
    )
    fc.assert(
      fc.property(chains, (rows) => {
        expect(faultsIn(rows)).toEqual([])
      }),
    )
  })
})

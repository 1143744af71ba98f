import type { Db } from '#platform/database.ts'
import type { Membership } from './place.rules.ts'
import type { Neighbours } from './place-file.rules.ts'

export type PlaceWithTime = {
  readonly code: string
  readonly name: string
  readonly population: number
  readonly populationOn: Temporal.PlainDate
  readonly gridCol: number
  readonly gridRow: number
  /** Regions and health councils, the earliest first. */
  readonly memberships: readonly Membership[]
  readonly neighbours: readonly {
    readonly code: string
    readonly name: string
    readonly by: Neighbours['by']
  }[]
  readonly postcodes: readonly { readonly postcode: string; readonly town: string }[]
}

/** As it comes from the database: days inside a list are still text. */
type Row = Omit<PlaceWithTime, 'memberships'> & { memberships: readonly Raw[] }
type Raw = Omit<Membership, 'validFrom' | 'validTo'> & { validFrom: string; validTo: string | null }

const membershipOf = ({ validFrom, validTo, ...rest }: Raw): Membership => ({
  ...rest,
  validFrom: Temporal.PlainDate.from(validFrom),
  validTo: validTo ? Temporal.PlainDate.from(validTo) : null,
})

/** A municipality with everything it belongs to over time, its neighbours and its postcodes; null for an unknown code. */
export async function findPlaceOverTime(db: Db, code: string): Promise<PlaceWithTime | null> {
  const [row] = await db<Row[]>`
    select m.code, m.name, m.population, m.population_on, m.grid_col, m.grid_row,
           (select coalesce(jsonb_agg(to_jsonb(s) order by s.valid_from, s.kind desc), '[]')
              from shared.membership s where s.municipality_code = m.code) as memberships,
           (select coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'name', o.name, 'by', n.by) order by o.code), '[]')
              from places.neighbour n join places.municipality o on o.code = n.other_code
             where n.code = m.code) as neighbours,
           (select coalesce(jsonb_agg(jsonb_build_object('postcode', p.postcode, 'town', p.town) order by p.postcode), '[]')
              from places.postcode p where p.municipality_code = m.code) as postcodes
      from places.municipality m where m.code = ${code}`
  return row ? { ...row, memberships: row.memberships.map(membershipOf) } : null
}

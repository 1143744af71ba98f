import { findOffersNear, OffersHere } from '#help/offers/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import {
  findPlaceOnMap,
  type PlaceWithTime as Place,
  PlaceHead,
  PlaceMap,
  PlaceNeighbours,
  type PlaceOnDay,
  PlaceOverTime,
  PlaceSources,
} from '#registers/places/index.ts'
import { findRows } from '#registers/responsibilities/index.ts'
import { Columns, type Content } from '#ui/index.ts'
import { PlaceDuties, registerAt } from './place-duties.page.tsx'

/** A municipality: what it belongs to over time, who is responsible there, and its neighbours. */
export const placePage = definePage({
  path: '/kommuner/:code',
  access: 'anyone',
  async get(visit) {
    const { db, today } = visit
    const found = await findPlaceOnMap(db, visit.param('code'), today)
    if (!found) return notFound()
    const { place, map } = found
    const rows = await findRows(db, 'everything')
    const register = registerAt(place, rows)
    const offers = await findOffersNear(db, { code: place.code, limit: 5 }, today)
    return show({
      title: place.name,
      width: 'wide',
      body: (
        <PlacePage
          visit={visit}
          place={place}
          all={map.all}
          day={map.day}
          duties={<PlaceDuties visit={visit} place={place} register={register} checks={rows.checks} />}
          offers={<OffersHere visit={visit} code={place.code} rows={offers} />}
        />
      ),
    })
  },
})

type Props = {
  readonly visit: Visit
  readonly place: Place
  readonly all: readonly PlaceOnDay[]
  /** The day that the map shows. */
  readonly day: Temporal.PlainDate
  /** Who is responsible here: given by the duty register. */
  readonly duties?: Content
  /** What help there is here: given by the offers. */
  readonly offers?: Content
}

export const PlacePage = ({ visit, place, all, day, duties, offers }: Props) => (
  <>
    <PlaceHead visit={visit} place={place} />
    <Columns
      wide
      side={
        <>
          <PlaceMap visit={visit} place={place} all={all} day={day} />
          <PlaceSources visit={visit} place={place} />
        </>
      }
      sideLabel={place.name}
    >
      {duties}
      {offers}
      <PlaceOverTime visit={visit} place={place} />
      <PlaceNeighbours visit={visit} place={place} />
    </Columns>
  </>
)

import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import {
  findPlaceOverTime,
  listMunicipalities,
  mapDayOf,
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
    const place = await findPlaceOverTime(visit.db, visit.param('code'))
    if (!place) return notFound()
    const day = mapDayOf(place, visit.today)
    const all = await listMunicipalities(visit.db, day)
    const rows = await findRows(visit.db, 'everything')
    const register = registerAt(place, rows)
    return show({
      title: place.name,
      width: 'wide',
      body: (
        <PlacePage
          visit={visit}
          place={place}
          all={all}
          day={day}
          duties={<PlaceDuties visit={visit} place={place} register={register} checks={rows.checks} />}
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
}

export const PlacePage = ({ visit, place, all, day, duties }: Props) => (
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
      <PlaceOverTime visit={visit} place={place} />
      <PlaceNeighbours visit={visit} place={place} />
    </Columns>
  </>
)

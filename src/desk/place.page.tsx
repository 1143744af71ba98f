import { GoalsHere, goalsQuestion } from '#care/referrals/index.ts'
import {
  FreshnessHere,
  findHelpAt,
  GapsHere,
  minuteOfWeek,
  OffersForAll,
  OffersHere,
  ReachHere,
} from '#help/offers/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { askBoth } from '#platform/question.ts'
import {
  findPlaceOnMap,
  PlaceHead,
  PlaceMap,
  PlaceNeighbours,
  PlaceOverTime,
  PlaceSources,
} from '#registers/places/index.ts'
import { rowsAbout } from '#registers/responsibilities/index.ts'
import { Columns, Person } from '#ui/index.ts'
import { homeWords } from './home.words.ts'
import { PlaceChanges, PlaceDuties, registerAt } from './place-duties.page.tsx'
import { placeDutyWords } from './place-duties.words.ts'

/** One place: who is responsible, what help there is and how sure it is, what is missing, and what changes. */
export const placePage = definePage({
  path: '/kommuner/:code',
  access: 'anyone',
  async get(visit) {
    const { db, today, language } = visit
    const found = await findPlaceOnMap(db, visit.param('code'), today)
    if (!found) return notFound()
    const { place, map } = found
    const [rows, goals] = await askBoth(db, rowsAbout(db, 'everything'), goalsQuestion(db, place.code))
    const help = await findHelpAt(db, place.code, today)
    const register = registerAt(place, rows)
    const { checks } = rows
    const hasHelp = visit.has('/tilbud')
    const shown = { visit, help, code: place.code }
    return show({
      title: place.name,
      width: 'wide',
      // Whether somewhere is open changes with the minute.
      madeOf: [
        rows,
        map.all,
        help.groups,
        JSON.stringify([place, help.gaps, goals]),
        minuteOfWeek(visit.now),
      ],
      body: (
        <>
          <PlaceHead visit={visit} place={place}>
            <OnThisPage visit={visit} />
          </PlaceHead>
          <Columns
            wide
            near={<Talk visit={visit} />}
            nearLabel={homeWords(language).talk}
            side={
              <>
                <PlaceMap visit={visit} place={place} all={map.all} day={map.day} />
                {hasHelp && <FreshnessHere {...shown} />}
                <PlaceNeighbours visit={visit} place={place} />
                <PlaceSources visit={visit} place={place} />
              </>
            }
            sideLabel={place.name}
          >
            <PlaceDuties visit={visit} place={place} register={register} checks={checks} />
            {hasHelp && (
              <>
                <OffersHere {...shown} />
                <GapsHere {...shown} />
                <OffersForAll {...shown} />
                <ReachHere {...shown} all={map.all} />
              </>
            )}
            {visit.has('/henvisninger') && <GoalsHere visit={visit} units={goals} />}
            <PlaceChanges visit={visit} place={place} register={register} />
            <PlaceOverTime visit={visit} place={place} />
          </Columns>
        </>
      ),
    })
  },
})

/** A person to talk to stands before everything that is long. */
function Talk({ visit: { language } }: { visit: Visit }) {
  const say = homeWords(language)
  return (
    <Person
      brief
      title={say.talk}
      number={{ tel: '+4580301030', label: '80 30 10 30' }}
      note={<p>{say.talkNote}</p>}
    />
  )
}

function OnThisPage({ visit: { language, has } }: { visit: Visit }) {
  const say = placeDutyWords(language)
  const parts = [
    ['ansvar', say.toDuties],
    ...(has('/tilbud')
      ? ([
          ['tilbud', say.toOffers],
          ['mangler', say.toGaps],
          ['afstand', say.toReach],
        ] as const)
      : []),
    ['opgaver', say.toChanges],
  ] as const
  return (
    <nav aria-label={say.onThisPage}>
      <ul class="jump">
        {parts.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

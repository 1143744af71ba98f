import type { Visit } from '#platform/pages.ts'
import { type PlaceOnDay, searchPlaces } from '#registers/places/index.ts'
import { holdsOn } from '#registers/sources/index.ts'
import { Answer, Button, Disclosure, Form, Notification, Section, SummaryList, TextField } from '#ui/index.ts'
import type { PatientAdviser } from './right.rules.ts'
import type { Rights } from './right.store.ts'
import { rightWords } from './right.words.ts'
import { adviserFacts, Provenance } from './right-parts.page.tsx'

export type AskedPlace = { words: string; places: readonly PlaceOnDay[] }

/** The places that were meant today by `sted`; several when it is not certain. */
export async function findAskedPlace({ db, query, today }: Visit): Promise<AskedPlace> {
  const words = query.get('sted')?.trim().slice(0, 60) ?? ''
  if (words === '') return { words, places: [] }
  const { found } = await searchPlaces(db, words, today)
  if (found.kind === 'none') return { words, places: [] }
  return { words, places: found.kind === 'one' ? [found.municipality] : found.municipalities }
}

type Shown = { rights: Rights; asked: AskedPlace; visit: Visit }

/** The patient adviser of the region one lives in on this day (Sundhedsloven § 51); all regions' behind it. */
export function AdviserSection({ rights, asked, visit }: Shown) {
  const { language, to, today } = visit
  const say = rightWords(language)
  const inForce = rights.advisers.filter((adviser) => holdsOn(adviser, today))
  return (
    <Section id="patientvejleder" title={say.adviserTitle} intro={say.adviserLead}>
      <Form method="get" action={`${to('/rettigheder')}#patientvejleder`} search label={say.find}>
        <TextField
          name="sted"
          label={say.place}
          hint={say.placeHint}
          value={asked.words}
          width="medium"
          error={asked.words !== '' && asked.places.length === 0 ? say.unknownPlace(asked.words) : undefined}
          button={<Button>{say.find}</Button>}
        />
      </Form>
      <Found inForce={inForce} rights={rights} asked={asked} visit={visit} />
      <Disclosure summary={say.allAdvisers}>
        {inForce.map((adviser) => (
          <section key={adviser.key}>
            <h3>{adviser.name[language]}</h3>
            <SummaryList sentences items={adviserFacts(adviser, language)} />
          </section>
        ))}
      </Disclosure>
    </Section>
  )
}

/** One region: its adviser. Several: the places to choose from, with addresses of their own. */
function Found({ inForce, rights, asked, visit }: Shown & { inForce: readonly PatientAdviser[] }) {
  const { language, to, today } = visit
  const say = rightWords(language)
  const [place] = asked.places
  if (!place) return null
  const regions = new Set(asked.places.map(({ regionKey }) => regionKey))
  if (regions.size > 1)
    return (
      <Notification title={say.several(asked.words)}>
        <ul>
          {asked.places.map(({ code, name }) => (
            <li key={code}>
              <a href={`${to(`/rettigheder?sted=${code}`)}#patientvejleder`}>{name}</a>
            </li>
          ))}
        </ul>
      </Notification>
    )
  const adviser = inForce.find(({ region }) => region === place.regionKey)
  if (!adviser) return <Notification tone="attention">{say.noAdviser}</Notification>
  const where = asked.places.length === 1 ? place.name : place.regionName
  return (
    <>
      <Answer id="din-patientvejleder" level={3} label={say.yours(where)} who={adviser.name[language]}>
        <SummaryList sentences items={adviserFacts(adviser, language)} />
      </Answer>
      <Provenance entry={adviser} rights={rights} today={today} language={language} />
    </>
  )
}

import { MyPage, ownFacts } from '#care/citizens/index.ts'
import { searchNear } from '#help/offers/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { askBoth } from '#platform/question.ts'
import { dayInWords } from '#platform/words.ts'
import { placeSearch } from '#registers/places/index.ts'
import { SourceList } from '#registers/sources/index.ts'
import { Button, ButtonLink, Buttons, EmptyState, Form, givePaper, Section } from '#ui/index.ts'
import { CheckTag } from './check-tag.page.tsx'
import type { HelpGround } from './help-ground.rules.ts'
import { findHelpGround } from './help-ground.store.ts'
import { overviewPaper } from './overview.letter.tsx'
import { lateEffectsOf, type Overview, overviewOf } from './overview.rules.ts'
import { overviewWords } from './overview.words.ts'
import { sourcesOf } from './overview-lines.rules.ts'
import { FactsWritten, NoPlace, OffersForAllGener, OnePart } from './overview-parts.page.tsx'
import { registerOn } from './place-register.rules.ts'

const offersRead = 60

/** Mit overblik: what a person has written of themself, and what the registers say to it today. Nothing of it is stored. */
export const myOverviewPage = definePage({
  path: '/mit/overblik',
  access: 'may see own page',
  async get(visit) {
    const found = await findOverview(visit)
    return found
      ? show({ title: overviewWords(visit.language).title, body: <View visit={visit} {...found} /> })
      : notFound()
  },
  /** The same on paper. */
  async post(visit) {
    const found = await findOverview(visit)
    if (!found) return notFound()
    return givePaper('mit-overblik', overviewPaper(found.overview, visit), visit.now)
  },
})

type Found = { readonly overview: Overview; readonly ground: HelpGround }

async function findOverview({ db, actor, today, has }: Visit): Promise<Found | null> {
  const self = actor.access?.find(({ kind }) => kind === 'own')
  if (!self) return null
  const [own, { all }] = await askBoth(db, ownFacts(db, self.personId), placeSearch(db, '', today))
  const ground = await findHelpGround(db)
  const place = all.find(({ code }) => code === own.municipalityCode)
  const here = place ? { place, register: registerOn(place, today, ground.rows) } : null
  const asked = { code: place?.code ?? null, lateEffects: lateEffectsOf(own), limit: offersRead }
  const isAsked = place && has('/tilbud') && asked.lateEffects.length > 0
  const near = isAsked ? (await searchNear(db, asked, today)).rows : []
  return { overview: overviewOf(own, { ground, here, near, today }), ground }
}

function View({ visit, overview, ground }: Found & { visit: Visit }) {
  const { language, to, today } = visit
  const say = overviewWords(language)
  const { own, place, parts } = overview
  const holders = parts.flatMap((part) => part.holders)
  const sources = sourcesOf(holders)
  return (
    <MyPage visit={visit} title={say.title} lead={say.lead(dayInWords(today, language))}>
      {own.facts.length === 0 ? (
        <Begin visit={visit} />
      ) : (
        <>
          <FactsWritten own={own} lateEffects={ground.lateEffects} visit={visit} />
          {!place && <NoPlace visit={visit} />}
          {parts.map((part) => (
            <OnePart key={part.fact.id} part={part} place={place} visit={visit} />
          ))}
          <OffersForAllGener rows={overview.forAll} visit={visit} />
          {sources.length > 0 && (
            <SourceList
              level={2}
              title={say.howWeKnow}
              sources={sources}
              language={language}
              status={
                <CheckTag
                  keys={holders.map(({ dutyKey }) => dutyKey)}
                  checks={ground.rows.checks}
                  language={language}
                />
              }
            />
          )}
          <Section id="papir" title={say.take} intro={say.takeText}>
            <Form action={to('/mit/overblik')} label={say.pdf}>
              <Buttons>
                <Button>{say.pdf}</Button>
                <ButtonLink kind="quiet" href={to('/mit/papiret')}>
                  {say.paper}
                </ButtonLink>
              </Buttons>
            </Form>
          </Section>
        </>
      )}
    </MyPage>
  )
}

function Begin({ visit: { language, to } }: { visit: Visit }) {
  const say = overviewWords(language)
  return (
    <EmptyState title={say.empty}>
      <p>{say.emptyText}</p>
      <Buttons>
        <ButtonLink href={to('/mit/overblik/oplysninger')}>{say.begin}</ButtonLink>
      </Buttons>
    </EmptyState>
  )
}

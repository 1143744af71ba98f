import { MyPage } from '#care/citizens/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { SourceList } from '#registers/sources/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  EmptyState,
  Form,
  FormId,
  givePaper,
  HiddenField,
  Section,
} from '#ui/index.ts'
import { CheckTag } from './check-tag.page.tsx'
import { overviewPaper } from './overview.letter.tsx'
import { type FoundOverview, findOverview } from './overview.store.ts'
import { overviewWords } from './overview.words.ts'
import { sourcesOf } from './overview-lines.rules.ts'
import { FactsWritten, NoPlace, OffersForAllGener, OnePart } from './overview-parts.page.tsx'

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

function View({ visit, overview, ground }: FoundOverview & { visit: Visit }) {
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
          <Section id="gem" title={say.keep} intro={say.keepText}>
            <Form action={to('/mit/overblik/gemt')} label={say.keep}>
              <FormId form={visit.form} />
              <HiddenField name="gem" value="ja" />
              <Buttons>
                <Button kind="quiet">{say.keep}</Button>
                <ButtonLink kind="quiet" href={to('/mit/overblik/gemt')}>
                  {say.keptOnes}
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

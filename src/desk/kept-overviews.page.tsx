import { randomUUID } from 'node:crypto'
import {
  type KeptLine,
  keepOverview,
  listKeptOverviews,
  MyPage,
  mayKeepOverview,
  mayRemoveOverview,
  removeKeptOverview,
} from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, goTo, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, Card, Deck, EmptyState, Form, HiddenField } from '#ui/index.ts'
import { changesInWords } from './kept-overview.rules.ts'
import { overviewPaper } from './overview.letter.tsx'
import { holdsTo, leansOf } from './overview.rules.ts'
import { findOverview } from './overview.store.ts'
import { overviewWords } from './overview.words.ts'

const path = '/mit/overblik/gemt'

/** The overviews that a person has kept, each with what has changed under it since; and the form that keeps one more. */
export const keptOverviewsPage = definePage({
  path,
  access: 'may see own page',
  async get(visit) {
    const self = visit.actor.access?.find(({ kind }) => kind === 'own')
    if (!self) return notFound()
    const lines = await listKeptOverviews(visit.db, self.personId)
    return show({
      title: overviewWords(visit.language).keptTitle,
      body: <View visit={visit} lines={lines} />,
    })
  },
  async post(visit) {
    const { db, actor, form, to } = visit
    const self = actor.access?.find(({ kind }) => kind === 'own')
    if (!self) return notFound()
    const { personId } = self
    const gone = form.text('fjern')
    if (gone) {
      const permit = mayRemoveOverview(actor, personId)
      if (isRefusal(permit) || !isUuid(gone)) return notFound()
      await removeKeptOverview(db, permit, { id: gone, personId })
      return goTo(to(path))
    }
    const permit = mayKeepOverview(actor, personId)
    const found = await findOverview(visit)
    if (isRefusal(permit) || !found || found.overview.own.facts.length === 0) return goTo(to('/mit/overblik'))
    const { overview } = found
    const id = randomUUID()
    const paper = overviewPaper(overview, visit)
    await keepOverview(db, permit, personId, {
      id,
      paper,
      leans: leansOf(overview),
      holdsTo: holdsTo(overview),
    })
    return goTo(to(`${path}/${id}`))
  },
})

function View({ visit, lines }: { visit: Visit; lines: readonly KeptLine[] }) {
  const { language, to } = visit
  const say = overviewWords(language)
  const above = { href: to('/mit/overblik'), label: say.title }
  return (
    <MyPage visit={visit} title={say.keptTitle} lead={say.keptLead} above={above}>
      {lines.length === 0 ? (
        <EmptyState title={say.noneKept} />
      ) : (
        <Deck>
          {lines.map((line) => {
            const title = say.keptOn(dayInWords(dayOf(line.keptAt), language))
            return (
              <Card
                key={line.id}
                level={2}
                title={title}
                href={to(`${path}/${line.id}`)}
                facts={[changesInWords(line, language) ?? say.unchanged]}
                foot={
                  <Form action={to(path)} label={`${say.remove}: ${title}`}>
                    <HiddenField name="fjern" value={line.id} />
                    <Button kind="quiet">{say.remove}</Button>
                  </Form>
                }
              />
            )
          })}
        </Deck>
      )}
    </MyPage>
  )
}

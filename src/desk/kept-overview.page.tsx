import { findKeptOverview, type KeptOverview, MyPage } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, Buttons, Form, givePaper, Notification, type Paper, PaperSheet } from '#ui/index.ts'
import { changesInWords } from './kept-overview.rules.ts'
import { overviewWords } from './overview.words.ts'

/** An overview as it was on the day it was kept: readable also when what it leans on has changed. */
export const keptOverviewPage = definePage({
  path: '/mit/overblik/gemt/:id',
  access: 'may see own page',
  async get(visit) {
    const kept = await findIn(visit)
    if (!kept) return notFound()
    return show({ title: titleOf(kept, visit), body: <View visit={visit} kept={kept} /> })
  },
  /** The same on paper. */
  async post(visit) {
    const kept = await findIn(visit)
    return kept ? givePaper('mit-overblik', kept.paper as Paper, visit.now) : notFound()
  },
})

const findIn = async ({ db, param }: Visit) =>
  findKeptOverview(db, isUuid(param('id')) ? param('id') : '00000000-0000-0000-0000-000000000000')

const titleOf = ({ keptAt }: KeptOverview, { language }: Visit) =>
  overviewWords(language).keptOn(dayInWords(dayOf(keptAt), language))

function View({ visit, kept }: { visit: Visit; kept: KeptOverview }) {
  const { language, to } = visit
  const say = overviewWords(language)
  const changes = changesInWords(kept, language)
  const above = { href: to('/mit/overblik/gemt'), label: say.keptTitle }
  return (
    <MyPage
      visit={visit}
      title={titleOf(kept, visit)}
      lead={changes ? say.changedText : say.unchanged}
      above={above}
    >
      {changes && (
        <Notification tone="attention" title={changes}>
          <p>
            <a href={to('/mit/overblik')}>{say.toToday}</a>
          </p>
        </Notification>
      )}
      <PaperSheet paper={kept.paper as Paper} />
      <Form action={to(`/mit/overblik/gemt/${kept.id}`)} label={say.pdf}>
        <Buttons>
          <Button>{say.pdf}</Button>
        </Buttons>
      </Form>
    </MyPage>
  )
}

import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Callable, Crumbs, EmptyState, PageHead, Table } from '#ui/index.ts'
import { maySetReactions } from './alert.policy.ts'
import { alertWords } from './alert.words.ts'
import { elsewherePath } from './alert-late.rules.ts'
import { alertLateWords } from './alert-late.words.ts'
import { listPastElsewhere, type PastElsewhere } from './alert-told.store.ts'
import { receivedWords } from './received.words.ts'

/** Where a day has passed at a unit that has agreed it with one's own: whom to call, and no person. */
export const pastElsewherePage = definePage({
  path: elsewherePath,
  access: 'may see persons',
  async get(visit) {
    if (isRefusal(maySetReactions(visit.actor))) return notFound()
    const title = alertLateWords(visit.language).elsewhere
    return show({ title, body: <Elsewhere visit={visit} past={await listPastElsewhere(visit.db)} /> })
  },
})

type Props = { visit: Visit; past: readonly PastElsewhere[] }
function Elsewhere({ visit: { language, to }, past }: Props) {
  const say = alertLateWords(language)
  const call = ({ phone, hours }: PastElsewhere) =>
    phone ? (
      <>
        <Callable text={phone} /> {hours && <span lang="da">{hours}</span>}
      </>
    ) : (
      say.notGiven
    )
  return (
    <>
      <Crumbs
        label={receivedWords(language).where}
        items={[{ href: to('/svar/advis'), label: alertWords(language).toAlerts }]}
      />
      <PageHead title={say.elsewhere} lead={say.elsewhereLead} />
      <Table
        caption={say.elsewhere}
        hiddenCaption
        columns={[say.place, say.phone, say.alerts, say.since, say.agreed].map((label) => ({ label }))}
        rows={past.map((one, place) => ({
          id: `sted-${place}`,
          cells: [
            one.unit?.[language] ?? say.notGiven,
            call(one),
            `${one.alerts}`,
            dayInWords(one.dueOn, language),
            one.fallback ? <span lang="da">{one.fallback}</span> : say.notGiven,
          ],
        }))}
        empty={
          <EmptyState title={say.elsewhereNone}>
            <p>{say.elsewhereNoneText}</p>
          </EmptyState>
        }
      />
    </>
  )
}

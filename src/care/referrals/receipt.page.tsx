import { dayOf } from '#platform/calendar.ts'
import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { PageHead, Section, Table } from '#ui/index.ts'
import { maySeeReceipt } from './receipt.policy.ts'
import { listReceipt, type ReceiptLine } from './receipt.store.ts'
import { receiptWords } from './receipt.words.ts'
import { kindNames, referralWords } from './referral.words.ts'
import { ToReferrals } from './to-referrals.page.tsx'

/** What one's unit has sent: these are received, these are not. */
export const receiptPage = definePage({
  path: '/kvittering',
  access: 'may see persons',
  async get(visit) {
    const { db, actor, language } = visit
    const permit = maySeeReceipt(actor)
    if (isRefusal(permit)) return notFound()
    const lines = await listReceipt(db, actor.organisations)
    const persons = [...new Set(lines.map(({ personId }) => personId))]
    if (persons.length > 0) await look(db, permit, persons, { purpose: 'unit-list', relation: 'unit' })
    const say = receiptWords(language)
    const waiting = lines.filter(({ receivedAt }) => receivedAt === null)
    const received = lines.filter(({ receivedAt }) => receivedAt !== null)
    const body = (
      <>
        <ToReferrals visit={visit} />
        <PageHead title={say.title} lead={say.lead(received.length, waiting.length)} />
        <Section id="ikke-modtaget" title={say.waiting}>
          <Lines visit={visit} lines={waiting} title={say.waiting} />
        </Section>
        <Section id="modtaget" title={say.received}>
          <Lines visit={visit} lines={received} title={say.received} />
        </Section>
      </>
    )
    return show({ title: say.title, body, width: 'wide' })
  },
})

type Props = { visit: Visit; lines: readonly ReceiptLine[]; title: string }
function Lines({ visit: { language, to }, lines, title }: Props) {
  const say = receiptWords(language)
  const day = (at: Temporal.Instant) => dayInWords(dayOf(at), language)
  return (
    <Table
      caption={title}
      hiddenCaption
      dense
      columns={[say.what, say.whom, say.where, say.sent, say.saidTitle].map((label) => ({ label }))}
      rows={lines.map((one) => ({
        id: one.id,
        cells: [
          <a href={to(`/henvisninger/${one.id}`)}>{kindNames[one.kind][language === 'da' ? 0 : 1]}</a>,
          one.personName ?? referralWords(language).nameless,
          one.receiverName?.[language],
          day(one.sentAt),
          one.receivedAt
            ? `${say.receivedOn} ${day(one.receivedAt)}`
            : one.said
              ? say[`said-${one.said}`]
              : say.nothing,
        ],
      }))}
      empty={<p>{say.none}</p>}
    />
  )
}

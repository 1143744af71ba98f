import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, ErrorSummary, Form, FormId, Notification, PageHead, Section, TextArea } from '#ui/index.ts'
import { importLinesAtOnce, OfferImportParts } from './import-lines.page.tsx'
import { mayImport } from './offer-import.policy.ts'
import { outcomes } from './offer-import.rules.ts'
import { findImport, isOvertaken, listImportLines, readAgain, readNext } from './offer-import.store.ts'
import { importWords } from './offer-import.words.ts'
import { mostInARequest, orderStep } from './offer-imports.jobs.ts'
import { confirmImport, sendImport } from './send-import.store.ts'

type Found = NonNullable<Awaited<ReturnType<typeof find>>>
/** What is wrong stands first; else what is chosen by the address, else what the file changes. */
async function find({ db, param, query }: Visit) {
  const found = isUuid(param('id')) ? await findImport(db, param('id')) : undefined
  if (!found) return undefined
  const asked = outcomes.find((one) => one === query.get('vis'))
  const shown = asked ?? outcomes.find((one) => found.counts[one] > 0) ?? 'untouched'
  const last = Math.max(1, Math.ceil(found.counts[shown] / importLinesAtOnce))
  const page = Math.min(Math.max(1, Math.trunc(Number(query.get('side')) || 1)), last)
  const lines = await listImportLines(db, found.id, shown, (page - 1) * importLinesAtOnce, importLinesAtOnce)
  return { ...found, shown, page, last, lines }
}

/** What a file would change, line by line; confirmed, all of it is sent as proposals, or nothing. */
export const offerImportPage = definePage({
  path: '/tilbud/indlaes/:id',
  access: 'may propose editions',
  async get(visit) {
    const found = await find(visit)
    return found ? show(view(visit, found)) : notFound()
  },
  async post(visit) {
    const { db, actor, today, language, to, form } = visit
    const found = await find(visit)
    const permit = mayImport(actor, found?.id ?? '')
    if (!found || isRefusal(permit)) return notFound()
    const say = importWords(language)
    const grounds = form.text('begrundelse')
    if (found.state !== 'read') return conflict(view(visit, found, { conflict: say.notNow }))
    if (grounds.length < 5) return invalid(view(visit, found, { grounds, wrong: say.groundsMissing }))
    // Confirmed first: of two who send at once, the second waits here, and is then told.
    if (!(await confirmImport(db, permit, found.id, grounds)))
      return conflict(view(visit, found, { grounds, conflict: say.notNow }))
    const isLarge = found.rowCount > mostInARequest
    if (await isOvertaken(db, found.id)) {
      await readAgain(db, permit, found.id)
      if (isLarge) await orderStep(db, permit, 'read-offers')
      else await readNext(db, permit, found, mostInARequest, today)
      return goTo(to(`/tilbud/indlaes/${found.id}?igen=1`))
    }
    if (isLarge) await orderStep(db, permit, 'send-offers')
    else await sendImport(db, permit, { ...found, grounds })
    return goTo(to(`/tilbud/indlaes/${found.id}`))
  },
})

type Said = { grounds?: string; wrong?: string; conflict?: string }
function view(visit: Visit, found: Found, said: Said = {}) {
  const { language, query } = visit
  const say = importWords(language)
  const { counts, state } = found
  const toSend = counts.added + counts.changed
  return {
    title: `${say.preview}: ${found.title}`,
    width: 'wide' as const,
    body: (
      <>
        {said.wrong && (
          <ErrorSummary title={say.problems} errors={[{ name: 'begrundelse', message: said.wrong }]} />
        )}
        <PageHead
          over={say.title}
          title={found.title}
          lead={`${say.rows(found.rowCount)}. ${leadOf(found, say)}`}
        />
        {said.conflict && <Notification tone="attention">{said.conflict}</Notification>}
        {state === 'read' && query.has('igen') && (
          <Notification tone="attention">{say.overtaken}</Notification>
        )}
        <OfferImportParts visit={visit} found={found} />
        {state === 'read' && counts.wrong === 0 && toSend > 0 && (
          <Confirm visit={visit} found={found} said={said} toSend={toSend} />
        )}
      </>
    ),
  }
}

const leadOf = ({ state }: Found, say: ReturnType<typeof importWords>) =>
  ({ reading: say.reading, read: say.nothingKept, sending: say.sending, sent: say.sent })[state]

function Confirm({ visit, found, said, toSend }: { visit: Visit; found: Found; said: Said; toSend: number }) {
  const { language, to, form } = visit
  const say = importWords(language)
  return (
    <Section id="send" title={say.confirm} intro={say.confirmText(toSend)}>
      <Form action={to(`/tilbud/indlaes/${found.id}`)}>
        <FormId form={form} />
        <TextArea
          name="begrundelse"
          label={say.grounds}
          hint={say.groundsHint}
          value={said.grounds}
          error={said.wrong}
          rows={3}
        />
        <Button>{say.confirm}</Button>
      </Form>
    </Section>
  )
}

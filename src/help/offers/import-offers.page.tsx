import { randomUUID } from 'node:crypto'
import { dayOf } from '#platform/calendar.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, ErrorSummary, FileField, Form, FormId, PageHead, Section, Table } from '#ui/index.ts'
import { fileFaultInWords } from './offer-faults.words.ts'
import { mostBytes, splitFile } from './offer-file.rules.ts'
import { mayImport } from './offer-import.policy.ts'
import { findImport, listMyImports, type OfferImport, openImport, readNext } from './offer-import.store.ts'
import { importWords } from './offer-import.words.ts'
import { mostInARequest, orderStep } from './offer-imports.jobs.ts'

/** An editor brings a file of offers; what it would change is shown before anything is proposed. */
export const importOffers = definePage({
  path: '/tilbud/indlaes',
  access: 'may propose editions',
  // The form around the file takes a little, and a file that is only just too large is told so in its own words.
  limit: mostBytes + 512 * 1024,
  async get(visit) {
    return show(view(visit, await listMyImports(visit.db)))
  },
  async post(visit) {
    const { db, form, actor, language, to, today } = visit
    const permit = mayImport(actor, randomUUID())
    if (isRefusal(permit)) return notFound()
    const upload = form.file('fil')
    const split = upload ? splitFile(upload.bytes) : null
    if (!upload || !split || 'wrong' in split) {
      const wrong =
        split && 'wrong' in split ? fileFaultInWords(split, language) : importWords(language).noFile
      return invalid(view(visit, await listMyImports(db), wrong))
    }
    const id = await openImport(db, permit, titleOf(upload.name), split)
    if (split.rows.length > mostInARequest) await orderStep(db, permit, 'read-offers')
    else {
      const opened = await findImport(db, id)
      if (opened) await readNext(db, permit, opened, mostInARequest, today)
    }
    return goTo(to(`/tilbud/indlaes/${id}`))
  },
})

const titleOf = (name: string) => name.replace(/^.*[\\/]/, '').slice(0, 100) || 'fil'

function view(visit: Visit, mine: readonly OfferImport[], wrong?: string) {
  const { language, to } = visit
  const say = importWords(language)
  return {
    title: say.title,
    body: (
      <>
        {wrong && <ErrorSummary title={say.errors} errors={[{ name: 'fil', message: wrong }]} />}
        <PageHead title={say.title} lead={say.lead} />
        <Section id="vaelg" title={say.choose} hiddenTitle>
          <Form action={to('/tilbud/indlaes')} files>
            <FormId />
            <FileField
              name="fil"
              label={say.file}
              hint={say.fileHint}
              error={wrong}
              accept=".csv,.json,text/csv,application/json"
            />
            <Button>{say.read}</Button>
          </Form>
        </Section>
        <Section id="saadan" title={say.how}>
          <p>{say.howText}</p>
          <p>
            <a href="/data/tilbud.csv">{say.download}</a>
          </p>
        </Section>
        {mine.length > 0 && (
          <Section id="mine" title={say.mine} intro={say.mineIntro}>
            <Table
              caption={say.mine}
              hiddenCaption
              columns={[{ label: say.file }, { label: say.rowsHead }, { label: say.state }]}
              rows={mine.map((one) => ({
                cells: [
                  <a href={to(`/tilbud/indlaes/${one.id}`)}>{one.title}</a>,
                  one.rowCount,
                  `${stateInWords(one, say)}, ${dayInWords(dayOf(one.madeAt), language)}`,
                ],
              }))}
            />
          </Section>
        )}
      </>
    ),
  }
}

const stateInWords = ({ state }: OfferImport, say: ReturnType<typeof importWords>) =>
  ({ reading: say.reading, read: say.ready, sending: say.sending, sent: say.sent })[state]

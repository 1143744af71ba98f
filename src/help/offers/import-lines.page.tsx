import type { Visit } from '#platform/pages.ts'
import { asTyped, type Json } from '#registers/editions/index.ts'
import { ButtonLink, Buttons, EmptyState, Filters, Meter, Pagination, Section, Table } from '#ui/index.ts'
import { strangeColumns } from './offer-csv.rules.ts'
import { remedyInWords } from './offer-faults.words.ts'
import { changesIn, type Outcome, outcomes } from './offer-import.rules.ts'
import type { Counts, ImportLine, OfferImport } from './offer-import.store.ts'
import { importWords } from './offer-import.words.ts'

export const importLinesAtOnce = 50
export type ShownImport = OfferImport & {
  readonly counts: Counts
  readonly shown: Outcome
  readonly page: number
  readonly last: number
  readonly lines: readonly ImportLine[]
}
type Props = { visit: Visit; found: ShownImport }

/** A file where it is now: being read, to be looked through, or sent. */
export function OfferImportParts({ visit, found }: Props) {
  const { language, to } = visit
  const say = importWords(language)
  if (found.state === 'sent')
    return (
      <EmptyState
        title={say.sent}
        action={
          <Buttons>
            {found.batchId && (
              <ButtonLink href={to(`/redaktion/samlet/${found.batchId}`)}>{say.seeBatch}</ButtonLink>
            )}
            <ButtonLink kind="quiet" href={to('/tilbud/indlaes')}>
              {say.another}
            </ButtonLink>
          </Buttons>
        }
      />
    )
  if (found.state !== 'read') return <Underway visit={visit} found={found} />
  return <Preview visit={visit} found={found} />
}

function Underway({ visit, found }: Props) {
  const { language, to } = visit
  const say = importWords(language)
  const done = found.rowCount - found.counts.unread
  const label = found.state === 'sending' ? say.sending : say.progress(done, found.rowCount)
  return (
    <Section id="undervejs" title={label}>
      <p>
        <Meter done={done} of={found.rowCount} label={label} />
      </p>
      <p>{say.wait}</p>
      <Buttons>
        <ButtonLink href={to(`/tilbud/indlaes/${found.id}`)}>{say.look}</ButtonLink>
      </Buttons>
    </Section>
  )
}

function Preview({ visit, found }: Props) {
  const { language, to } = visit
  const say = importWords(language)
  const { counts, shown, lines } = found
  const strange = found.form === 'csv' ? strangeColumns(found.columns) : []
  const at = `/tilbud/indlaes/${found.id}`
  return (
    <>
      {counts.wrong === 0 && counts.added + counts.changed === 0 && (
        <EmptyState title={say.nothingToDo}>
          <p>{say.nothingToDoText}</p>
        </EmptyState>
      )}
      {counts.wrong > 0 && (
        <Section id="ret" title={say.mend} intro={say.mendText}>
          <Buttons>
            <ButtonLink href={to('/tilbud/indlaes')}>{say.bringMended}</ButtonLink>
          </Buttons>
        </Section>
      )}
      {strange.length > 0 && <p>{say.strange(strange.join(', '))}</p>}
      <Section id="hvad" title={say.preview}>
        <Filters
          label={say.preview}
          items={outcomes
            .filter((one) => counts[one] > 0)
            .map((one) => ({
              href: to(`${at}?vis=${one}`),
              label: say[one],
              count: counts[one],
              current: one === shown,
            }))}
        />
      </Section>
      <Section id={shown} title={`${say[shown]}: ${counts[shown]}`}>
        {shown === 'wrong' ? <Faults visit={visit} lines={lines} /> : <Lines visit={visit} lines={lines} />}
        <Leaf visit={visit} found={found} at={`${at}?vis=${shown}`} />
      </Section>
    </>
  )
}

function Leaf({ visit, found, at }: Props & { at: string }) {
  const { language, to } = visit
  const say = importWords(language)
  const { page, last, lines, counts, shown } = found
  if (last < 2) return null
  const first = (page - 1) * importLinesAtOnce
  const link = (side: number, label: string) => ({ href: to(`${at}&side=${side}`), label })
  return (
    <Pagination
      label={say.more}
      place={say.place(first + 1, first + lines.length, counts[shown])}
      previous={page > 1 ? link(page - 1, say.previous) : undefined}
      next={page < last ? link(page + 1, say.next) : undefined}
    />
  )
}

type Rows = { visit: Visit; lines: readonly ImportLine[] }
/** Every fault by row and column, with what one can do about it. */
function Faults({ visit: { language }, lines }: Rows) {
  const say = importWords(language)
  return (
    <Table
      caption={say.wrong}
      hiddenCaption
      columns={[{ label: say.row }, { label: say.column }, { label: say.given }, { label: say.whatToDo }]}
      rows={lines.flatMap(({ line, faults }) =>
        faults.map((fault) => ({
          cells: [
            String(line),
            fault.column || say.wholeRow,
            fault.given || say.emptyCell,
            remedyInWords(fault, language),
          ],
        })),
      )}
    />
  )
}

const nameOf = (body: Json) => asTyped((body as { name?: { da?: Json } }).name?.da)

/** What each line does; for a changed offer every part that changes, before and after. */
function Lines({ visit: { language }, lines }: Rows) {
  const say = importWords(language)
  const typed = (value: Json | undefined) =>
    (typeof value === 'boolean' ? (value ? 'Ja' : 'Nej') : asTyped(value)) || say.notGiven
  const isChange = lines.some(({ outcome }) => outcome === 'changed')
  if (!isChange)
    return (
      <Table
        caption={say.preview}
        hiddenCaption
        columns={[{ label: say.row }, { label: 'navn' }, { label: 'noegle' }]}
        rows={lines.map((one) => ({ cells: [String(one.line), nameOf(one.body), one.key] }))}
      />
    )
  return (
    <Table
      caption={say.preview}
      hiddenCaption
      columns={[
        { label: say.row },
        { label: 'navn' },
        { label: say.column },
        { label: say.before },
        { label: say.after },
      ]}
      rows={lines.flatMap((one) =>
        changesIn(one.before ?? undefined, one.body).map(({ column, before, after }) => ({
          cells: [String(one.line), nameOf(one.body), column, typed(before), typed(after)],
        })),
      )}
    />
  )
}

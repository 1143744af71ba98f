import { dayOf } from '#platform/calendar.ts'
import type { Language } from '#platform/words.ts'
import { dayInWords } from '#platform/words.ts'
import { dateInWords, UncheckedTag } from '#registers/sources/index.ts'
import { DateField, type Moment, NumberField, Select, Tag, TextArea, TextField, Timeline } from '#ui/index.ts'
import { type EditableField, type Edition, isStale, type Json, readField } from './edition.rules.ts'
import type { Assessment } from './edition.store.ts'
import { editionWords } from './edition.words.ts'
import { asTyped } from './proposal.rules.ts'

/** A value as a person reads it: never brackets, never "null". */
export function inWords(value: Json | undefined, language: Language): string {
  if (value === null || value === undefined || value === '') return editionWords(language).nothing
  if (Array.isArray(value)) return value.map((one) => inWords(one, language)).join(', ')
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => inWords(one, language))
      .join(' · ')
  return String(value)
}

/** A value in the words of its field: a choice by its label, a day in words, everything else as it is. */
export function fieldInWords(field: EditableField | undefined, value: Json | undefined, language: Language) {
  const choice = field?.choices?.find((one) => one.value === String(value))
  if (choice) return choice.label[language === 'da' ? 0 : 1]
  // Each line of a list on a line of its own, where lines are kept.
  if (field?.as === 'list' && Array.isArray(value) && value.length > 0)
    return value.map((one) => inWords(one, language)).join(',\n')
  return field?.as === 'day' && typeof value === 'string' && value
    ? dateInWords(value, language)
    : inWords(value, language)
}

export const fieldAt = (fields: readonly EditableField[], path: string) =>
  fields.find((field) => field.path === path || path.startsWith(`${field.path}.`))
/** The words of the field that holds the path; one line of a list stands under its list. */
export const labelAt = (fields: readonly EditableField[], path: string, language: Language) =>
  fieldAt(fields, path)?.label[language === 'da' ? 0 : 1] ?? path

/** The name a field has in the form; dots would break the date's three parts apart. */
export const nameOf = (field: EditableField) => field.path.replaceAll('.', '_')

/** Checked by whom, or not checked yet; and whether the time has passed for which it may be relied on. */
export function CheckTags(props: {
  row: { checkedAt: Temporal.Instant | null; checkerName?: string | null; staleOn: Temporal.PlainDate | null }
  today: Temporal.PlainDate
  language: Language
}) {
  const { row, language } = props
  const say = editionWords(language)
  const day = row.checkedAt ? dayInWords(dayOf(row.checkedAt), language) : ''
  return (
    <>
      {row.checkedAt ? (
        <Tag tone="done">{say.checkedBy(row.checkerName ?? '', day)}</Tag>
      ) : (
        <UncheckedTag language={language} />
      )}{' '}
      <StaleTag {...props} />
    </>
  )
}

/** Stands alone where the page has said once that nothing on it is checked. */
export const StaleTag = ({ row, today, language }: Parameters<typeof CheckTags>[0]) =>
  row.staleOn && isStale(row, today) ? (
    <Tag tone="late">{editionWords(language).stale(dayInWords(row.staleOn, language))}</Tag>
  ) : null

/** Everything that happened to a row, newest first. */
export function History(props: {
  editions: readonly Edition[]
  assessments: readonly Assessment[]
  language: Language
  to: (path: string) => string
}) {
  const { language } = props
  const say = editionWords(language)
  const day = (at: Temporal.Instant) => dayInWords(dayOf(at), language)
  const lines = props.editions.flatMap((edition) => [
    ...props.assessments
      .filter((one) => one.editionId === edition.id)
      .map((one) => ({
        at: one.at,
        title: say[one.outcome],
        who: one.checkerName,
        words: one.words,
        edition,
      })),
    {
      at: edition.proposedAt,
      title: edition.origin === 'shipped' ? say.shipped : say.proposal,
      who: edition.authorName,
      words: edition.grounds,
      edition,
    },
  ])
  const moments: Moment[] = lines.map(({ at, title, who, words, edition }) => ({
    when: `${day(at)} · ${who}`,
    title: `${say.edition(edition.number)}: ${title} (${say[edition.status]})`,
    children: (
      <p>
        {words}{' '}
        {edition.number > 1 && <a href={props.to(`/redaktion/forslag/${edition.id}`)}>{say.difference}</a>}
      </p>
    ),
  }))
  return <Timeline items={moments} />
}

/** One editable field as a control, with what was typed. */
export function EditControl(props: {
  field: EditableField
  body: Json
  typed: string | undefined
  error: string | undefined
  language: Language
}) {
  const { field, language } = props
  const say = editionWords(language)
  const label = field.label[language === 'da' ? 0 : 1]
  const name = nameOf(field)
  const value = props.typed ?? asTyped(readField(field, props.body))
  const shared = { name, label, error: props.error, value }
  if (field.as === 'list') return <TextArea {...shared} hint={say.oneALine} rows={4} />
  if (field.as === 'markdown') return <TextArea {...shared} hint={say.markdownHint} rows={8} />
  if (field.as === 'text') return <TextArea {...shared} rows={4} />
  if (field.as === 'number') return <NumberField {...shared} />
  if (field.as === 'choice')
    return (
      <Select
        {...shared}
        options={(field.choices ?? []).map((choice) => ({
          value: choice.value,
          label: choice.label[language === 'da' ? 0 : 1],
        }))}
      />
    )
  if (field.as === 'day') {
    const [year = '', month = '', day = ''] = value.split('-')
    const words = { day: say.day, month: say.month, year: say.year }
    return <DateField {...shared} words={words} value={{ year, month, day }} />
  }
  return <TextField {...shared} />
}

import type { ComponentChildren } from 'preact'
import { dayInWords, type Language } from '#platform/words.ts'
import { CheckTags } from '#registers/editions/index.ts'
import { type Source, SourceList, SourceStatusTag } from '#registers/sources/index.ts'
import { Binding, Disclosure, type Fact, SummaryList, Tags } from '#ui/index.ts'
import { bindingWord } from './binding.rules.ts'
import type { ComplaintPath, PatientAdviser, Right } from './right.rules.ts'
import type { Rights } from './right.store.ts'
import { bindingWords, rightWords } from './right.words.ts'

export type Behind = { rights: Rights; today: Temporal.PlainDate; language: Language }
type Entry = Right | ComplaintPath | PatientAdviser

/** One right, closed: a tired person reads the names first. */
export function RightEntry({ right, ...behind }: { right: Right } & Behind) {
  const { language } = behind
  const say = rightWords(language)
  const word = bindingWord(right.binding)
  const facts: Fact[] = [
    { label: say.what, value: right.what[language] },
    { label: say.forWhom, value: right.forWhom[language] },
    { label: say.whoDecides, value: right.whoDecides[language] },
    { label: say.whoApplies, value: right.whoApplies[language] },
    { label: say.how, value: right.how[language] },
    { label: say.deadline, value: right.deadline?.[language] ?? say.notGiven },
    { label: say.appeal, value: right.appeal?.[language] ?? say.notGiven },
    ...(right.note ? [{ label: say.note, value: right.note[language] }] : []),
    {
      label: say.binding,
      value: <Binding strength={word} label={bindingWords(language)[word]} />,
    },
    { label: say.basis, value: right.basis ?? say.notGiven },
  ]
  return (
    <Closed entry={right} {...behind}>
      <SummaryList sentences items={facts} />
    </Closed>
  )
}

/** Where to take a complaint or a claim. */
export function ComplaintEntry({ complaint, ...behind }: { complaint: ComplaintPath } & Behind) {
  const { language } = behind
  const say = rightWords(language)
  return (
    <Closed entry={complaint} {...behind}>
      <SummaryList
        sentences
        items={[
          { label: say.about, value: complaint.about[language] },
          { label: say.how, value: complaint.how[language] },
          { label: say.deadline, value: complaint.deadline?.[language] ?? say.notGiven },
          ...(complaint.note ? [{ label: say.note, value: complaint.note[language] }] : []),
        ]}
      />
    </Closed>
  )
}

const Closed = ({ entry, children, ...behind }: { entry: Entry; children: ComponentChildren } & Behind) => (
  <li id={`ret-${entry.key}`}>
    <Disclosure summary={entry.name[behind.language]}>
      {children}
      <Provenance entry={entry} {...behind} />
    </Disclosure>
  </li>
)

/** Whether anybody has checked it, how far its source carries, and where it was read. */
export function Provenance({ entry, rights, today, language }: { entry: Entry } & Behind) {
  const sources = entry.sources
    .map((key) => rights.sources.get(key))
    .filter((one): one is Source => one !== undefined)
  return (
    <>
      <Tags>
        <CheckTags
          row={{ checkedAt: rights.checks.get(entry.key) ?? null, staleOn: null }}
          today={today}
          language={language}
        />
        <SourceStatusTag status={entry.sourceStatus} language={language} />
      </Tags>
      <SourceList sources={sources} language={language} level={3} />
    </>
  )
}

/** How to reach one region's patient adviser; what nobody has seen is said to be unknown. */
export function adviserFacts(adviser: PatientAdviser, language: Language): Fact[] {
  const say = rightWords(language)
  const { validTo } = adviser
  return [
    { label: say.how, value: adviser.how[language] },
    ...(adviser.phone ? [{ label: say.phone, value: adviser.phone }] : []),
    ...(adviser.url ? [{ label: say.address, value: <a href={adviser.url}>{adviser.url}</a> }] : []),
    ...(adviser.phone || adviser.url ? [] : [{ label: say.phoneAndAddress, value: say.notGiven }]),
    ...(validTo ? [{ label: say.period, value: say.until(dayInWords(validTo, language)) }] : []),
    ...(adviser.note ? [{ label: say.note, value: adviser.note[language] }] : []),
  ]
}

import { type Problem, problemAt, type Form as Sent } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { domainNames, domains, inReadingOrder, type LateEffectName } from '#registers/lateeffects/index.ts'
import {
  Button,
  Card,
  Deck,
  EmptyState,
  Form,
  FormId,
  HiddenField,
  ListHead,
  Section,
  Select,
  type SelectOption,
  TextField,
} from '#ui/index.ts'
import {
  diseases,
  type Fact,
  type FactKind,
  type FreshFact,
  factsAtMost,
  isDisease,
  isFactKind,
  isTreatment,
  treatments,
  yearFrom,
} from './fact.rules.ts'
import { diseaseNames, factWords, treatmentNames } from './fact.words.ts'

type Words = ReturnType<typeof factWords>
type Names = readonly LateEffectName[]

const isKnown = (kind: FactKind, value: string, lateEffects: Names): boolean => {
  if (kind === 'disease') return isDisease(value)
  if (kind === 'treatment') return isTreatment(value)
  return lateEffects.some(({ slug }) => slug === value)
}

/** Each of the three forms has fields of its own name, so that a fault stands where it was made. */
const yearField = (kind: FactKind) => `${kind}-aar`

export function readFact(
  form: Sent,
  lateEffects: Names,
  say: Words,
  today: Temporal.PlainDate,
): FreshFact | Problem[] {
  const kind = form.text('slags')
  if (!isFactKind(kind)) return [{ field: 'late-effect', text: say.chooseOne }]
  const value = form.text(kind)
  const sinceYear = yearFrom(form.text(yearField(kind)), today)
  const isWell = isKnown(kind, value, lateEffects)
  if (isWell && sinceYear !== 'wrong') return { kind, value, sinceYear }
  return [
    ...(isWell ? [] : [{ field: kind, text: say.chooseOne }]),
    ...(sinceYear === 'wrong' ? [{ field: yearField(kind), text: say.yearWrong(today.year) }] : []),
  ]
}

/** What was chosen, in the words it was chosen by; a late effect that has left the register stands by its key. */
export function factInWords({ kind, value }: FreshFact, lateEffects: Names, language: Language): string {
  if (kind === 'disease' && isDisease(value)) return diseaseNames(language)[value]
  if (kind === 'treatment' && isTreatment(value)) return treatmentNames(language)[value]
  return lateEffects.find(({ slug }) => slug === value)?.name[language] ?? value
}

export function yearInWords({ kind, sinceYear }: FreshFact, language: Language): string | null {
  if (sinceYear === null) return null
  const say = factWords(language)
  return kind === 'late-effect' ? say.since(sinceYear) : say.inYear(sinceYear)
}

type ListProps = { visit: Visit; facts: readonly Fact[]; lateEffects: Names; action: string }

export function FactList({ visit: { language }, facts, lateEffects, action }: ListProps) {
  const say = factWords(language)
  if (facts.length === 0)
    return (
      <EmptyState title={say.nothing}>
        <p>{say.nothingText}</p>
      </EmptyState>
    )
  return (
    <Section id="skrevet" title={say.written} intro={say.removeText}>
      <ListHead>{say.count(facts.length, factsAtMost)}</ListHead>
      <Deck>
        {facts.map((fact) => {
          const name = factInWords(fact, lateEffects, language)
          return (
            <Card
              key={fact.id}
              title={name}
              by={say[fact.kind]}
              facts={[yearInWords(fact, language)].filter((one) => one !== null)}
              foot={
                <>
                  <p>{say.source(dayInWords(fact.notedOn, language))}</p>
                  <Form action={action} label={say.removeWhat(name)}>
                    <HiddenField name="fjern" value={fact.id} />
                    <Button kind="quiet">{say.remove}</Button>
                  </Form>
                </>
              }
            />
          )
        })}
      </Deck>
    </Section>
  )
}

type FormsProps = { visit: Visit; lateEffects: Names; action: string; problems: readonly Problem[] }

/** Three questions, each sent on its own; none must be answered. */
export function FactForms({ visit, lateEffects, action, problems }: FormsProps) {
  const { language } = visit
  const say = factWords(language)
  const [ofDisease, ofTreatment] = [diseaseNames(language), treatmentNames(language)]
  const effects = domains.flatMap((domain) =>
    inReadingOrder(
      lateEffects.filter((one) => one.domain === domain),
      language,
    ).map(({ slug, name }) => ({ value: slug, label: name[language], group: domainNames[domain][language] })),
  )
  const forms: readonly [FactKind, string, SelectOption[]][] = [
    ['late-effect', say.addLateEffect, effects],
    ['disease', say.addDisease, diseases.map((value) => ({ value, label: ofDisease[value] }))],
    ['treatment', say.addTreatment, treatments.map((value) => ({ value, label: ofTreatment[value] }))],
  ]
  return forms.map(([kind, title, options]) => (
    <Section key={kind} id={`tilfoej-${kind}`} title={title}>
      <Form action={action} label={title}>
        <FormId form={visit.form} />
        <HiddenField name="slags" value={kind} />
        <Select
          name={kind}
          label={say[kind]}
          empty={say.choose}
          options={options}
          value={visit.form.text(kind)}
          error={problemAt(problems, kind)}
        />
        <TextField
          name={yearField(kind)}
          label={say[`${kind}-year`]}
          hint={say.yearHint}
          value={visit.form.text(yearField(kind))}
          error={problemAt(problems, yearField(kind))}
          width="short"
          autoComplete="off"
        />
        <Button>{title}</Button>
      </Form>
    </Section>
  ))
}

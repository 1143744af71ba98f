import { languageName, type Person, spoken } from '#care/citizens/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import type { Pair } from '#platform/words.ts'
import { Checkboxes, DateField, RadioCards, Section, Select, TextArea, TextField } from '#ui/index.ts'
import { showsCapacity } from './capacity.rules.ts'
import { CapacityThere } from './capacity-parts.page.tsx'
import { factWords } from './facts.words.ts'
import { complexities, workStates } from './fresh-referral.rules.ts'
import type { Ground } from './ground.store.ts'
import { makeWords } from './make.words.ts'
import { needName } from './need-name.rules.ts'
import { type Kind, planTypes } from './referral.rules.ts'
import { planTypeNames, referralWords } from './referral.words.ts'
import { chosenNeed } from './send-ways.page.tsx'
import { WaitingThere } from './waiting-parts.page.tsx'

export type FormProps = {
  visit: Visit
  person: Person
  kind: Kind
  ground: Ground
  problems: readonly Problem[]
}

/** A field with what was typed in it and what is wrong with it. */
export function fieldsIn({ visit, problems }: Pick<FormProps, 'visit' | 'problems'>) {
  const { form, language, query } = visit
  const isFirst = [...form.entries()].length === 0
  const field = (name: string, label: string) => ({
    name,
    label,
    value: form.text(name),
    error: problemAt(problems, name),
  })
  const day = (name: string, label: string) => ({
    name,
    label,
    words: referralWords(language),
    value: {
      day: form.text(`${name}-dag`),
      month: form.text(`${name}-maaned`),
      year: form.text(`${name}-aar`),
    },
    error: problemAt(problems, name),
  })
  const chosen = isFirst ? query.getAll(chosenNeed) : [...form.all('behov')]
  const { optional } = referralWords(language)
  return {
    ...{ say: makeWords(language), facts: factWords(language), isFirst },
    ...{ field, day, chosen, optional },
  }
}

/** Which of the person's needs it is about, where there are any. */
export function NeedsField(props: FormProps) {
  const { visit, ground } = props
  const { say, facts, chosen } = fieldsIn(props)
  if (ground.needs.length === 0) return null
  return (
    <Checkboxes
      name="behov"
      label={facts.needs}
      hint={say.needsHint}
      options={ground.needs.map((need) => ({ value: need.id, label: needName(need, visit.language) }))}
      values={chosen}
    />
  )
}

/** To whom, what it is about, and for a plan its days. */
export function ContentFields(props: FormProps) {
  const { visit, kind, ground } = props
  const { language, form } = visit
  const { say, facts, field, day, optional } = fieldsIn(props)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const isPlan = kind === 'rehabilitation-plan'
  return (
    <Section id="drejer-sig-om" title={say.content}>
      {isPlan && (
        <RadioCards
          {...field('plan', facts.planType)}
          options={planTypes.map((one) => ({ value: one, label: inWords(planTypeNames[one]) }))}
        />
      )}
      <Select
        {...field('modtager', say.whom)}
        hint={say.whomHint}
        empty={say.choose}
        value={form.text('modtager') || (ground.receivers.length === 1 ? ground.receivers[0]?.id : undefined)}
        options={ground.receivers.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      {kind === 'hospital-referral' && <WaitingThere visit={visit} receivers={ground.receivers} />}
      {showsCapacity(kind) && <CapacityThere visit={visit} kind={kind} receivers={ground.receivers} />}
      <NeedsField {...props} />
      <TextArea {...field('aarsag', facts.reason)} hint={facts.reasonHint} rows={4} />
      {isPlan && <TextArea {...field('funktion', facts.functionalAbility)} rows={4} />}
      {isPlan && (
        <>
          <DateField {...day('udskrevet', facts.dischargedOn)} hint={facts.dischargedHint} />
          <DateField
            {...day('tidligst', facts.startAfterOn)}
            hint={facts.startAfterHint}
            optional={optional}
          />
          <DateField
            {...day('senest', facts.latestStartOn)}
            hint={facts.latestStartHint}
            optional={optional}
          />
        </>
      )}
      <TextArea
        {...field('proevet', facts.tried)}
        {...(kind === 'hospital-referral' ? {} : { optional })}
        rows={3}
      />
      <RadioCards
        {...field('vurdering', facts.complexity)}
        hint={facts.complexityHint}
        optional={optional}
        beside
        options={complexities.map((one) => ({ value: one, label: facts[one] }))}
      />
      <TextArea {...field('oensker', facts.wanted)} optional={optional} rows={3} />
      <DateField {...day('aftalt', facts.agreedOn)} hint={facts.agreedHint} />
    </Section>
  )
}

/** What municipalities ask for, so that the first call is not spent on it; known details are filled in. */
export function KnowingFields(props: FormProps) {
  const { visit, person } = props
  const { language, form } = visit
  const { say, facts, field, day, optional, isFirst } = fieldsIn(props)
  const words = referralWords(language)
  const known = person.messageAllowed === null ? '' : person.messageAllowed ? 'ja' : 'nej'
  const kept = (name: string, first: string | null) => (isFirst ? (first ?? '') : form.text(name))
  return (
    <Section id="kontakt" title={say.knowing} intro={say.knowingIntro}>
      <TextField
        {...field('telefon', facts.phone)}
        type="tel"
        value={kept('telefon', person.phone)}
        optional={optional}
        width="medium"
        autoComplete="off"
      />
      <RadioCards
        {...field('besked', facts.message)}
        value={kept('besked', known)}
        beside
        options={[
          { value: 'ja', label: words.yes },
          { value: 'nej', label: words.no },
          { value: '', label: words.notAsked },
        ]}
      />
      <TextField {...field('bedst', facts.bestTime)} optional={optional} autoComplete="off" />
      <Select
        {...field('tolk', facts.interpreter)}
        value={kept('tolk', person.interpreterLanguage)}
        empty={facts.noInterpreter}
        options={spoken
          .filter((code) => code !== 'da')
          .map((code) => ({ value: code, label: languageName(code, language) }))}
      />
      <TextField {...field('paaroerende', facts.relative)} optional={optional} autoComplete="off" />
      <TextField
        {...field('transport', facts.transport)}
        hint={facts.transportHint}
        optional={optional}
        autoComplete="off"
      />
      <TextField {...field('syn', facts.sightHearing)} optional={optional} autoComplete="off" />
      <Select
        {...field('arbejde', facts.work)}
        empty={words.notGiven}
        options={workStates.map((one) => ({ value: one, label: facts[one] }))}
      />
      <DateField {...day('sygemeldt', facts.sickListedSince)} optional={optional} />
    </Section>
  )
}

import { Problems } from '#care/citizens/index.ts'
import { countedNames } from '#help/offers/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import {
  Button,
  Form,
  FormId,
  HiddenField,
  Notification,
  NumberField,
  PageHead,
  RadioCards,
  Section,
  Select,
  SummaryList,
  TextArea,
} from '#ui/index.ts'
import { ToReferrals } from './to-referrals.page.tsx'
import { mayTellWaiting } from './waiting.policy.ts'
import { countedKinds, readWaiting, waitingFields } from './waiting.rules.ts'
import { listClinicOffers, listOwnUnits, type OwnUnit, tellWaiting } from './waiting.store.ts'
import { waitingWords } from './waiting.words.ts'
import { WaitingTold } from './waiting-parts.page.tsx'

const path = '/ventetid'
type Offer = { readonly key: string; readonly name: Both }

/** The clinic tells by its own hand how long one waits there. */
export const waitingPage = definePage({
  path,
  access: 'may see persons',
  async get(visit) {
    const { db, actor } = visit
    const units = await listOwnUnits(db, actor.organisations)
    if (units.length === 0) return notFound()
    return show(view(visit, units, await listClinicOffers(db), []))
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const units = await listOwnUnits(db, actor.organisations)
    const unit = units.find(({ id }) => id === form.text(waitingFields.unit))
    const permit = unit && mayTellWaiting(actor, unit)
    if (!unit || !permit || isRefusal(permit)) return notFound()
    const offers = await listClinicOffers(db)
    const { fresh, wrong } = readWaiting(
      (name) => form.text(name),
      offers.map(({ key }) => key),
    )
    const say = waitingWords(language)
    if (!fresh) {
      const text = { weeks: say.wrongWeeks, counted: say.wrongCounted, words: say.wrongWords }[wrong]
      return invalid(view(visit, units, offers, [{ field: waitingFields[wrong], text }]))
    }
    return (await tellWaiting(db, permit, unit.id, fresh)) ? goTo(to(`${path}?gemt=ja`)) : notFound()
  },
})

function view(
  visit: Visit,
  units: readonly OwnUnit[],
  offers: readonly Offer[],
  problems: readonly Problem[],
) {
  const { language, query, form } = visit
  const say = waitingWords(language)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      {query.get('gemt') === 'ja' && <Notification tone="done" announce title={say.saved} />}
      <ToReferrals visit={visit} />
      <PageHead title={say.title} lead={say.lead} />
      {units.map((unit) => {
        const isTyped = form.text(waitingFields.unit) === unit.id
        return (
          <OneUnit key={unit.id} {...{ visit, unit, offers, isTyped }} problems={isTyped ? problems : []} />
        )
      })}
    </>
  )
  return { title: say.title, body }
}

type Props = {
  visit: Visit
  unit: OwnUnit
  offers: readonly Offer[]
  /** What was sent was about this one: it is shown as typed. */
  isTyped: boolean
  problems: readonly Problem[]
}

function OneUnit({ visit, unit, offers, isTyped, problems }: Props) {
  const { language, today, form, to } = visit
  const say = waitingWords(language)
  const at = language === 'da' ? 0 : 1
  const { waiting } = unit
  const field = (name: string, known: string | number | null | undefined) => ({
    name,
    value: isTyped ? form.text(name) : `${known ?? ''}`,
    error: problemAt(problems, name),
  })
  return (
    <Section id={`enhed-${unit.id}`} title={unit.name?.[language] ?? ''}>
      <SummaryList
        sentences
        items={[
          { label: say.told, value: <WaitingTold waiting={waiting} language={language} today={today} /> },
        ]}
      />
      <Form action={to(path)} label={say.toThis}>
        <FormId form={form} />
        <HiddenField name={waitingFields.unit} value={unit.id} />
        <NumberField {...field(waitingFields.weeks, waiting?.weeks)} label={say.weeks} unit={say.weeksUnit} />
        <RadioCards
          {...field(waitingFields.counted, waiting?.counted)}
          label={say.counted}
          options={countedKinds.map((one) => ({ value: one, label: countedNames[one][at] }))}
        />
        <TextArea
          {...field(waitingFields.words, waiting?.words)}
          label={say.words}
          hint={say.wordsHint}
          rows={3}
        />
        {offers.length > 0 && (
          <Select
            {...field(waitingFields.offer, waiting?.offerKey)}
            label={say.offer}
            hint={say.offerHint}
            empty={say.noOffer}
            options={offers.map(({ key, name }) => ({ value: key, label: name[language] }))}
          />
        )}
        <p>{say.empty}</p>
        <Button>{say.save}</Button>
      </Form>
    </Section>
  )
}

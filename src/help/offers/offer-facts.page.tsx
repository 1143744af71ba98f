import type { Visit } from '#platform/pages.ts'
import { type Both, dayInWords, type Language } from '#platform/words.ts'
import { CheckTags } from '#registers/editions/index.ts'
import { SourceStatusTag } from '#registers/sources/index.ts'
import { type Fact, Section, SourceNote, SummaryList, Tags } from '#ui/index.ts'
import { startFacts } from './group-starts-shown.page.tsx'
import type { Evidence, Offer } from './offer.rules.ts'
import { inLanguage, offerWords, partDateInWords, referrerNames, sortNames } from './offer.words.ts'
import { OfferFreshness, StandingTag, whereInWords } from './offer-card.page.tsx'
import { activityNames, choiceNames } from './offer-choices.words.ts'
import { aboutGroup, offerFactWords } from './offer-facts.words.ts'
import type { OfferRow } from './offer-freshness.rules.ts'
import type { EffectName } from './offer-words.rules.ts'
import { hoursInWords } from './opening.words.ts'
import { ownWaitingInWords } from './own-waiting.words.ts'

type Seen = { row: OfferRow; effects: readonly EffectName[]; visit: Visit }

/** How it stands with the offer as a whole: how sure, checked by whom, open or not. */
export function OfferStanding({ row, visit }: Omit<Seen, 'effects'>) {
  const { language, today } = visit
  // Confirmed in time, it is neither due for another look nor in doubt; "not confirmed" the line above says already.
  const [isConfirmed, status] = [row.freshness.state === 'confirmed', row.offer.sourceStatus]
  return (
    <>
      <OfferFreshness row={row} visit={visit} />
      <Tags>
        <StandingTag offer={row.offer} language={language} />
        <CheckTags row={isConfirmed ? { ...row, staleOn: null } : row} today={today} language={language} />
        {!isConfirmed && status !== 'unconfirmed' && <SourceStatusTag status={status} language={language} />}
      </Tags>
    </>
  )
}

/** Says *ikke oplyst* wherever no source says anything, so that a gap is never read as a no. */
function sayer(language: Language) {
  const say = offerWords(language)
  const text = (value: string | null | undefined) => value || say.notGiven
  return {
    text,
    both: (value: Both | null) => text(value?.[language]),
    told: (value: boolean | null) => (value === null ? say.notGiven : value ? say.yes : say.no),
    day: (value: string | null) => text(value && dayInWords(Temporal.PlainDate.from(value), language)),
  }
}

/** Everything that is known about an offer, and what is not, in the order in which one needs it. */
export function OfferFacts({ row, effects, visit }: Seen) {
  const say = offerFactWords(visit.language)
  const groups = [
    ['saadan', say.wayIn, wayIn(row.offer, visit.language)],
    ['hvem', say.forWhom, forWhom(row.offer, effects, visit.language)],
    ['praktisk', say.practical, practical(row, visit)],
    ['ansvar', say.behind, behind(row.offer, visit.language)],
  ] as const
  return (
    <>
      {groups.map(([id, title, items]) => (
        <Section key={id} id={id} title={title}>
          <SummaryList sentences items={knownFirst(items, visit.language)} />
        </Section>
      ))}
    </>
  )
}

/** What is known, one by one; what nobody has told stands together at the end, and is never left out. */
function knownFirst(facts: Fact[], language: Language): Fact[] {
  const { notGiven } = offerWords(language)
  const [known, unknown] = [true, false].map((is) => facts.filter(({ value }) => (value !== notGiven) === is))
  const labels = unknown?.map(({ label }) => label).join(', ')
  return [...(known ?? []), ...(labels ? [{ label: notGiven, value: labels }] : [])]
}

function wayIn(offer: Offer, language: Language): Fact[] {
  const say = offerFactWords(language)
  const { text, both, told } = sayer(language)
  const by = offer.referralBy.map((one) => inLanguage(referrerNames[one], language)).join(', ')
  const phone = offer.phone && <a href={`tel:+45${offer.phone.replaceAll(' ', '')}`}>{offer.phone}</a>
  const email = offer.email && <a href={`mailto:${offer.email}`}>{offer.email}</a>
  const url = offer.url && (
    <a href={offer.url} lang="da">
      {new URL(offer.url).hostname}
    </a>
  )
  return [
    { label: say.phone, value: phone || text(null) },
    { label: say.email, value: email || text(null) },
    { label: say.openingHours, value: text(hoursInWords(offer.openingHours, language)) },
    { label: say.referral, value: told(offer.referral === null ? null : offer.referral === 'yes') },
    { label: say.referralBy, value: text(by) },
    { label: say.locationNumber, value: text(offer.locationNumber) },
    { label: say.receiverWants, value: both(offer.receiverWants) },
    { label: say.application, value: both(offer.application) },
    { label: say.selfReferral, value: both(offer.selfReferral) },
    { label: say.fees, value: both(offer.fees) },
    { label: say.url, value: url || text(null) },
  ]
}

function forWhom(offer: Offer, effects: readonly EffectName[], language: Language): Fact[] {
  const say = offerFactWords(language)
  const { text, both, told } = sayer(language)
  const { minimumAge, maximumAge, monthsAfterTreatment } = offer
  const ages = minimumAge === null && maximumAge === null ? null : say.ages(minimumAge ?? 0, maximumAge)
  return [
    { label: say.eligibility, value: both(offer.eligibility) },
    { label: say.age, value: text(ages) },
    { label: say.endedTreatment, value: told(offer.endedTreatment) },
    {
      label: say.monthsAfterTreatment,
      value: text(monthsAfterTreatment === null ? null : say.months(monthsAfterTreatment)),
    },
    { label: say.alongsideTreatment, value: told(offer.alongsideTreatment) },
    { label: say.renewedHelp, value: told(offer.renewedHelp) },
    { label: say.relatives, value: told(offer.relatives) },
    { label: say.bereaved, value: told(offer.bereaved) },
    { label: say.children, value: told(offer.children) },
    { label: say.diseaseIndependent, value: told(offer.diseaseIndependent) },
    { label: say.lateEffects, value: text(effects.map(({ name }) => name[language]).join(', ')) },
  ]
}

function practical({ offer, starts, waitings }: OfferRow, { language, today }: Visit): Fact[] {
  const say = offerFactWords(language)
  const { text, both, told, day } = sayer(language)
  const { waiting } = offer
  const languages = new Intl.DisplayNames([language], { type: 'language' })
  return [
    { label: say.where, value: whereInWords(offer, language) },
    { label: say.physical, value: told(offer.physical) },
    { label: say.digital, value: told(offer.digital) },
    {
      label: say.activities,
      value: text(offer.activities?.map((one) => inLanguage(activityNames[one], language)).join(', ')),
    },
    { label: say.languages, value: text(offer.languages.map((code) => languages.of(code)).join(', ')) },
    {
      label: say.waiting,
      value: waitings.length
        ? waitings.map((one) => ownWaitingInWords(one, today, language)).join('. ')
        : waiting
          ? say.toldOn(say.weeks(waiting.weeks), day(waiting.toldOn))
          : text(null),
    },
    ...startFacts({ offer, starts }, { language, today }),
    { label: say.validFrom, value: day(offer.validFrom) },
    { label: say.validTo, value: day(offer.validTo) },
    { label: say.note, value: both(offer.note) },
  ]
}

function behind(offer: Offer, language: Language): Fact[] {
  const say = offerFactWords(language)
  const { text, both } = sayer(language)
  return [
    { label: say.kind, value: inLanguage(sortNames[offer.kind], language) },
    { label: say.organisation, value: <span lang="da">{offer.organisation}</span> },
    { label: say.authority, value: text(offer.authority) },
    { label: say.operator, value: text(offer.operator) },
    { label: say.funding, value: both(offer.funding) },
    { label: say.level, value: text(offer.level && inLanguage(choiceNames[offer.level], language)) },
  ]
}

/** Who said what, how, when the source is from, when it was seen, and how long that may be relied on. */
export function OfferEvidence({ row, visit: { language } }: Omit<Seen, 'effects'>) {
  const say = offerFactWords(language)
  return (
    <SourceNote
      title={say.sources}
      sources={[
        ...row.told.map((one) => ({
          title: `${one.by}: ${inLanguage(aboutGroup[one.group], language)}`,
          note: say.told(say[one.how], dayOf(one.on, language), dayOf(one.until, language)),
        })),
        ...row.offer.evidence.map((one) => ({
          title: titleOf(one, language),
          href: one.link ?? undefined,
          note: noteOf(one, language),
        })),
      ]}
    />
  )
}

const dayOf = (day: string, language: Language) => dayInWords(Temporal.PlainDate.from(day), language)

function titleOf({ group, saidBy, link }: Evidence, language: Language): string {
  const say = offerFactWords(language)
  const who = saidBy ?? (link ? new URL(link).hostname : say.unknownWho)
  return `${who}: ${inLanguage(aboutGroup[group], language)}`
}
function noteOf({ how, on, seen, halfLifeDays }: Evidence, language: Language): string {
  const say = offerFactWords(language)
  const day = dayInWords(Temporal.PlainDate.from(seen), language)
  return say.evidence(say[how], on ? partDateInWords(on, language) : null, day, halfLifeDays)
}

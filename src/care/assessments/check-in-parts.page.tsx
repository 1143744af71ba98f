import { addressFor, NumbersToRing, type Subject } from '#care/citizens/index.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language, type Pair } from '#platform/words.ts'
import { Callable, Section } from '#ui/index.ts'
import type { MyAgreed } from './agreed.store.ts'
import type { Reader } from './assessment.rules.ts'
import { type CheckIn, type CheckInSaid, standingOf } from './check-in.rules.ts'
import type { NamedNeed } from './check-in.store.ts'
import { checkInNames, checkInWords } from './check-in.words.ts'
import { HoursTold } from './hours-told.page.tsx'
import { domainNames } from './received.words.ts'

export const agreedPath = '/mit/aftaler'
const inLanguage = ([da, en]: Pair, language: Language) => (language === 'da' ? da : en)
export const saidInWords = (said: CheckInSaid, language: Language) => inLanguage(checkInNames[said], language)

/** What a need is called: by the register, else in the person's own words, else by what it is about. */
export const nameInWords = ({ lateEffectName, ownWords, domain }: NamedNeed, language: Language): string =>
  lateEffectName?.[language] ?? ownWords ?? inLanguage(domainNames[domain], language)

/** *Hvordan går det med træthed?*, without what stands in brackets; a name of capitals keeps them. */
export function askedInWords(need: NamedNeed, language: Language): string {
  const whole = nameInWords(need, language)
  const isOwn = need.lateEffectName === null && need.ownWords !== null
  const name = isOwn ? whole : whole.replace(/ \([^)]*\)$/, '')
  const lowered = /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
  return checkInWords(language).title(isOwn ? `»${name}«` : lowered)
}

/** What waits for an answer. */
export function AskedNow(props: { visit: Visit; subject: Subject; agreed: readonly MyAgreed[] }) {
  const { visit, subject, agreed } = props
  const waiting = agreed.filter(({ checkIn }) => checkIn !== null && checkIn.answeredOn === null)
  if (waiting.length === 0) return null
  return (
    <Section id="spoergsmaal" title={checkInWords(visit.language).waiting}>
      <ul class="link-list">
        {waiting.map((one) => (
          <li key={one.checkIn?.id}>
            <a href={visit.to(addressFor(subject, `${agreedPath}/${one.checkIn?.id}`))}>
              {askedInWords(one, visit.language)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The answer itself stands behind the link, not on a list that somebody may see over the shoulder. */
export function SeeAnswer(props: { visit: Visit; subject: Subject; line: MyAgreed }) {
  const { visit, subject, line } = props
  if (!line.checkIn?.answeredOn) return null
  const day = dayInWords(Temporal.PlainDate.from(line.checkIn.answeredOn), visit.language)
  return (
    <p>
      <a href={visit.to(addressFor(subject, `${agreedPath}/${line.checkIn.id}`))}>
        {checkInWords(visit.language).answered(day)}
      </a>
    </p>
  )
}

/** Whom the person can ring: the unit as it has told itself, the cancer line, their own doctor. */
export function HumanPath({ visit, unit, isTold }: { visit: Visit; unit: Reader | null; isTold: boolean }) {
  const { language } = visit
  const say = checkInWords(language)
  const { phone, hours, urgentPhone } = unit?.reception ?? {}
  // A unit writes its hours as a sentence or not.
  const withoutStop = hours && { da: hours.da.replace(/\.$/, ''), en: hours.en?.replace(/\.$/, '') ?? null }
  const unitNumbers = (
    <>
      <Callable text={phone ?? say.unknownNumber} />
      {phone && withoutStop && (
        <>
          . <HoursTold hours={withoutStop} language={language} />
        </>
      )}
      {urgentPhone && (
        <>
          . <Callable text={say.ifUrgent(urgentPhone)} />
        </>
      )}
    </>
  )
  const places = [
    ...(unit ? [{ name: unit.name[language], text: unitNumbers }] : []),
    { name: say.cancerLine, text: say.cancerLineText },
    { name: say.ownDoctor, text: say.urgent },
  ]
  return (
    <NumbersToRing
      visit={visit}
      title={say.numbers}
      intro={isTold ? say.numbersToo : say.numbersText}
      places={places}
      links={[
        ['/mit/kontakter', say.toContacts],
        ['/mit/behov', say.toTell],
      ]}
    />
  )
}

/** For whoever sees what was agreed: when it is asked, and what was said. No answer is unknown. */
export function CheckInLines({ checkIns, language }: { checkIns: readonly CheckIn[]; language: Language }) {
  const say = checkInWords(language)
  const inWords = (one: CheckIn): string => {
    const standing = standingOf(one)
    const day = dayInWords(one.answeredOn ?? one.askedOn ?? one.dueOn, language)
    if (standing === 'waits') return say.waits(day)
    if (standing === 'unasked') return say.unasked
    if (standing === 'asked') return say.asked(day)
    return say.said(day, saidInWords(standing, language).toLowerCase())
  }
  return (
    <>
      {checkIns.map((one) => (
        <p key={`${one.dueOn}`}>
          {[inWords(one), one.toldDue && say.reactBy(dayInWords(one.toldDue, language))]
            .filter(Boolean)
            .join(' ')}
        </p>
      ))}
    </>
  )
}

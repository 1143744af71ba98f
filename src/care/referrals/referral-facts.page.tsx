import { languageName } from '#care/citizens/index.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import { Callable, type Content, type Fact, SummaryList } from '#ui/index.ts'
import type { About, DayTold } from './correction.rules.ts'
import { Beside } from './correction-parts.page.tsx'
import { factWords } from './facts.words.ts'
import { needName } from './need-name.rules.ts'
import { planTypeNames, referralWords } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'

type Props = { visit: Visit; referral: Referral }

function factsIn({ visit, referral }: Props) {
  const { language } = visit
  const say = factWords(language)
  const none = referralWords(language).notGiven
  const day = (value: Temporal.PlainDate | null) => value && dayInWords(value, language)
  const row = (label: string, value: Content, without = none): Fact => ({ label, value: value || without })
  const shown = (label: string, value: Content): Fact[] => (value ? [{ label, value }] : [])
  /** What may be put right, with what was. */
  const told = (about: About, label: string, value: Content, without = none): Fact => ({
    label,
    value: (
      <>
        {value || without}
        <Beside visit={visit} referral={referral} about={about} />
      </>
    ),
  })
  return { say, day, row, told, shown, referral, inWords: (pair: Pair) => pair[language === 'da' ? 0 : 1] }
}

/** What the sender wrote; what nobody has told says so. */
export function SenderFacts(props: Props) {
  const { say, day, row, told, shown, referral, inWords } = factsIn(props)
  const { language } = props.visit
  const { kind, planType, complexity, needIds } = referral
  const needs = referral.needs ?? []
  const unseen = needIds.length - needs.length
  const plan = kind === 'rehabilitation-plan'
  /** One that has been taken out again is still told of. */
  const days = (about: DayTold, label: string, value: Temporal.PlainDate | null): Fact[] =>
    value || referral.corrections?.some((one) => one.about === about) ? [told(about, label, day(value))] : []
  return (
    <SummaryList
      sentences
      items={[
        ...shown(say.planType, planType && inWords(planTypeNames[planType])),
        told('reason', say.reason, referral.reason),
        ...shown(
          say.needs,
          needIds.length > 0 &&
            [
              ...needs.map((need) => needName(need, language)),
              ...(unseen > 0 ? [say.unseen(unseen)] : []),
            ].join('; '),
        ),
        ...(plan ? [told('functional_ability', say.functionalAbility, referral.functionalAbility)] : []),
        ...(plan ? [told('discharged_on', say.dischargedOn, day(referral.dischargedOn))] : []),
        ...days('start_after_on', say.startAfterOn, referral.startAfterOn),
        ...days('latest_start_on', say.latestStartOn, referral.latestStartOn),
        told('tried', say.tried, referral.tried),
        told('wanted', say.wanted, referral.wanted),
        ...shown(say.complexity, complexity && say[complexity]),
        row(say.agreedOn, day(referral.agreedWithPersonOn)),
      ]}
    />
  )
}

/** What whoever calls must know before they do. */
export function CallFacts(props: Props) {
  const { say, day, row, told, shown, referral } = factsIn(props)
  const words = referralWords(props.visit.language)
  const { messageAllowed, work, interpreterLanguage } = referral
  return (
    <SummaryList
      compact
      items={[
        told('phone', say.phone, referral.phone && <Callable text={referral.phone} />),
        told(
          'message_allowed',
          say.message,
          messageAllowed === null ? words.notAsked : messageAllowed ? words.yes : words.no,
        ),
        told('best_time', say.bestTime, referral.bestTime),
        told(
          'interpreter_language',
          say.interpreter,
          interpreterLanguage && languageName(interpreterLanguage, props.visit.language),
          say.noInterpreter,
        ),
        told('relative_contact', say.relative, referral.relativeContact),
        told('transport', say.transport, referral.transport),
        told('sight_hearing', say.sightHearing, referral.sightHearing),
        row(say.work, work && say[work]),
        ...shown(say.sickListedSince, day(referral.sickListedSince)),
      ]}
    />
  )
}

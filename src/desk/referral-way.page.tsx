import { type UnitWaiting, WaitingTold, waitingWords } from '#care/referrals/index.ts'
import { OfferFreshness, type OfferRow, referrerNames } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import type { LateEffect } from '#registers/lateeffects/index.ts'
import { bindingWords, type Holder, taskWords } from '#registers/responsibilities/index.ts'
import {
  BindingList,
  Card,
  type Content,
  CopyText,
  Deck,
  Disclosure,
  type Fact,
  Section,
  SummaryList,
  Tag,
  Tags,
} from '#ui/index.ts'
import { levelsInWords } from './level.words.ts'
import type { WayShown } from './referral.rules.ts'
import { referralWords, stepNames, wayNames } from './referral.words.ts'
import { referralText } from './referral-text.rules.ts'
import { inOneBreath } from './sentence.rules.ts'

const mostReceivers = 6
const mostOthers = 20
type Props = { shown: WayShown; lateEffect: LateEffect; visit: Visit }
const inWords = (pair: Pair, { language }: Visit) => pair[language === 'da' ? 0 : 1]

/** One way of referral: who holds it here, the receivers with what is known of each, and the text to paste. */
export function ReferralWay({ shown, lateEffect, visit }: Props) {
  const { way, answer, suggested, receivers, waiting } = shown
  const { language } = visit
  const say = referralWords(language)
  const steps = suggested.map((step) => inWords(stepNames[step], visit))
  const only = receivers.length === 1 ? (receivers[0]?.offer.name.da ?? null) : null
  return (
    <Section id={way} title={inWords(wayNames[way], visit)}>
      {steps.length > 0 && (
        <Tags>
          <Tag>{say.suggestedAt(inOneBreath(steps, language))}</Tag>
        </Tags>
      )}
      <h3>{say.who}</h3>
      {answer.status === 'answered' ? (
        <BindingList level={4} items={dutiesOf(answer.holders, visit)} />
      ) : (
        <p>{answer.status === 'unresolved' ? say.unresolved : say.notHere}</p>
      )}
      {way !== 'almen-praksis' && (
        <>
          <h3>{say.receivers}</h3>
          {receivers.length === 0 ? (
            <p>{say.noReceivers}</p>
          ) : (
            <Deck label={say.receivers}>
              {receivers.slice(0, mostReceivers).map((row) => (
                <Receiver key={row.offer.id} {...{ row, visit, waiting }} />
              ))}
            </Deck>
          )}
          <Others waiting={waiting} shown={receivers.slice(0, mostReceivers)} visit={visit} />
          <Disclosure summary={say.text}>
            <CopyText
              name={`tekst-${way}`}
              label={say.text}
              hint={say.textHint}
              text={referralText(wayNames[way][0], lateEffect.name.da, only)}
              copy={say.copy}
              copied={say.copied}
              lang="da"
            />
          </Disclosure>
        </>
      )}
    </Section>
  )
}

/** One line for each party and strength, with the tasks it holds and where that is written. */
function dutiesOf(holders: readonly Holder[], { language }: Visit) {
  const say = referralWords(language)
  const groups = Map.groupBy(holders, (one) => `${one.bindingWord} ${one.authority.name[language]}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const tasks = [...new Set(group.map(({ task }) => taskWords(language)[task]))].join(', ')
    const others = group.filter(({ operatorStatus }) => operatorStatus !== 'same-as-authority')
    const known = [...new Set(others.flatMap((one) => one.operator?.name[language] ?? []))]
    const operators = known.length > 0 || others.length === 0 ? known : [say.notKnown]
    const written = [...new Set(group.map(({ duty, sources }) => duty.basis ?? sources[0]?.title ?? ''))]
    return [
      {
        strength: first.bindingWord,
        label: bindingWords(language)[first.bindingWord],
        title: first.duty.sector === 'almen_praksis' ? say.generalPractice : first.authority.name[language],
        children: (
          <>
            <p>
              {tasks}. <span lang="da">{written.filter(Boolean).join('; ')}</span>
            </p>
            {operators.length > 0 && (
              <p>
                {say.doesIt} {operators.join(', ')}
              </p>
            )}
            <p>
              <small>
                {say.level} {levelsInWords(group, language)}
              </small>
            </p>
            {group.some(({ sourceStatus }) => sourceStatus !== 'verified') && (
              <Tag tone="draft">{say.doubt}</Tag>
            )}
          </>
        ),
      },
    ]
  })
}

type Told = { waiting: readonly UnitWaiting[]; visit: Visit }

/** Places that have told how long one waits, where no receiver above carries it. */
function Others({ waiting, shown, visit }: Told & { shown: readonly OfferRow[] }) {
  const { language, today } = visit
  const others = waiting.filter(({ offerKey }) => !shown.some(({ offer }) => offer.id === offerKey))
  if (others.length === 0) return null
  const say = waitingWords(language)
  return (
    <>
      <h3>{say.ownWords}</h3>
      <SummaryList
        compact
        sentences
        items={others.slice(0, mostOthers).map((one) => ({
          label: one.name[language],
          value: <WaitingTold waiting={one} language={language} today={today} />,
        }))}
      />
    </>
  )
}

/** What a doctor asks about a receiver; what nobody has told says so. */
function Receiver({ row, visit, waiting }: { row: OfferRow } & Told) {
  const { language, to } = visit
  const { offer } = row
  const say = referralWords(language)
  return (
    <Card
      level={4}
      title={offer.name[language]}
      href={to(`/tilbud/${offer.id}`)}
      by={<span lang="da">{offer.organisation}</span>}
      foot={<OfferFreshness row={row} visit={visit} />}
    >
      <SummaryList compact sentences items={knownFirst(factsOf(row, { visit, waiting }), say.notGiven)} />
    </Card>
  )
}

function factsOf({ offer }: OfferRow, { visit, waiting: all }: Told): [string, Content | null][] {
  const { language, today } = visit
  const say = referralWords(language)
  const by = offer.referralBy.map((one) => inWords(referrerNames[one], visit)).join(', ')
  const { waiting } = offer
  // What the clinic says by its own hand stands before what the directory has read elsewhere.
  const own = all.find(({ offerKey }) => offerKey === offer.id)
  const told = waiting && dayInWords(Temporal.PlainDate.from(waiting.toldOn), language)
  return [
    [say.forWhom, offer.eligibility?.[language] ?? null],
    [say.referredBy, by || null],
    [say.dynamic, null],
    [say.wants, offer.receiverWants?.[language] ?? null],
    [
      say.waiting,
      own ? (
        <WaitingTold waiting={own} language={language} today={today} />
      ) : waiting && told ? (
        say.weeks(waiting.weeks, told)
      ) : null,
    ],
    [say.locationNumber, offer.locationNumber],
    [say.phone, offer.phone],
  ]
}

/** What is known, one by one; what nobody has told stands together at the end, and is never left out. */
function knownFirst(facts: readonly [string, Content | null][], notGiven: string): Fact[] {
  const unknown = facts.filter(([, value]) => value === null).map(([label]) => label)
  const known = facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
  return unknown.length > 0 ? [...known, { label: notGiven, value: unknown.join(', ') }] : known
}

import { languageName } from '#care/citizens/index.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import { type Content, Table } from '#ui/index.ts'
import { listWords } from './list.words.ts'
import { nextTry } from './next-try.rules.ts'
import { tryInWords } from './next-try.words.ts'
import { kindNames, referralWords, stateNames, stepInWords } from './referral.words.ts'
import type { ReferralLine } from './referral-line.rules.ts'
import { DueDay } from './referral-standing.page.tsx'

type Props = { visit: Visit; referrals: readonly ReferralLine[]; ofPerson?: boolean; empty: Content }

/** One line a referral: the next step, whom it is about, what it is and where, and by which day. */
export function ReferralTable({ visit, referrals, ofPerson, empty }: Props) {
  const { language, actor, to, today } = visit
  const say = listWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const step = (one: ReferralLine) => {
    const { id, step: next, state, actSide, actId, senderName, receiverName, dueOn } = one
    const attempt = nextTry(one.attempts ?? null, dueOn, one.bestTime)
    const words = attempt ? tryInWords(attempt) : next && stepInWords(next, dueOn, today)
    const holder = (actSide === 'sender' ? senderName : receiverName)[language]
    return (
      <>
        <a href={to(`/henvisninger/${id}`)}>{words ? words[language] : inWords(stateNames[state])}</a>
        {attempt && dueOn && Temporal.PlainDate.compare(attempt.on, dueOn) < 0 && (
          <small>{dayInWords(attempt.on, language)}</small>
        )}
        {actId && !actor.organisations.includes(actId) && <small>{say.at(holder)}</small>}
      </>
    )
  }
  const person = ({ personName, personKnownDead, interpreterLanguage, bestTime }: ReferralLine) => (
    <>
      {personName ?? referralWords(language).nameless}
      {personKnownDead && <small>{say.knownDead}</small>}
      {interpreterLanguage && <small>{say.interpreter(languageName(interpreterLanguage, language))}</small>}
      {!interpreterLanguage && bestTime && <small>{say.bestTime(bestTime)}</small>}
    </>
  )
  const what = ({ kind, senderId, senderName, receiverName }: ReferralLine) => (
    <>
      {inWords(kindNames[kind])}
      <small>
        {actor.organisations.includes(senderId)
          ? say.to(receiverName[language])
          : say.from(senderName[language])}
      </small>
    </>
  )
  const due = ({ dueOn }: ReferralLine) => (dueOn ? <DueDay day={dueOn} visit={visit} /> : say.noDay)
  const columns = [say.nextStep, ...(ofPerson ? [] : [say.person]), say.what, say.state, say.due]
  return (
    <Table
      caption={referralWords(language).title}
      hiddenCaption
      dense
      columns={columns.map((label) => ({ label }))}
      rows={referrals.map((one) => ({
        id: one.id,
        cells: [
          step(one),
          ...(ofPerson ? [] : [person(one)]),
          what(one),
          inWords(stateNames[one.state]),
          due(one),
        ],
      }))}
      empty={empty}
    />
  )
}

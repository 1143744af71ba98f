import type { Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import { Button, Form, FormId, HiddenField, Notification, Section, SummaryList } from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import { mayFollowUpNo } from './question.policy.ts'
import type { QuestionKind, Said } from './question.rules.ts'
import { answerNames, questionTitles, questionWords } from './question.words.ts'
import { isWithSender } from './referral.rules.ts'
import type { Referral } from './referral-line.rules.ts'

/** What the person has answered about the help; no answer is unknown, never that it went well. */
export function ReferralSaid({ visit, referral }: { visit: Visit; referral: Referral }) {
  const { language } = visit
  const say = caseWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const namedIn = (about: QuestionKind, answer: Said) => {
    const pair = answerNames[about][answer]
    return pair ? inWords(pair) : say.unknown
  }
  const said = (referral.said ?? []).map(({ about, answer, on }) => ({
    label: inWords(questionTitles[about]),
    value: `${namedIn(about, answer)} (${dayInWords(Temporal.PlainDate.from(on), language)})`,
  }))
  const isUnknown = referral.state === 'ended' && !referral.said?.some(({ about }) => about === 'helped')
  if (said.length === 0 && !isUnknown) return null
  return (
    <Section id="svar" title={say.said} intro={say.saidText}>
      <SummaryList
        items={[
          ...said,
          ...(isUnknown ? [{ label: inWords(questionTitles.helped), value: say.unknown }] : []),
        ]}
      />
      <ToldOfNo visit={visit} referral={referral} />
    </Section>
  )
}

/** A no that was told on to a unit that has bound itself to react: by when, and whether it has. */
function ToldOfNo({ visit: { language, actor, to }, referral }: { visit: Visit; referral: Referral }) {
  const say = questionWords(language)
  return referral.said?.map(({ id, told }) => {
    if (!told) return null
    const { unitId, due, followedOn, followedName } = told
    const unit = unitId === referral.senderId ? referral.senderName : referral.receiverName
    if (followedOn)
      return (
        <p key={id}>
          {say.followed(followedName ?? '', dayInWords(Temporal.PlainDate.from(followedOn), language))}
        </p>
      )
    return (
      <Notification
        key={id}
        tone="attention"
        title={say.reactBy(unit[language], dayInWords(Temporal.PlainDate.from(due), language))}
      >
        {!isRefusal(mayFollowUpNo(actor, referral, unitId)) && (
          <Form action={to(`/henvisninger/${referral.id}`)} label={say.followUp}>
            <FormId />
            <HiddenField name="skridt" value="fulgt-op" />
            <HiddenField name="spoergsmaal" value={id} />
            <Button>{say.followUp}</Button>
          </Form>
        )}
      </Notification>
    )
  })
}

/** The way to the paper, once it has left the house. */
export function OnPaper({ visit: { language, to }, referral }: { visit: Visit; referral: Referral }) {
  if (isWithSender(referral.state)) return null
  return (
    <p>
      <a href={to(`/henvisninger/${referral.id}/papir`)}>{caseWords(language).paper}</a>
      {referral.state === 'ended' && (
        <>
          {' · '}
          <a href={to(`/henvisninger/${referral.id}/papir#notat`)}>{caseWords(language).notePaper}</a>
        </>
      )}
    </p>
  )
}

/** The clinic that answered with advice may write it for more people than one. */
export function ToAdvice({ visit, referral }: { visit: Visit; referral: Referral }) {
  const { actor, has, to, language } = visit
  const isAnswered =
    referral.kind === 'hospital-referral' && (referral.state === 'sent-back' || referral.state === 'settled')
  if (!isAnswered || !actor.organisations.includes(referral.receiverId) || !has('/raad/nyt')) return null
  return (
    <p>
      <a href={to(`/raad/nyt?fra=${referral.id}`)}>{caseWords(language).advise}</a>
    </p>
  )
}

import type { Problem } from '#platform/form.ts'
import type { PageView, Visit } from '#platform/pages.ts'
import type { Pair } from '#platform/words.ts'
import {
  Button,
  Columns,
  Disclosure,
  ErrorSummary,
  Form,
  FormId,
  HiddenField,
  Notification,
  Section,
  TextArea,
} from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import { Unread } from './correction-parts.page.tsx'
import { GroupToTell } from './group-news.page.tsx'
import { pressNames } from './line.words.ts'
import { idOfField, LineForm } from './line-form.page.tsx'
import { lineFields } from './line-form.rules.ts'
import { MaximumWaitsHere } from './maximum-wait-parts.page.tsx'
import { isMove, type Move, mayBeUndone, undoSeconds } from './move.rules.ts'
import { lastMoves, mainMoves, readFirst } from './next-moves.rules.ts'
import { nextTry } from './next-try.rules.ts'
import type { ReceiverUnit } from './receiver.store.ts'
import { movesNow } from './referral.policy.ts'
import { kindNames, moveNames, referralWords } from './referral.words.ts'
import { CallFacts } from './referral-facts.page.tsx'
import { ReferralHistory, whoMade } from './referral-history.page.tsx'
import type { MoveLine, Referral } from './referral-line.rules.ts'
import { ReferralSaid, ToAdvice } from './referral-said.page.tsx'
import { PlanStart, ReferralHead, ReferralStanding } from './referral-standing.page.tsx'
import { ReferralWrote } from './referral-wrote.page.tsx'
import { standing, triesOf } from './tries.rules.ts'

export type Shown = {
  readonly referral: Referral
  readonly lines: readonly MoveLine[]
  /** To whom it may be handed on. */
  readonly receivers: readonly ReceiverUnit[]
}
export type Wrong = {
  readonly why?: 'somebodyFirst' | 'notNow' | 'tooLate' | 'notTried' | 'death' | 'saidNo' | 'groupFull'
  readonly problems?: readonly Problem[]
  /** The line whose journal mark is to be mended. */
  readonly line?: number
}

export function caseView(visit: Visit, shown: Shown, wrong: Wrong = {}): PageView {
  const { language, to } = visit
  const { referral, lines } = shown
  const say = caseWords(language)
  const problems = wrong.problems ?? []
  const sent = visit.form.text('skridt')
  const idOf = (name: string) =>
    wrong.line === undefined && isMove(sent) ? idOfField(sent, name) : `f-journal-${wrong.line}-${name}`
  const name = referral.personName ?? referralWords(language).nameless
  const isReadFirst = referral.step !== null && readFirst.includes(referral.step)
  const wrote = <ReferralWrote visit={visit} referral={referral} lines={lines} />
  const body = (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          title={referralWords(language).problems}
          errors={problems.map(({ field, text }) => ({ name: field, message: text, id: idOf(field) }))}
        />
      )}
      <ReferralHead visit={visit} referral={referral} />
      <WhatHappened visit={visit} shown={shown} wrong={wrong} />
      <Columns
        lead={<ReferralStanding visit={visit} referral={referral} />}
        near={
          <Section id="ring" title={say.call}>
            <CallFacts visit={visit} referral={referral} />
            <p>
              <a href={to(`/forloeb/${referral.personId}`)}>{say.person}</a>
            </p>
          </Section>
        }
        nearLabel={say.call}
      >
        <GroupToTell visit={visit} referral={referral} />
        <Unread visit={visit} referral={referral} />
        {isReadFirst && wrote}
        <Moves visit={visit} shown={shown} problems={problems} />
        <PlanStart visit={visit} referral={referral} />
        <MaximumWaitsHere visit={visit} referral={referral} />
        {!isReadFirst && wrote}
        <ToAdvice visit={visit} referral={referral} />
        <ReferralSaid visit={visit} referral={referral} />
        <Section id="historik" title={say.history}>
          <ReferralHistory visit={visit} referral={referral} lines={lines} problems={problems} />
        </Section>
      </Columns>
    </>
  )
  return { title: `${kindNames[referral.kind][language === 'da' ? 0 : 1]}: ${name}`, body, width: 'wide' }
}

/** What stood in the way, or that the last move can be taken back; what was typed is never lost. */
function WhatHappened({ visit, shown, wrong }: { visit: Visit; shown: Shown; wrong: Wrong }) {
  const { language, actor, now, form, to } = visit
  const { referral, lines } = shown
  const say = caseWords(language)
  const last = lines.at(-1)
  const moved = last ? moveNames[last.move][language === 'da' ? 0 : 1] : ''
  if (wrong.why) {
    const typed = ['ord', 'raad'].map((name) => form.text(name)).filter(Boolean)
    const text = {
      somebodyFirst: last ? say.somebodyText(moved, whoMade(last, visit)) : '',
      notNow: say.notNowText,
      tooLate: say.tooLateText,
      notTried: say.notTriedText,
      death: say.deathText,
      saidNo: say.saidNoText,
      groupFull: say.groupFullText,
    }[wrong.why]
    return (
      <>
        <Notification tone="attention" announce title={say[wrong.why]}>
          <p>{text}</p>
        </Notification>
        {typed.length > 0 && (
          <TextArea name="skrevet" label={say.typed} value={typed.join('\n\n')} rows={4} />
        )}
      </>
    )
  }
  const isFresh = last && Temporal.Instant.compare(now, last.at.add({ seconds: undoSeconds })) <= 0
  if (!last || !isFresh || last.byAccount !== actor.id || !mayBeUndone(last.move)) return null
  return (
    <Notification tone="done" announce title={say.undoText(moved)}>
      <Form action={to(`/henvisninger/${referral.id}`)} label={say.undo}>
        <FormId />
        <HiddenField name="skridt" value="undo" />
        <Button kind="quiet">{say.undo}</Button>
      </Form>
    </Notification>
  )
}

function Moves({ visit, shown, problems }: { visit: Visit; shown: Shown; problems: readonly Problem[] }) {
  const { language, actor, form } = visit
  const { referral, lines, receivers } = shown
  const say = caseWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const possible = [...new Set(movesNow(actor, referral).map(({ move }) => move))]
  if (possible.length === 0)
    return (
      <Section id="skridt" title={say.nothing}>
        <p>{say.nothingText}</p>
      </Section>
    )
  const toTell: readonly Move[] = referral.groupUntold ? ['inform'] : []
  const attempt = nextTry(referral.attempts ?? null, referral.dueOn, referral.bestTime)
  const ofStep = referral.step ? mainMoves[referral.step] : []
  const near = new Set<Move>([...toTell, ...ofStep, ...(attempt ? [attempt.what] : [])])
  const main = [...near].filter((move) => possible.includes(move))
  const rest = possible.filter((move) => !main.includes(move))
  const others = [
    ...rest.filter((one) => !lastMoves.includes(one)),
    ...rest.filter((one) => lastMoves.includes(one)),
  ]
  const sent = form.text('skridt')
  const one = (move: Move, open: boolean) => {
    const isSent = sent === move
    const press = <LineForm {...{ visit, referral, move, receivers, isSent, problems }} quiet={!open} />
    return lineFields[move].length === 0 && open ? (
      press
    ) : (
      <Disclosure key={move} summary={inWords(pressNames[move])} open={isSent || (open && move === main[0])}>
        {press}
      </Disclosure>
    )
  }
  const tries = triesOf(lines)
  return (
    <>
      {main.length > 0 && (
        <Section id="skridt" title={say.take} intro={say.takeIntro}>
          {main.map((move) => one(move, true))}
          {standing(lines).some(({ move }) => move === 'call' || move === 'write') && (
            <p>{say.tries(tries.calls, tries.letters)}</p>
          )}
        </Section>
      )}
      {others.length > 0 && (
        <Section id="andet" title={say.other}>
          {others.map((move) => one(move, false))}
        </Section>
      )}
    </>
  )
}

import { Fragment } from 'preact'
import { languageName } from '#care/citizens/index.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, Form, FormId, HiddenField, Notification } from '#ui/index.ts'
import { correctDaysWords } from './correct-days.words.ts'
import { type About, type Correction, isDayTold, unreadBy } from './correction.rules.ts'
import { correctionWords } from './correction.words.ts'
import { factWords } from './facts.words.ts'
import { referralWords } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'

/** What was written, as the page shows it: a choice of the form by its name, and what was added in the unit's own words. */
export function wordsOf(
  { about, how }: Correction,
  words: string | null,
  { language }: Visit,
): string | null {
  const say = referralWords(language)
  if (how !== 'put-right') return words
  if (isDayTold(about)) return words && dayInWords(Temporal.PlainDate.from(words), language)
  if (about === 'message_allowed') return words === null ? say.notAsked : words === 'true' ? say.yes : say.no
  return about === 'interpreter_language' && words ? languageName(words, language) : words
}

/** What a correction is about, as the form calls it. */
export function nameOfAbout(about: About, { language }: Visit): string | null {
  const facts = factWords(language)
  const names: Partial<Record<About, string>> = {
    ...{ reason: facts.reason, tried: facts.tried, wanted: facts.wanted, phone: facts.phone },
    ...{
      functional_ability: facts.functionalAbility,
      message_allowed: facts.message,
      best_time: facts.bestTime,
    },
    ...{
      interpreter_language: facts.interpreter,
      relative_contact: facts.relative,
      transport: facts.transport,
    },
    ...{ sight_hearing: facts.sightHearing, discharged_on: facts.dischargedOn },
    ...{ start_after_on: facts.startAfterOn, latest_start_on: facts.latestStartOn },
  }
  return names[about] ?? null
}

export const whoCorrected = ({ byName, unit }: Correction, { language }: Visit) =>
  [byName, unit?.[language]].filter(Boolean).join(', ')

function sentence(one: Correction, visit: Visit): string {
  const say = correctionWords(visit.language)
  const day = dayInWords(Temporal.PlainDate.from(one.on), visit.language)
  const who = whoCorrected(one, visit)
  if (one.how === 'read') return say.wasRead(day, who)
  if (one.how === 'added') return say.added(day, who, one.words ?? '')
  const was = wordsOf(one, one.was, visit)
  const because = one.why ? ` ${correctDaysWords(visit.language).because(one.why)}` : ''
  return (was ? say.putRight(day, who, was) : say.putRightEmpty(day, who)) + because
}

/** Beside the first words: what was put right in them or added to them. */
export function Beside({ visit, referral, about }: { visit: Visit; referral: Referral; about: About }) {
  return (referral.corrections ?? [])
    .filter((one) => one.about === about)
    .map((one) => (
      <Fragment key={one.number}>
        <br />
        <small>{sentence(one, visit)}</small>
      </Fragment>
    ))
}

/** To the side that has not read what the other corrected: what, and the press that says so. */
export function Unread({ visit, referral }: { visit: Visit; referral: Referral }) {
  const { language, actor, to } = visit
  const say = correctionWords(language)
  const all = referral.corrections ?? []
  const mine = [referral.senderId, referral.receiverId].filter((one) => actor.organisations.includes(one))
  const unread = mine.length > 0 ? unreadBy(all, mine) : []
  const seen = all.at(-1)
  if (unread.length === 0 || !seen) return null
  return (
    <Notification tone="attention" title={say.unread}>
      {unread.map((one) => (
        <p key={one.number}>
          {[
            nameOfAbout(one.about, visit),
            isDayTold(one.about) && wordsOf(one, one.words, visit),
            sentence(one, visit),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      <Form action={to(`/henvisninger/${referral.id}`)} label={say.read}>
        <FormId />
        <HiddenField name="skridt" value="rettelse-laest" />
        <HiddenField name="set" value={`${seen.number}`} />
        <Button kind="quiet">{say.read}</Button>
      </Form>
    </Notification>
  )
}

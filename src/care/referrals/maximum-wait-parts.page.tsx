import type { ComponentChildren } from 'preact'
import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Section, SummaryList } from '#ui/index.ts'
import { mayTellMaximumWait } from './maximum-wait.policy.ts'
import { type MaximumWait, maximumWaits, type WaitPause, type WaitTold } from './maximum-wait.rules.ts'
import { maximumWaitWords, pathwayNames, pauseReasonNames, waitsForNames } from './maximum-wait.words.ts'
import type { Referral } from './referral-line.rules.ts'

export const maximumWaitPath = (id: string) => `/henvisninger/${id}/maksimal-ventetid`
const at = (language: Language) => (language === 'da' ? 0 : 1)
export const dayText = (text: string, language: Language) =>
  dayInWords(Temporal.PlainDate.from(text), language)

/** Who wrote it down, where and when. */
export function writtenInWords(one: WaitTold, language: Language): string {
  const day = dayInWords(dayOf(Temporal.Instant.from(one.at)), language)
  return maximumWaitWords(language).written(day, [one.by, one.unit?.[language]].filter(Boolean).join(', '))
}

type PauseSeen = { pause: WaitPause; language: Language; hidesWords?: boolean; children?: ComponentChildren }

/** A pause as it was told: from when, until when, why, and who decided it. */
export function PauseTold({ pause, language, hidesWords, children }: PauseSeen) {
  const say = maximumWaitWords(language)
  const { from, to, reason, words, saidBy, saidOn } = pause
  return (
    <li>
      <b>
        {to
          ? say.pause(dayText(from, language), dayText(to, language))
          : say.openPause(dayText(from, language))}
      </b>
      <br />
      {(reason !== 'other' || hidesWords) && pauseReasonNames[reason][at(language)]}{' '}
      {words && !hidesWords && <span lang="da">»{words}«</span>}
      <br />
      <small>
        {say.decidedBy(saidBy, dayText(saidOn, language))}. {writtenInWords(pause, language)}.
      </small>
      {children}
    </li>
  )
}

type WaitSeen = {
  wait: MaximumWait
  language: Language
  isMine?: boolean
  hidesWords?: boolean
  beside?: (pause: WaitPause) => ComponentChildren
}

/** What the hospital has told of one time, with its pauses. No day is worked out from it. */
export function WaitFacts({ wait, language, isMine, hidesWords, beside }: WaitSeen) {
  const say = maximumWaitWords(language)
  return (
    <SummaryList
      sentences
      items={[
        { label: say.pathway, value: pathwayNames[wait.pathway][at(language)] },
        { label: isMine ? say.waiting : say.waitsFor, value: waitsForNames[wait.waitsFor][at(language)] },
        { label: say.from, value: dayText(wait.from, language) },
        {
          label: say.pauses,
          value:
            wait.pauses.length === 0 ? (
              say.noPause
            ) : (
              <ul>
                {wait.pauses.map((pause) => (
                  <PauseTold
                    key={pause.id}
                    pause={pause}
                    language={language}
                    hidesWords={hidesWords ?? false}
                  >
                    {beside?.(pause)}
                  </PauseTold>
                ))}
              </ul>
            ),
        },
        {
          label: say.told,
          value: (
            <>
              {say.toldBy(wait.saidBy, dayText(wait.saidOn, language))}
              <br />
              <small>{writtenInWords(wait, language)}</small>
            </>
          ),
        },
      ]}
    />
  )
}

/** On the page of a hospital referral: what stands, and the way to write it. */
export function MaximumWaitsHere({ visit, referral }: { visit: Visit; referral: Referral }) {
  const { language, actor, to } = visit
  const say = maximumWaitWords(language)
  const waits = maximumWaits(referral.maximumWaits ?? [])
  const mayTell = !isRefusal(mayTellMaximumWait(actor, referral))
  if (waits.length === 0 && !mayTell) return null
  return (
    <Section id="maksimal-ventetid" title={say.title}>
      {waits.map((wait) => (
        <WaitFacts key={wait.id} wait={wait} language={language} />
      ))}
      {waits.length > 0 && <p>{say.never}</p>}
      <p>
        <a href={to(maximumWaitPath(referral.id))}>{mayTell ? say.toThis : say.see}</a>
      </p>
    </Section>
  )
}

import { dayOf } from '#platform/calendar.ts'
import type { Problem } from '#platform/form.ts'
import {
  type Answer,
  conflict,
  definePage,
  goTo,
  invalid,
  notFound,
  show,
  type Visit,
} from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Crumbs, Disclosure, EmptyState, ErrorSummary, Notification, PageHead, Section } from '#ui/index.ts'
import { mayTellMaximumWait } from './maximum-wait.policy.ts'
import { type MaximumWait, maximumWaits, readWait, type WaitTold } from './maximum-wait.rules.ts'
import { endPause, takeBackWait, tellMaximumWait } from './maximum-wait.store.ts'
import { maximumWaitWords, waitsForNames } from './maximum-wait.words.ts'
import {
  EndPauseForm,
  idOfWaitField,
  PauseForm,
  sentOf,
  TakeBackForm,
  WaitForm,
} from './maximum-wait-form.page.tsx'
import { dayText, maximumWaitPath, WaitFacts } from './maximum-wait-parts.page.tsx'
import { kindNames, referralWords } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'
import { seenReferral } from './seen-referral.page.tsx'

/** On a hospital referral: what the hospital has told of maximum waiting times, written down as it was said. */
export const maximumWaitPage = definePage({
  path: '/henvisninger/:id/maksimal-ventetid',
  access: 'may see persons',
  async get(visit) {
    const referral = await hospitalReferralOf(visit)
    return referral ? show(view(visit, referral, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const referral = await hospitalReferralOf(visit)
    const permit = referral && mayTellMaximumWait(actor, referral)
    if (!referral || !permit || isRefusal(permit)) return notFound()
    const say = maximumWaitWords(language)
    const id = form.text('af')
    const saved = async (is: boolean): Promise<Answer> =>
      is
        ? goTo(to(maximumWaitPath(referral.id)))
        : conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.cannotText} /> })
    const goer = form.text('goer')
    // What is told of another referral is changed on its own page.
    const one = (referral.maximumWaits ?? []).find((each) => each.id === id)
    if (goer !== 'ventetid' && !one) return notFound()
    if (goer === 'tilbage') return saved(await takeBackWait(db, permit, id))
    if (goer === 'slut') {
      const last = form.day('til')
      const isEarly = one && last && last !== 'invalid' && Temporal.PlainDate.compare(last, one.from) < 0
      if (!last || last === 'invalid' || isEarly)
        return invalid(view(visit, referral, [{ field: 'til', text: say.lastWrong }]))
      return saved(await endPause(db, permit, id, last))
    }
    if (goer !== 'ventetid' && goer !== 'pause') return notFound()
    const { fresh, problems } = readWait(
      form,
      { pauseOf: goer === 'pause' ? id : null, today: visit.today },
      say,
    )
    if (!fresh) return invalid(view(visit, referral, problems))
    return saved(await tellMaximumWait(db, permit, referral.id, fresh))
  },
})

async function hospitalReferralOf(visit: Visit): Promise<Referral | null> {
  const referral = await seenReferral(visit)
  return referral?.kind === 'hospital-referral' ? referral : null
}

function view(visit: Visit, referral: Referral, problems: readonly Problem[]) {
  const { language, actor, to } = visit
  const say = maximumWaitWords(language)
  const all = referral.maximumWaits ?? []
  const waits = maximumWaits(all)
  const mayTell = !isRefusal(mayTellMaximumWait(actor, referral))
  const shown = { visit, referralId: referral.id, problems }
  const body = (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          title={referralWords(language).problems}
          errors={problems.map(({ field, text }) => ({
            name: field,
            message: text,
            id: idOfWaitField(sentOf(visit), field),
          }))}
        />
      )}
      <Crumbs label={say.toCase} items={[{ href: to(`/henvisninger/${referral.id}`), label: say.toCase }]} />
      <PageHead
        over={`${kindNames[referral.kind][language === 'da' ? 0 : 1]}: ${referral.personName ?? say.nameless}`}
        title={say.title}
        lead={say.lead}
      />
      <Notification>
        <p>{say.never}</p>
      </Notification>
      {waits.length === 0 && (
        <EmptyState title={say.none}>
          <p>{say.noneText}</p>
        </EmptyState>
      )}
      {waits.map((wait) => (
        <OneWait key={wait.id} {...shown} wait={wait} mayTell={mayTell} />
      ))}
      {mayTell && (
        <Section id="skriv" title={say.add}>
          <WaitForm {...shown} />
        </Section>
      )}
      <TakenBack visit={visit} all={all} />
    </>
  )
  return { title: say.title, body }
}

type Shown = {
  visit: Visit
  referralId: string
  problems: readonly Problem[]
  wait: MaximumWait
  mayTell: boolean
}

function OneWait({ wait, mayTell, ...shown }: Shown) {
  const { language, actor } = shown.visit
  const say = maximumWaitWords(language)
  const sent = sentOf(shown.visit)
  const isOurs = ({ unitId }: WaitTold) => mayTell && actor.organisations.includes(unitId)
  const back = (one: WaitTold) =>
    isOurs(one) && (
      <Disclosure summary={say.takeBack}>
        <TakeBackForm {...shown} one={one} />
      </Disclosure>
    )
  return (
    <Section id={`ventetid-${wait.id}`} title={waitsForNames[wait.waitsFor][language === 'da' ? 0 : 1]}>
      <WaitFacts
        wait={wait}
        language={language}
        beside={(pause) => (
          <>
            {mayTell && !pause.to && (
              <Disclosure summary={say.endPause} open={sent === `slut ${pause.id}`}>
                <EndPauseForm {...shown} pause={pause} />
              </Disclosure>
            )}
            {back(pause)}
          </>
        )}
      />
      {mayTell && (
        <Disclosure summary={say.addPause} open={sent === `pause ${wait.id}`}>
          <PauseForm {...shown} wait={wait} />
        </Disclosure>
      )}
      {back(wait)}
    </Section>
  )
}

/** What was wrong stays to be read by the units, with who took it back. */
function TakenBack({ visit: { language }, all }: { visit: Visit; all: readonly WaitTold[] }) {
  const say = maximumWaitWords(language)
  const rows = all.flatMap((one) => (one.takenBackAt ? [{ ...one, takenBackAt: one.takenBackAt }] : []))
  if (rows.length === 0) return null
  return (
    <Disclosure summary={say.takenBack}>
      <ul>
        {rows.map((one) => (
          <li key={one.id}>
            {one.ofId === null ? say.waitsFor : say.pauses}: {dayText(one.from, language)}.{' '}
            {say.takenBackBy(
              dayInWords(dayOf(Temporal.Instant.from(one.takenBackAt)), language),
              one.takenBackBy ?? '',
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

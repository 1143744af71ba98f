import { problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Buttons, DateField, Form, FormId, HiddenField, TextArea } from '#ui/index.ts'
import { dayFields, maySetDays, readDays } from './correct-days.rules.ts'
import { saveDays } from './correct-days.store.ts'
import { correctDaysWords } from './correct-days.words.ts'
import { newestOf } from './correction.rules.ts'
import { correctionWords } from './correction.words.ts'
import { CorrectionHead, type Wrong } from './correction-head.page.tsx'
import { factWords } from './facts.words.ts'
import { makeWords } from './make.words.ts'
import { mayCorrect, maySeeReferral } from './referral.policy.ts'
import { findReferral } from './referral.store.ts'
import { referralWords } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'

/** A day of a plan was wrong: it is put right as a day, and every deadline is reckoned again. */
export const correctDaysPage = definePage({
  path: '/henvisninger/:id/ret-dage',
  access: 'may see persons',
  async get(visit) {
    const referral = await askedOf(visit)
    return referral ? show(view(visit, referral)) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const referral = await askedOf(visit)
    const permit = referral && mayCorrect(actor, referral, referral.senderId)
    if (!referral || !permit || isRefusal(permit)) return notFound()
    const say = correctDaysWords(language)
    const { days, why, problems } = readDays(form, today, { ...makeWords(language), ...say })
    if (problems.length > 0) return invalid(view(visit, referral, { problems }))
    const seen = Number(form.text('set'))
    const became = await saveDays(db, permit, referral, { seen, days, why, today })
    if (became === 'saved') return goTo(to(`/henvisninger/${referral.id}#ligger`))
    if (became === 'same')
      return invalid(view(visit, referral, { problems: [{ field: 'udskrevet', text: say.same }] }))
    const now = (await askedOf(visit)) ?? referral
    const reason = became === 'colleague' ? correctionWords(language).colleague : say.begun
    return conflict(view(visit, now, { why: reason }))
  },
})

async function askedOf({ db, actor, param }: Visit): Promise<Referral | null> {
  const id = param('id')
  const referral = isUuid(id) ? await findReferral(db, id) : null
  const permit = referral && maySeeReferral(actor, referral)
  if (!referral || !permit || isRefusal(permit) || !maySetDays(actor, referral)) return null
  await look(db, permit, [referral.personId], { purpose: 'course', relation: 'unit' })
  return referral
}

function view(visit: Visit, referral: Referral, wrong: Wrong = {}) {
  const { language, to, form } = visit
  const say = correctDaysWords(language)
  const words = referralWords(language)
  const facts = factWords(language)
  const address = `/henvisninger/${referral.id}`
  const problems = wrong.problems ?? []
  const isFirst = [...form.entries()].length === 0
  const day = (name: string, label: string, stands: Temporal.PlainDate | null) => {
    const part = (suffix: string, value: number | undefined) =>
      isFirst ? (value?.toString() ?? '') : form.text(`${name}-${suffix}`)
    return {
      ...{ name, label, words },
      value: {
        ...{ day: part('dag', stands?.day), month: part('maaned', stands?.month) },
        year: part('aar', stands?.year),
      },
      error: problemAt(problems, name),
    }
  }
  const body = (
    <>
      <CorrectionHead
        visit={visit}
        referral={referral}
        title={say.title}
        lead={referral.state === 'prepared' || referral.state === 'not-approved' ? say.leadOwn : say.lead}
        wrong={wrong}
      />
      <Form action={to(`${address}/ret-dage`)}>
        <FormId form={form} />
        <HiddenField name="set" value={`${newestOf(referral.corrections)}`} />
        <DateField
          {...day(dayFields.discharged_on, facts.dischargedOn, referral.dischargedOn)}
          hint={facts.dischargedHint}
        />
        <DateField
          {...day(dayFields.start_after_on, facts.startAfterOn, referral.startAfterOn)}
          hint={facts.startAfterHint}
          optional={words.optional}
        />
        <DateField
          {...day(dayFields.latest_start_on, facts.latestStartOn, referral.latestStartOn)}
          hint={facts.latestStartHint}
          optional={words.optional}
        />
        <TextArea
          name="hvorfor"
          label={say.why}
          hint={say.whyHint}
          rows={2}
          value={form.text('hvorfor')}
          error={problemAt(problems, 'hvorfor')}
        />
        <Buttons>
          <Button>{say.save}</Button>
        </Buttons>
      </Form>
    </>
  )
  return { title: say.title, body }
}

import { remindToAsk } from '#care/assessments/index.ts'
import { type Person, PersonHead, Problems, unitPersonOf } from '#care/citizens/index.ts'
import type { Problem } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Buttons, Form, FormId, Notification } from '#ui/index.ts'
import { beginnings, kindOfSlug, slugOf, textOf } from './beginning.rules.ts'
import { followStep } from './follow-step.store.ts'
import { findGround, type Ground } from './ground.store.ts'
import { handOn } from './hand-on.store.ts'
import { saveReferral } from './ledger.store.ts'
import { listWords } from './list.words.ts'
import { makeWords } from './make.words.ts'
import type { Move } from './move.rules.ts'
import { mayMakeReferral } from './referral.policy.ts'
import { type Kind, parties } from './referral.rules.ts'
import { ContentFields, KnowingFields } from './referral-form.page.tsx'
import { inFormOrder, readReferral } from './referral-form.rules.ts'
import { readTakeOn } from './take-on.rules.ts'
import { TakeOnFields } from './take-on-form.page.tsx'

/** Sends a referral about a person, or prepares it for the doctor who approves it. */
export const makeReferralPage = definePage({
  path: '/forloeb/:id/henvis/:slags',
  access: 'may see persons',
  async get(visit) {
    const asked = await askedOf(visit)
    return asked ? show(view(visit, asked, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const say = makeWords(language)
    const asked = await askedOf(visit)
    if (!asked) return notFound()
    const { person, kind, move, unit, ground } = asked
    const permit = mayMakeReferral(actor, person, { kind, move, unit })
    if (isRefusal(permit)) return notFound()
    if (person.knownOn) return conflict(view(visit, asked, [], say.death))
    const needs = ground.needs.map(({ id }) => id)
    const { fresh, problems = [] } = readReferral(
      form,
      { kind, receivers: ground.receivers, needs, today },
      say,
    )
    const taken = move === 'take-on' ? readTakeOn(form, today, say) : { line: {}, problems: [] }
    if (!fresh || taken.problems.length > 0)
      return invalid(view(visit, asked, inFormOrder([...problems, ...taken.problems])))
    const receiver = ground.receivers.find(({ id }) => id === fresh.receiverId)
    // What is only prepared has not left the unit; the person's no is asked about again when it is sent.
    if (move !== 'prepare' && receiver && receiver.id !== unit.id) {
      const handing = { personId: person.id, kind, unit: receiver, needIds: fresh.needIds }
      if (!(await handOn(db, actor, handing, today)))
        return invalid(view(visit, asked, [{ field: 'modtager', text: say.saidNo }]))
    }
    const made = { personId: person.id, senderId: unit.id, move }
    const id = await saveReferral(db, permit, made, fresh, taken.line)
    await followStep(db, permit, id)
    if (kind === 'rehabilitation-plan')
      await remindToAsk(db, permit, { personId: person.id, unit: unit.id, today })
    return goTo(to(`/henvisninger/${id}`))
  },
})

type Asked = {
  readonly person: Person
  readonly kind: Kind
  readonly move: Move
  readonly unit: { readonly id: string; readonly function: string | null }
  readonly ground: Ground
}

/** The person and the kind of the address, for a function that begins it at a unit that sends it. */
async function askedOf(visit: Visit): Promise<Asked | null> {
  const { db, actor, param, today } = visit
  const found = await unitPersonOf(visit)
  const kind = kindOfSlug(param('slags'))
  const begins = beginnings(actor.role).find((one) => one.kind === kind)
  if (!found || !kind || !begins) return null
  const { person } = found
  const mine = person.organisations.filter((one) => actor.organisations.includes(one))
  const ground = await findGround(db, person, { mine, receivers: parties[kind].receiver }, today)
  const unit = ground.mine.find((one) => parties[kind].sender.includes(one.function ?? ''))
  if (!unit) return null
  const receivers = begins.move === 'take-on' ? [unit] : ground.receivers.filter(({ id }) => id !== unit.id)
  return { person, kind, move: begins.move, unit, ground: { ...ground, receivers } }
}

function view(visit: Visit, asked: Asked, problems: readonly Problem[], why?: string) {
  const { language, to } = visit
  const { person, kind, move } = asked
  const title = listWords(language)[kind]
  const say = makeWords(language)
  const fields = { visit, problems, ...asked }
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={title} />
      {why && <Notification tone="attention" announce title={why} />}
      <p>{listWords(language)[textOf({ kind, move })]}</p>
      {kind === 'hospital-referral' && <AdviceToo visit={visit} />}
      <Form action={to(`/forloeb/${person.id}/henvis/${slugOf[kind]}`)}>
        <FormId form={visit.form} />
        {move === 'take-on' ? (
          <TakeOnFields {...fields} />
        ) : (
          <>
            <ContentFields {...fields} />
            <KnowingFields {...fields} />
          </>
        )}
        <Buttons>
          <Button>{move === 'prepare' ? say.prepare : move === 'take-on' ? say['take-on'] : say.send}</Button>
        </Buttons>
      </Form>
    </>
  )
  return { title, body }
}

/** Advice is an answer; and somebody may have had the same one before. */
function AdviceToo({ visit: { language, to, has, actor } }: { visit: Visit }) {
  const say = makeWords(language)
  return (
    <p>
      {say.adviceToo}{' '}
      {has('/raad') && actor.powers.has('may read advice') && <a href={to('/raad')}>{say.adviceBefore}</a>}
    </p>
  )
}

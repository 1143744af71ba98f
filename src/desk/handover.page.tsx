import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { findLedPost, mayHandOver, mayReadWork } from '#registers/accounts/index.ts'
import { ButtonLink, Buttons, PageHead } from '#ui/index.ts'
import { handOver, takeBack } from './hand-over.store.ts'
import { handoverWords } from './handover.words.ts'
import { type Found, handoverView } from './handover-parts.page.tsx'
import { handoversPath } from './handovers.page.tsx'
import { listNamed } from './named-work.store.ts'

/** What stands in a colleague's name, and one press that gives all of it to somebody who is there. */
export const handoverPage = definePage({
  path: `${handoversPath}/:id`,
  access: 'may hand over work',
  async get(visit) {
    const found = await foundOf(visit)
    return found ? show(handoverView(visit, found)) : notFound()
  },
  async post(visit) {
    const found = await foundOf(visit)
    if (!found) return notFound()
    return visit.form.text('skridt') === 'fortryd' ? undo(visit, found) : hand(visit, found)
  },
})

async function foundOf({ db, actor, param }: Visit): Promise<Found | null> {
  const id = param('id')
  const permit = mayReadWork(actor)
  const led = isUuid(id) && !isRefusal(permit) ? await findLedPost(db, id) : null
  if (!led || isRefusal(permit)) return null
  const named = await listNamed(db, id)
  // Whoever may see no person reads how much there is, and of nobody.
  const seesPersons = actor.powers.has('may see persons')
  const persons = named.flatMap(({ personId }) => (seesPersons && personId ? [personId] : []))
  await look(db, permit, [...new Set(persons)], { purpose: 'unit-list', relation: 'unit' })
  return { ...led, named, seesPersons }
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) > 0

async function hand(visit: Visit, found: Found) {
  const { db, actor, form, language, origin, to } = visit
  const { post, takers } = found
  const say = handoverWords(language)
  const permit = mayHandOver(actor, post.id)
  if (isRefusal(permit)) return notFound()
  const [whom, lastDay] = [form.text('hvem'), form.day('sidste')]
  const taker = takers.find(({ id }) => id === whom)
  const problems: Problem[] = [
    ...(taker || whom === 'liste' ? [] : [{ field: 'hvem', text: whom ? say.notThere : say.whomMissing }]),
    ...(lastDay === 'invalid' ? [{ field: 'sidste', text: say.dayWrong }] : []),
    ...(lastDay && post.id === actor.postId ? [{ field: 'sidste', text: say.ownDay }] : []),
    ...(lastDay && lastDay !== 'invalid' && post.validTo && isAfter(lastDay, post.validTo)
      ? [{ field: 'sidste', text: say.dayLater(dayInWords(post.validTo, language)) }]
      : []),
  ]
  if (problems.length > 0 || lastDay === 'invalid') return invalid(handoverView(visit, found, problems))
  const became = await handOver(db, permit, { from: post, to: taker ?? null, lastDay, origin })
  if (became === 'gone') return notFound()
  if (became === 'not-there')
    return conflict(handoverView(visit, found, [{ field: 'hvem', text: say.notThere }]))
  return goTo(to(`${handoversPath}/${post.id}#overdraget`))
}

async function undo(visit: Visit, { post, past }: Found) {
  const { db, actor, form, language, to } = visit
  const say = handoverWords(language)
  const [permit, id] = [mayHandOver(actor, post.id), form.text('overdragelse')]
  // What was handed over from somebody else is taken back on their page.
  if (isRefusal(permit) || !past.some((one) => one.id === id && one.isMine)) return notFound()
  const here = to(`${handoversPath}/${post.id}`)
  if (await takeBack(db, permit, id, post)) return goTo(here)
  const body = (
    <>
      <PageHead title={say.tooLate} lead={say.tooLateText} />
      <Buttons>
        <ButtonLink href={here}>{post.name}</ButtonLink>
      </Buttons>
    </>
  )
  return conflict({ title: say.tooLate, body })
}

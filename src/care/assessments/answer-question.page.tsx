import { lets, subjectOf } from '#care/citizens/index.ts'
import { isUuid } from '#platform/form-use.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { PageHead } from '#ui/index.ts'
import { addressAt } from './answer-parts.page.tsx'
import { aboutOf, declined, firstOpen, type Step, stepsOf, type Told } from './answering.rules.ts'
import { answeringWords } from './answering.words.ts'
import type { Asking } from './asking.rules.ts'
import { mayAnswer } from './assessment.policy.ts'
import { openSteps } from './assessment.rules.ts'
import { findAssessment, saveAnswer } from './assessment.store.ts'
import { questionView } from './question-view.page.tsx'
import { marked, readAnswer } from './read-answer.rules.ts'
import { listReaders } from './reader.store.ts'

/** A draft that the one who asks may write in; unknown and forbidden are the same. */
export async function askingOf(visit: Visit): Promise<Asking | null> {
  const { db, param } = visit
  const subject = await subjectOf(visit, 'answers')
  if (!subject || !lets(subject.access, 'answers')) return null
  const id = param('id')
  const assessment = isUuid(id) ? await findAssessment(db, id) : null
  if (assessment?.personId !== subject.person.id) return null
  const steps = openSteps(stepsOf(assessment.questions, assessment.given), subject.access)
  return { subject, assessment, steps }
}

/** The page that an address asks for, by its place alone; else the first one without an answer. */
function placeAsked({ query }: Visit, { steps, assessment }: Asking): number | null {
  const asked = /^\d{1,3}$/.test(query.get('trin') ?? '') ? Number(query.get('trin')) - 1 : null
  return asked !== null && asked >= 0 && asked < steps.length ? asked : firstOpen(steps, assessment.given)
}

/**
 * One question a page. An address holds a place in the row and nothing that was told. The form has no id: sent again after
 * a step back in the browser it is another answer, and saving the same one twice changes nothing.
 */
export const answerQuestionPage = definePage({
  path: '/mit/behov/:id/svar',
  access: 'may see own page',
  async get(visit) {
    const asking = await askingOf(visit)
    if (!asking) return notFound()
    const { subject, assessment } = asking
    if (assessment.state !== 'draft') return goTo(visit.to(addressAt(subject, `/mit/behov/${assessment.id}`)))
    const place = placeAsked(visit, asking)
    if (place === null) return goTo(visit.to(addressAt(subject, `/mit/behov/${assessment.id}/send`)))
    return show(questionView(visit, asking, place, [], await readersOf(visit, asking)))
  },
  async post(visit) {
    const { actor, form } = visit
    const asking = await askingOf(visit)
    if (!asking) return notFound()
    const permit = mayAnswer(actor, asking.subject.person, 'assessment.answered')
    if (isRefusal(permit)) return notFound()
    const place = asking.steps.findIndex(
      (step) => step.question.id === form.text('item') && aboutOf(step) === form.text('om'),
    )
    const step = asking.steps[place]
    if (asking.assessment.state !== 'draft') return gone(visit)
    // What was asked about has been taken away on another screen: go on from there.
    if (!step) return goTo(visit.to(addressAt(asking.subject, `/mit/behov/${asking.assessment.id}/svar`)))
    const isLeaving = form.text('pause') !== '' || form.text('tilbage') !== ''
    const read = form.text('spring')
      ? skipped()
      : readAnswer(step, form, asking.subject.access, visit.language)
    const isUntouched = isLeaving && 'problems' in read && read.isEmpty
    if ('problems' in read && !isUntouched)
      return invalid(questionView(visit, asking, place, read.problems, await readersOf(visit, asking)))
    const given = 'given' in read ? read.given : null
    if (given && !(await saveAnswer(visit.db, permit, keyOf(asking, step), marked(step, given))))
      return gone(visit)
    return goTo(visit.to(nextAddress(visit, asking, step, given)))
  },
})

const readersOf = ({ db }: Visit, { subject }: Asking) => listReaders(db, subject.person.id)
const skipped = (): { given: Told[] } => ({
  given: [{ code: declined, number: null, words: null }],
})
const keyOf = ({ assessment }: Asking, step: Step) => ({
  id: assessment.id,
  item: step.question.id,
  about: aboutOf(step),
})

function gone({ language }: Visit) {
  const say = answeringWords(language)
  return conflict({ title: say.gone, body: <PageHead title={say.gone} lead={say.goneText} /> })
}

/** Where the answer leads: to a pause, a page back, the next without an answer, or through to the end. */
function nextAddress(
  { form }: Visit,
  { subject, assessment, steps }: Asking,
  step: Step,
  answered: readonly Told[] | null,
): string {
  const here = `/mit/behov/${assessment.id}`
  if (form.text('pause')) return addressAt(subject, '/mit/behov', { pause: 'ja' })
  const place = steps.indexOf(step)
  if (form.text('tilbage'))
    return place > 0
      ? addressAt(subject, `${here}/svar`, { trin: String(place) })
      : addressAt(subject, '/mit/behov')
  const item = step.question.id
  const about = aboutOf(step)
  const others = assessment.given.filter((one) => one.item !== item || one.about !== about)
  const given = [...others, ...(answered ?? []).map((one) => ({ ...one, item, about }))]
  const after = openSteps(stepsOf(assessment.questions, given), subject.access)
  const next = firstOpen(after, given)
  return next === null
    ? addressAt(subject, `${here}/send`)
    : addressAt(subject, `${here}/svar`, { trin: String(next + 1) })
}

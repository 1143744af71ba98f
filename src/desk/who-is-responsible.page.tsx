import { Form } from '#platform/form.ts'
import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { searchPlaces } from '#registers/places/index.ts'
import {
  answerConcern,
  changeDays,
  findPlaceRows,
  findRows,
  type Register,
  type Situation,
} from '#registers/responsibilities/index.ts'
import { answerView } from './answer.page.tsx'
import { nextQuestion, notSure, type PlaceFound, problemsIn, readTold, type Told } from './asked.rules.ts'
import { questionView } from './question.page.tsx'
import type { Shown } from './shown.rules.ts'
import { workQuestionView } from './work-question.page.tsx'

/**
 * Who is responsible, asked one question a page (by POST, nothing stored) or, for people at work, on one page with an
 * address that can be kept.
 */
export const whoIsResponsible = definePage({
  path: '/hvem-har-ansvaret',
  access: 'anyone',
  get: (visit) => respond(visit, formOf(visit.query)),
  post: (visit) => respond(visit, visit.form),
})

const formOf = (query: URLSearchParams) =>
  new Form(new Map([...query].map(([name, value]) => [name, [value]])))

async function respond(visit: Visit, form: Form) {
  const { db, language, today } = visit
  const told = readTold(form)
  const rows = await findRows(db, { concern: told.concern })
  const { concerns } = rows
  const concern = concerns.find((one) => one.key === told.concern)
  const place: PlaceFound = (await searchPlaces(db, told.municipality || told.place, today)).found
  const next = nextQuestion(told, concern, place)
  if (next || !concern || place.kind !== 'one') {
    const problems = problemsIn(told, next, language)
    const asking = { told, concerns, place, problems }
    const view =
      told.forWork || !next ? workQuestionView(visit, asking) : questionView(visit, { ...asking, next })
    return problems.length ? invalid(view) : show(view)
  }
  const day = told.day instanceof Temporal.PlainDate ? told.day : today
  const { municipality } = place
  const register: Register = { ...rows, ...(await findPlaceRows(db, municipality.code)) }
  const asked = (date: Temporal.PlainDate) =>
    answerConcern(concern, { situation: situationOf(told), municipality: municipality.code, date }, register)
  const turning = turningNear(register, day)
  const shown: Shown = {
    ...{ told, concern, concerns, municipality, day, register, checks: rows.checks },
    answer: asked(day),
    turning: turning
      ? { day: turning, before: asked(turning.subtract({ days: 1 })), after: asked(turning) }
      : null,
  }
  return show(answerView(visit, shown))
}

const situationOf = (told: Told) => (told.situation === notSure ? undefined : (told.situation as Situation))

/** The nearest day within a year on which the register changes: the one to come, else the one just passed. */
export function turningNear(register: Register, day: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const distance = (other: Temporal.PlainDate) => day.until(other).days
  const days = changeDays(register)
  const coming = days.find((one) => distance(one) > 0 && distance(one) <= 366)
  return coming ?? days.findLast((one) => distance(one) <= 0 && distance(one) >= -366)
}

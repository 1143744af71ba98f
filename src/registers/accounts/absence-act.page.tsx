import { randomUUID } from 'node:crypto'
import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { type Answer, conflict, goTo, invalid, notFound, type PageView, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { standInMails } from './absence.letter.tsx'
import { type FreshAbsence, readAbsence, readStood } from './absence.rules.ts'
import { type Away, type Became, endAbsence, setAbsence } from './absence.store.ts'
import { absenceWords } from './absence.words.ts'
import { daysInWords } from './absence-list.page.tsx'
import { mayTellAbsence } from './account.policy.ts'

type View = (problems: readonly Problem[]) => PageView

/** One absence is told, changed or ended, as the form says. */
export async function tellAbsence(visit: Visit, away: Away, here: string, view: View): Promise<Answer> {
  const { db, actor, form, language, today, to, origin } = visit
  const say = absenceWords(language)
  const permit = mayTellAbsence(actor, away.id)
  if (isRefusal(permit)) return notFound()
  const mails = standInMails(origin)
  const ends = form.text('slut')
  if (ends) {
    const done = isUuid(ends) && (await endAbsence(db, permit, { id: ends, post: away.id, mails }))
    return done ? goTo(to(`${here}?gemt=slut`)) : conflict(view([{ field: '', text: say.changed }]))
  }
  const stood = readStood(form.text('stod'))
  const { fresh, problems } = readAbsence(form, { standIns: away.standIns, today, changes: stood }, say)
  if (!fresh) return invalid(view(problems))
  const id = stood ? form.text('ret') : randomUUID()
  if (!isUuid(id)) return notFound()
  const became = await setAbsence(db, permit, { id, post: away.id, fresh, stood, mails })
  if (became === 'set') return goTo(to(`${here}?gemt=ja`))
  if (became === 'gone') return notFound()
  const text = whyNot(became, { away, fresh, id, language })
  return (became === 'changed' || became === 'not-there' ? conflict : invalid)(view([text]))
}

type Facts = { away: Away; fresh: FreshAbsence; id: string; language: Visit['language'] }
function whyNot(became: Exclude<Became, 'set' | 'gone'>, { away, fresh, id, language }: Facts): Problem {
  const say = absenceWords(language)
  const { standIn } = fresh
  if (became === 'changed') return { field: '', text: say.changed }
  if (became === 'overlaps') {
    const [from, last] = [fresh.from.toString(), fresh.to.toString()]
    const other = away.absences.find((one) => one.id !== id && one.from <= last && one.to >= from)
    return { field: 'fra', text: say.overlaps(other ? daysInWords(other, language) : '') }
  }
  if (became === 'leaves' && standIn?.validTo) {
    const day = dayInWords(Temporal.PlainDate.from(standIn.validTo), language)
    return { field: 'hvem', text: say.leaves(standIn.name, day) }
  }
  return { field: 'hvem', text: became === 'away' ? say.away(standIn?.name ?? '') : say.notThere }
}

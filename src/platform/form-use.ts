import { type Answer, goTo, type Visit } from './pages.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isUuid = (text: string) => uuid.test(text)

/** The field in which a form carries the id that it was shown with. */
export const formIdField = 'formular'

/** Does the form's work once: sent again, the form shows what it led to the first time. */
export async function formUse(visit: Visit, act: () => Promise<Answer>): Promise<Answer> {
  const formId = visit.form.text(formIdField)
  if (!isUuid(formId)) return act()
  const [use] = await visit.db<{ seen: boolean; location: string | null }[]>`
    select * from platform.use_form(${formId}, ${visit.actor.id ?? ''})`
  if (use?.seen && use.location) return goTo(use.location)

  const answer = await act()
  if (answer.kind === 'redirect') await visit.db`select platform.form_led_to(${formId}, ${answer.location})`
  return answer
}

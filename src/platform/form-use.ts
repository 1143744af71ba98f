import { createHash } from 'node:crypto'
import { type Answer, goTo, type Visit } from './pages.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isUuid = (text: string) => uuid.test(text)

/** The field in which a form carries the id that it was shown with. */
export const formIdField = 'formular'

/** Does the form's work once: sent again, the form shows what it led to the first time. */
export async function formUse(visit: Visit, act: () => Promise<Answer>): Promise<Answer> {
  const formId = visit.form.text(formIdField)
  if (!isUuid(formId)) return act()
  const owner = ownerOf(visit)
  const [use] = await visit.db<{ seen: boolean; location: string | null }[]>`
    select * from platform.use_form(${formId}, ${owner})`
  if (use?.seen && use.location) return goTo(use.location)

  const answer = await act()
  if (answer.kind === 'redirect')
    await visit.db`select platform.form_led_to(${formId}, ${owner}, ${answer.location})`
  return answer
}

/** Who sent it and to which page: the same id from somebody else, or to another page, is another form. */
const ownerOf = ({ actor, connection, path }: Visit): Uint8Array =>
  createHash('sha256')
    .update(JSON.stringify([actor.id, actor.id ? '' : connection, path]))
    .digest()

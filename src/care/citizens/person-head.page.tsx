import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import type { Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Crumbs, Notification, PageHead } from '#ui/index.ts'
import { courseWords } from './course.words.ts'
import { maySeePerson } from './person.policy.ts'
import type { Person } from './person.rules.ts'
import { findPerson } from './person.store.ts'
import { personWords } from './person.words.ts'

/** The person of an address, for a unit with a relation, and the line of who has looked; unknown and forbidden are the same. */
export async function unitPersonOf(visit: Visit): Promise<{ person: Person } | null> {
  const { db, actor, param } = visit
  const id = param('id')
  const person = isUuid(id) && actor.powers.has('may see persons') ? await findPerson(db, id) : null
  if (!person?.organisations.some((one) => actor.organisations.includes(one))) return null
  const permit = maySeePerson(actor, person, 'details')
  if (isRefusal(permit)) return null
  await look(db, permit, [person.id], { purpose: 'course', relation: 'unit' })
  return { person }
}

/** Who it is, how old, and first of all whether a death is known. */
export function PersonHead({ visit, person, title }: { visit: Visit; person: Person; title?: string }) {
  const { language, to, today } = visit
  const say = courseWords(language)
  const words = personWords(language)
  const name = person.name ?? words.nameless
  const age =
    person.bornOn &&
    words.years(person.bornOn.until(person.deceasedOn ?? today, { largestUnit: 'years' }).years)
  const lead = [
    person.bornOn && `${words.born} ${dayInWords(person.bornOn, language)}`,
    age,
    person.deceasedOn && words.died(dayInWords(person.deceasedOn, language)),
  ]
  const above = { href: to('/forloeb'), label: say.title }
  const here = { href: to(`/forloeb/${person.id}`), label: name }
  return (
    <>
      <Crumbs label={say.where} items={title ? [above, here] : [above]} />
      <PageHead title={title ?? name} lead={lead.filter(Boolean).join(' · ') || words.notGiven} />
      {person.knownOn && (
        <Notification tone="attention" title={say.deathStands(dayInWords(person.knownOn, language))}>
          <p>{say.relativesAsk}</p>
        </Notification>
      )}
    </>
  )
}

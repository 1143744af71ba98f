import type { PersonAccess } from '#platform/actor.ts'
import { look } from '#platform/looks.ts'
import type { Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { type Content, Crumbs, HiddenField, type Link, Notification, PageHead } from '#ui/index.ts'
import { mineWords } from './mine.words.ts'
import { maySeePerson } from './person.policy.ts'
import { type OwnPart, opens, type Person } from './person.rules.ts'
import { findPerson } from './person.store.ts'
import { personWords } from './person.words.ts'

/** Whom a page of one's own is about: oneself, or somebody one acts for, in a part that is open. */
export type Subject = { readonly person: Person; readonly access: PersonAccess }

const theirs = 'for'

export async function subjectOf(visit: Visit, part: OwnPart): Promise<Subject | null> {
  const { db, actor, query, form } = visit
  const asked = query.get(theirs) || form.text(theirs)
  const access = (actor.access ?? []).find((one) =>
    asked ? one.kind === 'proxy' && one.personId === asked && opens(one, part) : one.kind === 'own',
  )
  const person = access ? await findPerson(db, access.personId) : null
  if (!access || !person) return null
  const permit = maySeePerson(actor, person, part)
  if (isRefusal(permit)) return null
  if (access.kind === 'proxy') await look(db, permit, [person.id], { purpose: 'proxy', relation: 'proxy' })
  return { person, access }
}

/** The address of a page about the same person. */
export const addressFor = ({ person, access }: Subject, path: string): string =>
  access.kind === 'own' ? path : `${path}?${theirs}=${person.id}`

export const SubjectField = ({ subject: { person, access } }: { subject: Subject }) =>
  access.kind === 'own' ? null : <HiddenField name={theirs} value={person.id} />

/** Every page of one's own: the way back, whose it is, and what it is for. */
export function MyPage(props: {
  visit: Visit
  title: string
  lead: Content
  subject?: Subject
  /** What lies between this page and the start. */
  above?: Link
  children: Content
}) {
  const { visit, subject } = props
  const say = mineWords(visit.language)
  const name = subject?.person.name ?? personWords(visit.language).nameless
  return (
    <>
      <Crumbs
        label={say.where}
        items={[{ href: visit.to('/mit'), label: say.title }, ...(props.above ? [props.above] : [])]}
      />
      <PageHead title={props.title} lead={props.lead} />
      {subject?.access.kind === 'proxy' && <Notification title={say.forOther(name)} />}
      {visit.query.get('gemt') === 'ja' && (
        <Notification tone="done" announce title={personWords(visit.language).saved} />
      )}
      {props.children}
    </>
  )
}

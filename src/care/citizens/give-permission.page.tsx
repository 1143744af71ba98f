import type { Problem } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { Notification } from '#ui/index.ts'
import { kindsByFunction, type ReceiverOption, receiverOptions, receiversOf } from './hand-on.rules.ts'
import { MyPage, type Subject, subjectOf } from './my-parts.page.tsx'
import { mayGivePermission } from './permission.policy.ts'
import { longestFrom, mayDecide, type PermissionKind } from './permission.rules.ts'
import { savePermission } from './permission.store.ts'
import { permissionWords, receiverNames } from './permission.words.ts'
import { PermissionForm } from './permission-form.page.tsx'
import { isKindAddress, kindInAddress, readPermission } from './permission-form.rules.ts'
import type { Person } from './person.rules.ts'
import { Problems } from './person-parts.page.tsx'
import { listReceivers } from './relation.store.ts'

/** Whom a consent or a refusal can be about; the other kinds name a relative in the person's words. */
export async function receiversFor(
  { db, today, language }: Visit,
  person: Person,
  kind: PermissionKind,
): Promise<ReceiverOption[]> {
  if (kind !== 'consent' && kind !== 'refusal') return []
  const units = await listReceivers(db, person, Object.keys(kindsByFunction), today)
  const names = receiverNames(language)
  const named = units.map(({ name, ...unit }) => ({ ...unit, name: name[language] }))
  return receiverOptions(named, receiversOf[kind], (one) => names[one])
}

/** The words for what is to be put right, with the last day that is possible. */
export function wordsFor({ language, today }: Visit) {
  const say = permissionWords(language)
  return { ...say, lastWrong: say.lastWrong(dayInWords(longestFrom(today), language)) }
}

/** One page for one kind: what it means, and a short form. */
export const givePermissionPage = definePage({
  path: '/mit/tilladelser/:slags',
  access: 'may see own page',
  async get(visit) {
    const subject = await subjectOf(visit, 'permissions')
    return subject && isKindAddress(visit.param('slags')) ? show(await view(visit, subject, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, param, today, to, identifierKey } = visit
    const subject = await subjectOf(visit, 'permissions')
    const address = param('slags')
    if (!subject || !isKindAddress(address) || !identifierKey) return notFound()
    const { person } = subject
    const permit = mayGivePermission(actor, person, 'here')
    if (isRefusal(permit)) return notFound()
    if ('refused' in mayDecide(person.bornOn, today)) return conflict(await view(visit, subject, []))
    const kind = kindInAddress[address]
    const options = await receiversFor(visit, person, kind)
    const fresh = readPermission(form, { kind, options, today, givenAs: 'here' }, wordsFor(visit))
    if (!('kind' in fresh)) return invalid(await view(visit, subject, fresh, options))
    await savePermission(db, permit, person, fresh, identifierKey)
    return goTo(`${to('/mit/tilladelser')}?gemt=ja`)
  },
})

async function view(
  visit: Visit,
  { person }: Subject,
  problems: readonly Problem[],
  known?: ReceiverOption[],
) {
  const { language, to, param, today } = visit
  const say = permissionWords(language)
  const address = param('slags')
  const kind = isKindAddress(address) ? kindInAddress[address] : 'talk'
  const options = known ?? (await receiversFor(visit, person, kind))
  const text = {
    proxy: say.proxyText,
    talk: say.talkText,
    consent: say.consentText,
    refusal: say.refusalText,
  }
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage
        visit={visit}
        title={say[kind]}
        lead={text[kind]}
        above={{ href: to('/mit/tilladelser'), label: say.title }}
      >
        {'refused' in mayDecide(person.bornOn, today) ? (
          <Notification title={say.under15} />
        ) : (
          <PermissionForm
            visit={visit}
            action={to(`/mit/tilladelser/${address}`)}
            kind={kind}
            options={options}
            problems={problems}
          />
        )}
      </MyPage>
    </>
  )
  return { title: say[kind], body }
}

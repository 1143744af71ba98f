import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import type { Limit } from '#platform/limits.ts'
import { definePage, goTo, invalid, notFound, show, tooMany, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  Door,
  Doors,
  EmptyState,
  Form,
  FormId,
  Notification,
  PageHead,
  Section,
  TextField,
} from '#ui/index.ts'
import { mineWords } from './mine.words.ts'
import { MyPage, subjectOf } from './my-parts.page.tsx'
import { mayAcceptPermission, mayEndPermission } from './permission.policy.ts'
import { isInForce, mayDecide, readCode } from './permission.rules.ts'
import { acceptPermission, endPermission, listPermissions } from './permission.store.ts'
import { permissionWords } from './permission.words.ts'
import { EarlierPermissions, PermissionList } from './permission-parts.page.tsx'
import { Problems } from './person-parts.page.tsx'

/** What a person allows and refuses, and the end of each; nobody else has this page. */
export const myPermissionsPage = definePage({
  path: '/mit/tilladelser',
  access: 'may see own page',
  async get(visit) {
    return show(await view(visit, []))
  },
  async post(visit) {
    const { db, actor, form, to } = visit
    const subject = await subjectOf(visit, 'permissions')
    const id = form.text('stop')
    if (!subject || !isUuid(id)) return notFound()
    const permit = mayEndPermission(actor, subject.person)
    if (isRefusal(permit)) return notFound()
    await endPermission(db, permit, { id, personId: subject.person.id })
    return goTo(to('/mit/tilladelser'))
  },
})

const tries: Limit = { name: 'permission-code', most: 10, minutes: 60 }

/** The receiver writes the code that the person gave them. */
export const permissionCodePage = definePage<boolean>({
  path: '/mit/tilladelser/kode',
  access: 'may see own page',
  before: async ({ session }, within) =>
    session === null || (await within(tries, Buffer.from(session).toString('hex'))),
  async post(visit) {
    const { db, actor, form, language, to, prepared: isWithin } = visit
    const say = permissionWords(language)
    if (!isWithin)
      return tooMany({ title: say.tooMany, body: <PageHead title={say.tooMany} lead={say.tooManyText} /> })
    const permit = mayAcceptPermission(actor)
    if (isRefusal(permit)) return notFound()
    const taken = await acceptPermission(db, permit, readCode(form.text('kode')))
    return taken ? goTo(to('/mit')) : invalid(await view(visit, [{ field: 'kode', text: say.codeWrong }]))
  },
})

async function view(visit: Visit, problems: readonly Problem[]) {
  const { db, language, to, today, form } = visit
  const say = permissionWords(language)
  const subject = await subjectOf(visit, 'permissions')
  const all = subject ? await listPermissions(db, subject.person.id) : []
  const holding = all.filter((one) => isInForce(one, today))
  const earlier = all.filter((one) => !isInForce(one, today))
  const may = subject && 'ok' in mayDecide(subject.person.bornOn, today)
  const kinds = [
    ['fuldmagt', say.proxy, say.proxyText],
    ['tale', say.talk, say.talkText],
    ['samtykke', say.consent, say.consentText],
    ['nej', say.refusal, say.refusalText],
  ] as const
  const lists = { visit, end: to('/mit/tilladelser'), own: true }
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage visit={visit} title={say.title} lead={say.lead}>
        <Section id="gaelder" title={say.inForce}>
          {holding.length === 0 ? (
            <EmptyState level={3} title={say.none} />
          ) : (
            <PermissionList {...lists} permissions={holding} />
          )}
        </Section>
        {subject && !may && <Notification title={say.under15} />}
        {may && (
          <Section id="giv" title={say.give}>
            <Doors label={say.give}>
              {kinds.map(([address, title, text]) => (
                <Door
                  key={address}
                  level={3}
                  href={to(`/mit/tilladelser/${address}`)}
                  title={title}
                  text={text}
                  go={mineWords(language).open}
                />
              ))}
            </Doors>
          </Section>
        )}
        <Section id="kode" title={say.code} intro={say.codeText}>
          <Form action={to('/mit/tilladelser/kode')}>
            <FormId form={visit.form} />
            <TextField
              name="kode"
              label={say.codeLabel}
              value={form.text('kode')}
              error={problems[0]?.text}
              width="medium"
              autoComplete="off"
              spellCheck={false}
            />
            <Button kind="quiet">{say.codeTake}</Button>
          </Form>
        </Section>
        {earlier.length > 0 && (
          <Section id="tidligere" title={say.earlier} prose>
            <EarlierPermissions {...lists} permissions={earlier} />
          </Section>
        )}
      </MyPage>
    </>
  )
  return { title: say.title, body }
}

import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Buttons, Form, FormId, PageHead, TextField } from '#ui/index.ts'
import { type AskedWhere, findAskedWhere, saveAddress } from './confirmation-address.store.ts'
import { correctionWords } from './correction.words.ts'
import { CorrectionProblems } from './correction-parts.page.tsx'
import { maySetAddress } from './offer.policy.ts'

/** One address alone: a comma or a bracket would make a list of it, or another address than the one that is read. */
const isEmail = (text: string) =>
  /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\]+$/.test(text) && text.length <= 254

/** An editor says where the provider of an offer is asked, or that nobody is. */
export const confirmationAddress = definePage({
  path: '/redaktion/bekraeftelser/:id',
  access: 'may propose editions',
  async get(visit) {
    const found = await findAskedWhere(visit.db, visit.param('id'))
    return found ? show(view(visit, found, found.email ?? '')) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const found = await findAskedWhere(db, visit.param('id'))
    if (!found) return notFound()
    const permit = maySetAddress(actor, found.key)
    if (isRefusal(permit)) return notFound()
    const typed = form.text('mail')
    if (typed !== '' && !isEmail(typed))
      return invalid(view(visit, found, typed, correctionWords(language).addressWrong))
    await saveAddress(db, permit, { key: found.key, email: typed || null })
    return goTo(to('/redaktion/bekraeftelser'))
  },
})

function view(visit: Visit, { key, name }: AskedWhere, typed: string, wrong?: string) {
  const { language, to, form } = visit
  const say = correctionWords(language)
  return {
    title: say.addresses,
    body: (
      <>
        <CorrectionProblems visit={visit} problems={wrong ? [{ field: 'mail', text: wrong }] : []} />
        <PageHead over={say.addresses} title={name[language]} lead={say.addressesLead} />
        <Form action={to(`/redaktion/bekraeftelser/${key}`)}>
          <FormId form={form} />
          <TextField
            name="mail"
            type="email"
            inputMode="email"
            label={say.address}
            hint={say.addressHint}
            value={typed}
            error={wrong}
            autoComplete="off"
            spellCheck={false}
          />
          <Buttons>
            <Button>{say.saveAddress}</Button>
          </Buttons>
        </Form>
      </>
    ),
  }
}

import { type Problem, problemAt } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { emailOf, isEmail } from '#registers/accounts/index.ts'
import { findUnits } from '#registers/organisations/index.ts'
import {
  Button,
  Buttons,
  EmptyState,
  ErrorSummary,
  Form,
  FormId,
  HiddenField,
  PageHead,
  Section,
  TextField,
} from '#ui/index.ts'
import { maySetReceiverAddress } from './link.policy.ts'
import { receiverAddressWords } from './link-address.words.ts'
import { listReceiverAddresses, type ReceiverAddress, saveReceiverAddress } from './receiver-address.store.ts'
import { parties } from './referral.rules.ts'

const path = '/modtagere'
const receives = Object.values(parties).flatMap(({ receiver }) => receiver)

/** The operator says where a unit without anybody who signs in is told that there is a case. */
export const receiverAddressesPage = definePage({
  path,
  access: 'may create accounts',
  async get(visit) {
    return show(view(visit, await listReceiverAddresses(visit.db), []))
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const say = receiverAddressWords(language)
    const gone = form.text('fjern')
    const email = emailOf(form.text('mail'))
    const words = form.text('sted')
    const found = gone || !words ? [] : await findUnits(db, words, today)
    const meant = found.filter(({ isMeant, function: what }) => isMeant && receives.includes(what ?? ''))
    const id = gone || meant[0]?.id
    const problems: Problem[] = []
    if (!gone && meant.length !== 1)
      problems.push({ field: 'sted', text: say.unknown(found.map(({ name }) => name).join(' · ')) })
    if (!gone && !isEmail(email)) problems.push({ field: 'mail', text: say.wrong })
    if (!id || problems.length > 0) return invalid(view(visit, await listReceiverAddresses(db), problems))
    const permit = maySetReceiverAddress(actor, id)
    if (isRefusal(permit) || !isUuid(id)) return notFound()
    await saveReceiverAddress(db, permit, { id, email: gone ? null : email })
    return goTo(to(path))
  },
})

function view(visit: Visit, addresses: readonly ReceiverAddress[], problems: readonly Problem[]) {
  const { language, to, form } = visit
  const say = receiverAddressWords(language)
  const field = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  const body = (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          title={say.problems}
          errors={problems.map((one) => ({ name: one.field, message: one.text }))}
        />
      )}
      <PageHead title={say.title} lead={say.lead} />
      <Section id="steder" title={say.known}>
        {addresses.length === 0 ? (
          <EmptyState level={3} title={say.none} />
        ) : (
          <ul class="link-list">
            {addresses.map((one) => (
              <li key={one.id}>
                <b>{one.name?.[language]}</b>: {one.email}. {say.set(dayInWords(one.setOn, language))}
                <Form action={to(path)} label={say.remove}>
                  <FormId />
                  <HiddenField name="fjern" value={one.id} />
                  <Button kind="quiet">{say.remove}</Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="ny" title={say.add}>
        <Form action={to(path)} label={say.add}>
          <FormId form={form} />
          <TextField {...field('sted')} label={say.unit} hint={say.unitHint} autoComplete="off" required />
          <TextField
            {...field('mail')}
            label={say.mail}
            hint={say.mailHint}
            type="email"
            autoComplete="off"
            required
          />
          <Buttons>
            <Button>{say.save}</Button>
          </Buttons>
        </Form>
      </Section>
    </>
  )
  return { title: say.title, body }
}

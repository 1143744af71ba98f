import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Form, HiddenField, RadioCards, Section } from '#ui/index.ts'
import { courseWords } from './course.words.ts'
import { receiversFor, wordsFor } from './give-permission.page.tsx'
import type { ReceiverOption } from './hand-on.rules.ts'
import { mayEndPermission, mayGivePermission } from './permission.policy.ts'
import { endPermission, savePermission } from './permission.store.ts'
import { permissionWords } from './permission.words.ts'
import { PermissionForm } from './permission-form.page.tsx'
import { isKindAddress, type KindAddress, kindInAddress, readPermission } from './permission-form.rules.ts'
import type { Person } from './person.rules.ts'
import { PersonHead, unitPersonOf } from './person-head.page.tsx'
import { Problems } from './person-parts.page.tsx'

/** A proxy is given by the person alone; the rest may be said to a unit, or signed on paper. */
const enterable: readonly KindAddress[] = ['tale', 'samtykke', 'nej']
const kindAsked = (text: string): KindAddress | null =>
  isKindAddress(text) && enterable.includes(text) ? text : null

/** A unit enters what the person said or signed, and ends what the person takes back. */
export const unitPermissionPage = definePage({
  path: '/forloeb/:id/tilladelse',
  access: 'may see persons',
  async get(visit) {
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    return show(await view(visit, found.person, kindAsked(visit.query.get('slags') ?? ''), []))
  },
  async post(visit) {
    const { db, actor, form, to, today, identifierKey } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    const ended = form.text('stop')
    const slags = kindAsked(form.text('slags'))
    if (ended) {
      const permit = mayEndPermission(actor, person)
      if (isRefusal(permit) || !isUuid(ended)) return notFound()
      await endPermission(db, permit, { id: ended, personId: person.id })
      return goTo(to(`/forloeb/${person.id}#tilladelser`))
    }
    if (!slags || !identifierKey) return notFound()
    const kind = kindInAddress[slags]
    // A consent to others than health professionals is written (Sundhedsloven § 44).
    const givenAs = kind === 'consent' || form.text('hvordan') === 'written' ? 'written' : 'oral'
    const permit = mayGivePermission(actor, person, givenAs)
    if (isRefusal(permit)) return notFound()
    const options = await receiversFor(visit, person, kind)
    const fresh = readPermission(form, { kind, options, today, givenAs }, wordsFor(visit))
    if (!('kind' in fresh)) return invalid(await view(visit, person, slags, fresh, options))
    await savePermission(db, permit, person, fresh, identifierKey)
    return goTo(to(`/forloeb/${person.id}#tilladelser`))
  },
})

async function view(
  visit: Visit,
  person: Person,
  slags: KindAddress | null,
  problems: readonly Problem[],
  known?: ReceiverOption[],
) {
  const { language, to } = visit
  const say = courseWords(language)
  const here = to(`/forloeb/${person.id}/tilladelse`)
  const kind = slags && kindInAddress[slags]
  const options = kind ? (known ?? (await receiversFor(visit, person, kind))) : []
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={say.note} />
      {kind ? (
        <Section id="skriv" title={permissionWords(language)[kind]} intro={say.noteLead}>
          <PermissionForm
            visit={visit}
            action={here}
            kind={kind}
            options={options}
            problems={problems}
            more={<HowGiven visit={visit} slags={slags} />}
          />
        </Section>
      ) : (
        <Form action={here} method="get">
          <RadioCards
            name="slags"
            label={say.noteWhich}
            hint={say.noteLead}
            options={enterable.map((one) => ({
              value: one,
              label: permissionWords(language)[kindInAddress[one]],
            }))}
          />
          <Button>{permissionWords(language).give}</Button>
        </Form>
      )}
    </>
  )
  return { title: say.note, body }
}

function HowGiven({ visit: { language, form }, slags }: { visit: Visit; slags: KindAddress }) {
  const say = courseWords(language)
  return (
    <>
      <HiddenField name="slags" value={slags} />
      {slags === 'samtykke' ? (
        <p>{say.consentWritten}</p>
      ) : (
        <RadioCards
          name="hvordan"
          label={permissionWords(language).givenAs}
          options={[
            { value: 'oral', label: say.oral },
            { value: 'written', label: say.written },
          ]}
          value={form.text('hvordan') || 'oral'}
        />
      )}
    </>
  )
}

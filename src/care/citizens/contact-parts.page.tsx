import { type Problem, problemAt, type Form as Sent } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  Card,
  type Content,
  Deck,
  EmptyState,
  Form,
  FormId,
  HiddenField,
  Select,
  TextField,
} from '#ui/index.ts'
import { type Contact, contactRoles, type FreshContact, isContactRole } from './contact.rules.ts'
import { contactRoleNames, personWords } from './person.words.ts'

type Words = ReturnType<typeof personWords>
const phone = /^\+?\d[\d ]{1,18}\d$/

export function readContact(form: Sent, source: string, say: Words): FreshContact | Problem[] {
  const [role, words, number] = [form.text('rolle'), form.text('hvem'), form.text('telefon')]
  const problems = [
    ...(isContactRole(role) ? [] : [{ field: 'rolle', text: say.roleMissing }]),
    ...(words ? [] : [{ field: 'hvem', text: say.contactMissing }]),
    ...(words.length > 200 ? [{ field: 'hvem', text: say.tooLong }] : []),
    ...(number && !phone.test(number) ? [{ field: 'telefon', text: say.phoneWrong }] : []),
  ]
  return isContactRole(role) && problems.length === 0
    ? { role, words, phone: number || null, source }
    : problems
}

type ListProps = { visit: Visit; contacts: readonly Contact[]; own: boolean; remove?: string; more?: Content }

/** Each contact with who told it and when, so that a name that is old can be seen to be old. */
export function ContactList({ visit, contacts, own, remove, more }: ListProps) {
  const { language } = visit
  const say = personWords(language)
  const roles = contactRoleNames(language)
  const told = ({ source, notedOn }: Contact) => {
    const day = dayInWords(notedOn, language)
    if (source !== 'person') return say.toldBy(source, day)
    return `${own ? say.fromYou : say.fromPerson}, ${day}`
  }
  if (contacts.length === 0) return <EmptyState level={3} title={say.noContacts} />
  return (
    <Deck>
      {contacts.map((one) => (
        <Card
          key={one.id}
          title={one.words}
          by={roles[one.role]}
          facts={[
            one.phone ? (
              <a href={`tel:${one.phone.replaceAll(' ', '')}`}>{one.phone}</a>
            ) : (
              `${say.phone}: ${say.notGiven}`
            ),
          ]}
          foot={
            <>
              <p>{told(one)}</p>
              {one.before && <p>{say.instead(one.before)}</p>}
              {remove && (
                <Form action={remove} label={`${say.remove}: ${one.words}`}>
                  <HiddenField name="fjern" value={one.id} />
                  {more}
                  <Button kind="quiet">{say.remove}</Button>
                </Form>
              )}
            </>
          }
        />
      ))}
    </Deck>
  )
}

type FormProps = { visit: Visit; action: string; problems: readonly Problem[]; more?: Content }

export function ContactForm({ visit, action, problems, more }: FormProps) {
  const { language, form } = visit
  const say = personWords(language)
  const roles = contactRoleNames(language)
  const field = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  return (
    <Form action={action}>
      <FormId form={visit.form} />
      {more}
      <Select
        {...field('rolle')}
        label={say.contactRole}
        empty={say.chooseRole}
        options={contactRoles.map((role) => ({ value: role, label: roles[role] }))}
      />
      <TextField {...field('hvem')} label={say.contactWords} autoComplete="off" />
      <TextField {...field('telefon')} type="tel" label={say.phone} width="medium" autoComplete="off" />
      <Button>{say.addContact}</Button>
    </Form>
  )
}

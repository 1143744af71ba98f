import { randomUUID } from 'node:crypto'
import { type Problem, problemAt } from '#platform/form.ts'
import { look } from '#platform/looks.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  FormId,
  nameField,
  PageHead,
  Section,
  Select,
  TextField,
} from '#ui/index.ts'
import { mayCreateAccount, mayListAccounts } from './account.policy.ts'
import { type AccountLine, listAccounts } from './account.store.ts'
import { AccountTable } from './account-table.page.tsx'
import { roleTitles, say } from './accounts.words.ts'
import { readAccount } from './create-account.rules.ts'
import { createAccount } from './invitation.store.ts'
import { roles } from './post.rules.ts'
import { findWorkplace } from './workplace.store.ts'

/** For the operator: who can sign in, and the form that makes one more. */
export const accountsPage = definePage({
  path: '/konti',
  access: 'may create accounts',
  get: list,
  async post(visit) {
    const { db, actor, form, now, origin, today } = visit
    if (form.has(nameField)) return list(visit)
    const words = say(visit.language)
    const again = (problems: readonly Problem[], like: readonly string[] = []) =>
      invalid({
        title: words.accounts,
        // No list here: what this answer writes is undone, so it may not show anybody.
        body: <Accounts visit={visit} lines={null} problems={problems} like={like} />,
        width: 'wide',
      })
    const read = readAccount(form, words)
    if (!('email' in read)) return again(read)
    const workplace = await findWorkplace(db, { role: read.role, words: read.unitName, today })
    if (workplace.kind !== 'at') {
      const text = words[workplace.kind](workplace.like.join(' · '))
      return again([{ field: 'sted', text }], workplace.like)
    }
    const fresh = { ...read, ...workplace }
    const permit = mayCreateAccount(actor, randomUUID())
    if (isRefusal(permit)) return notFound()
    const made = await createAccount(db, permit, fresh, { now, origin })
    if (!made) return again([{ field: 'email', text: words.emailTaken }])
    return goTo(`${visit.to('/konti')}#${permit.subject}`)
  },
})

/** All, or those who are called so. */
async function list(visit: Visit) {
  const permit = mayListAccounts(visit.actor)
  if (isRefusal(permit)) return notFound()
  const lines = await listAccounts(visit.db, visit.form.text(nameField).slice(0, 100))
  const persons = lines.map(({ id }) => id)
  await look(visit.db, permit, persons, { purpose: 'account-list', relation: 'operator' })
  const body = <Accounts visit={visit} lines={lines} problems={[]} />
  return show({ title: say(visit.language).accounts, body, width: 'wide' })
}

type Facts = {
  visit: Visit
  lines: readonly AccountLine[] | null
  problems: readonly Problem[]
  /** Places whose names are like what was written. */
  like?: readonly string[]
}

function Accounts({ visit, lines, problems, like = [] }: Facts) {
  const words = say(visit.language)
  const errors = problems.map(({ field, text }) => ({ name: field, message: text }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={words.problems} errors={errors} />}
      <PageHead title={words.accounts} lead={words.accountsLead} />
      {lines && <AccountTable visit={visit} lines={lines} />}
      <Section id="opret" title={words.createAccount} intro={words.createAccountHint}>
        <CreateForm visit={visit} problems={problems} like={like} />
      </Section>
    </>
  )
}

function CreateForm({ visit, problems, like = [] }: Omit<Facts, 'lines'>) {
  const { language, form, to } = visit
  const words = say(language)
  const titles = roleTitles(language)
  const field = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  return (
    <Form action={to('/konti')}>
      <FormId form={form} />
      <TextField {...field('navn')} label={words.name} autoComplete="off" required />
      <TextField {...field('email')} label={words.email} type="email" autoComplete="off" required />
      <Select
        {...field('rolle')}
        label={words.role}
        empty={words.chooseRole}
        options={roles.map((role) => ({ value: role, label: titles[role] }))}
        required
      />
      <TextField
        {...field('sted')}
        label={words.unit}
        hint={words.unitHint}
        autoComplete="off"
        list={like.length > 0 ? { id: 'steder', values: [...like] } : undefined}
        required
      />
      <Select
        {...field('sprog')}
        label={words.mailLanguage}
        options={[
          { value: 'da', label: 'Dansk' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Buttons>
        <Button>{words.create}</Button>
      </Buttons>
    </Form>
  )
}

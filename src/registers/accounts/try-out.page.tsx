import { definePage, goTo, notFound, show } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Card, Deck, Form, PageHead } from '#ui/index.ts'
import { mayBeginSession } from './account.policy.ts'
import { type ExamplePerson, emailOfExample, examplePeople } from './accounts.example.ts'
import { roleTitles, say } from './accounts.words.ts'
import { findByEmail } from './password.store.ts'
import { letIn } from './sign-in.page.tsx'

/** Where a demo database shows its invented people; a real one does not have this address. */
export const tryOutPage = definePage({
  path: '/proev',
  access: 'anyone',
  demoOnly: true,
  async get({ language, to }) {
    const words = say(language)
    const card = (person: ExamplePerson) => (
      <Card
        key={person.key}
        title={person.name}
        level={2}
        by={roleTitles(language)[person.role]}
        {...(person.unit ? { facts: [person.unit.name] } : {})}
        foot={
          <Form action={to(`/proev/${person.key}`)} label={person.name}>
            <Button kind="quiet">{words.tryOutAs(person.name.split(' ')[0] ?? '')}</Button>
          </Form>
        }
      />
    )
    const body = (
      <>
        <PageHead title={words.tryOut} lead={words.tryOutLead} />
        <Deck>{examplePeople.map(card)}</Deck>
      </>
    )
    return show({ title: words.tryOut, body, width: 'wide' })
  },
})

export const tryOutAsPage = definePage({
  path: '/proev/:name',
  access: 'anyone',
  demoOnly: true,
  async post(visit) {
    const person = examplePeople.find(({ key }) => key === visit.param('name'))
    if (!person) return notFound()
    const known = await findByEmail(visit.db, emailOfExample(person.key))
    const permit = mayBeginSession(visit.actor, known?.accountId ?? null)
    return isRefusal(permit) ? notFound() : goTo(...(await letIn(visit, permit)))
  },
})

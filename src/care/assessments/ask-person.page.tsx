import { type CourseDoor, type Person, PersonHead, Problems, unitPersonOf } from '#care/citizens/index.ts'
import type { Problem } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { Button, Buttons, Form, FormId, Notification, PageHead, RadioCards } from '#ui/index.ts'
import { AskedMoments } from './asked-moment.page.tsx'
import { listAskedMoments } from './asked-moment.store.ts'
import { askingWords } from './asking.words.ts'
import { mayInvite } from './assessment.policy.ts'
import { askedOccasions, isAskedOccasion } from './assessment.rules.ts'
import { invite } from './assessment.store.ts'
import { invitationMail } from './invitation.letter.tsx'

const field = 'anledning'

/** The way here from the person's page of a unit. */
export const askDoor: CourseDoor = {
  path: '/spoerg',
  title: inBoth(askingWords, 'title'),
  text: inBoth(askingWords, 'doorText'),
}

/** A unit asks one of its persons what fills; the person decides whether to answer. */
export const askPersonPage = definePage({
  path: '/forloeb/:id/spoerg',
  access: 'may see persons',
  async get(visit) {
    const found = await unitPersonOf(visit)
    return found ? show(await askView(visit, found.person, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to, origin } = visit
    const found = await unitPersonOf(visit)
    if (!found) return notFound()
    const { person } = found
    const say = askingWords(language)
    const occasion = form.text(field)
    if (!isAskedOccasion(occasion))
      return invalid(await askView(visit, person, [{ field, text: say.choose }]))
    const permit = mayInvite(actor, person)
    if (isRefusal(permit)) return notFound()
    if (await invite(db, permit, { personId: person.id, occasion }, invitationMail(origin)))
      return goTo(to(`/forloeb/${person.id}/spoerg?gemt=ja`))
    return conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.cannotText} /> })
  },
})

async function askView(visit: Visit, person: Person, problems: readonly Problem[]) {
  const { db, actor, language, to, form, query } = visit
  const say = askingWords(language)
  const moments = await listAskedMoments(db, person.id, actor.organisations)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PersonHead visit={visit} person={person} title={say.title} />
      {query.get('gemt') === 'ja' && <Notification tone="done" announce title={say.asked} />}
      <Form action={to(`/forloeb/${person.id}/spoerg`)}>
        <FormId form={form} />
        <RadioCards
          name={field}
          label={say.occasion}
          hint={say.lead}
          options={askedOccasions.map((one) => ({ value: one, label: say[one] }))}
          value={form.text(field)}
          error={problems[0]?.text}
        />
        <Buttons>
          <Button>{say.ask}</Button>
        </Buttons>
      </Form>
      <AskedMoments visit={visit} moments={moments} />
    </>
  )
  return { title: say.title, body }
}

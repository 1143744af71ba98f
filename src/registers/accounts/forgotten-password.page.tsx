import { minutesLeft } from '#platform/limits.ts'
import { definePage, goTo, type Incoming, invalid, show, tooMany } from '#platform/pages.ts'
import { Button, Buttons, ErrorSummary, Form, PageHead, Prose, TextField } from '#ui/index.ts'
import { say } from './accounts.words.ts'
import { sendReset } from './reset.store.ts'
import { aToken, hashOf } from './session.store.ts'
import { setPasswordMail } from './set-password.letter.tsx'
import { emailOf, isEmail, resetLimits, resetWithin } from './sign-in.rules.ts'
import { Wait } from './wait.page.tsx'

/** Asks for a link. The answer is the same whether anybody has the address or not. */
export const forgottenPasswordPage = definePage<boolean>({
  path: '/glemt-adgangskode',
  access: 'anyone',
  async before({ method, form, connection }, withinLimit) {
    const email = emailOf(form.text('email'))
    if (method !== 'POST' || !isEmail(email)) return true
    return (
      (await withinLimit(resetLimits.connection, connection)) && (await withinLimit(resetLimits.email, email))
    )
  },
  async get(visit) {
    const words = say(visit.language)
    if (visit.query.has('sendt'))
      return show({ title: words.sentTitle, body: <Sent language={visit.language} /> })
    return show({ title: words.forgottenTitle, body: <Ask visit={visit} /> })
  },
  async post(visit) {
    const words = say(visit.language)
    const email = emailOf(visit.form.text('email'))
    if (!isEmail(email)) return invalid({ title: words.forgottenTitle, body: <Ask visit={visit} wrong /> })
    if (!visit.prepared) {
      const minutes = minutesLeft(visit.now, resetLimits.email)
      return tooMany({ title: words.waitTitle, body: <Wait minutes={minutes} language={visit.language} /> })
    }
    const token = aToken()
    const link = `${visit.origin}${visit.to(`/ny-adgangskode/${token}`)}`
    const expires = visit.now.add(resetWithin)
    const mail = setPasswordMail('reset', link, visit.language)
    await sendReset(visit.db, { email, tokenHash: hashOf(token), expires }, mail)
    return goTo(`${visit.to('/glemt-adgangskode')}?sendt=ja`)
  },
})

function Ask({ visit, wrong }: { visit: Incoming; wrong?: boolean }) {
  const words = say(visit.language)
  return (
    <>
      {wrong && (
        <ErrorSummary title={words.problems} errors={[{ name: 'email', message: words.emailWrong }]} />
      )}
      <PageHead title={words.forgottenTitle} lead={words.forgottenLead} />
      <Form action={visit.to('/glemt-adgangskode')}>
        <TextField
          name="email"
          type="email"
          inputMode="email"
          label={words.email}
          value={visit.form.text('email')}
          error={wrong && words.emailWrong}
          autoComplete="username"
          spellCheck={false}
          required
        />
        <Buttons>
          <Button>{words.sendLink}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Sent({ language }: Pick<Incoming, 'language'>) {
  const words = say(language)
  return (
    <>
      <PageHead title={words.sentTitle} lead={words.sent} />
      <Prose>
        <p>{words.notArrived}</p>
      </Prose>
    </>
  )
}

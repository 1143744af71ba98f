import { minutesLeft } from '#platform/limits.ts'
import { definePage, goTo, type Incoming, invalid, show, tooMany, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  HiddenField,
  Notification,
  PageHead,
  PasswordField,
  TextField,
} from '#ui/index.ts'
import { mayBeginSession } from './account.policy.ts'
import { say } from './accounts.words.ts'
import { passwordDoor } from './password.store.ts'
import { beginsAt } from './post.rules.ts'
import { beginSession } from './session.store.ts'
import { isLocalPath, signInLimits } from './sign-in.rules.ts'
import { Wait } from './wait.page.tsx'

type Brought = Exclude<Awaited<ReturnType<typeof passwordDoor.approach>>, 'too-many'>

export const signInPage = definePage<Brought | 'too-many' | 'asking'>({
  path: '/log-ind',
  access: 'anyone',
  uncached: true,
  before: async (incoming, withinLimit) =>
    incoming.method === 'POST' ? passwordDoor.approach(incoming, withinLimit) : 'asking',
  async get(visit) {
    return show({ title: say(visit.language).signIn, body: <SignIn visit={visit} /> })
  },
  async post(visit) {
    const words = say(visit.language)
    const { prepared: brought, db, actor } = visit
    if (brought === 'too-many' || brought === 'asking') {
      const minutes = minutesLeft(visit.now, signInLimits.email)
      return tooMany({ title: words.waitTitle, body: <Wait minutes={minutes} language={visit.language} /> })
    }
    const permit = mayBeginSession(actor, await passwordDoor.recognise(db, brought))
    if (isRefusal(permit))
      return {
        ...invalid({ title: words.signIn, body: <SignIn visit={visit} wrong /> }),
        note: 'sign-in-failed',
      }
    return goTo(...(await letIn(visit, permit)))
  },
})

/** Begins the session and says where the person goes: where they were heading, or where their post begins. */
export async function letIn(visit: Visit, permit: Parameters<typeof beginSession>[1]) {
  const { db, now, sessionHours: hours, session: replaced } = visit
  const { posts, role, cookie } = await beginSession(db, permit, { now, hours, replaced })
  const asked = goingTo(visit)
  const onwards = visit.kept ? visit.to('/gemt') : asked || visit.to(beginsAt(role))
  const to = posts > 1 ? `${visit.to('/post')}?videre=${encodeURIComponent(asked)}` : onwards
  return [to, cookie] as const
}

/** Where the person was heading before they were asked to sign in; nowhere if that is not ours. */
export function goingTo({ form, query }: Incoming): string {
  const asked = form.text('videre') || (query.get('videre') ?? '')
  return isLocalPath(asked) ? asked : ''
}

function SignIn({ visit, wrong }: { visit: Incoming; wrong?: boolean }) {
  const words = say(visit.language)
  return (
    <>
      {wrong && <ErrorSummary title={words.problems} errors={[{ name: 'email', message: words.noMatch }]} />}
      {visit.query.has('gemt') && (
        <Notification tone="done" title={words.saved} announce>
          <p>{words.savedText}</p>
        </Notification>
      )}
      <PageHead title={words.signIn} lead={words.signInLead} />
      <Form action={visit.to('/log-ind')}>
        <HiddenField name="videre" value={goingTo(visit)} />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          label={words.email}
          value={visit.form.text('email')}
          error={wrong && words.noMatch}
          autoComplete="username"
          spellCheck={false}
          required
        />
        <PasswordField
          name="adgangskode"
          label={words.password}
          show={{ show: words.showPassword, hide: words.hidePassword }}
          required
        />
        <Buttons>
          <Button>{words.signIn}</Button>
          <a href={visit.to('/glemt-adgangskode')}>{words.forgotten}</a>
        </Buttons>
      </Form>
    </>
  )
}

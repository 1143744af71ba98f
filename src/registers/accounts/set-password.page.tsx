import { randomBytes } from 'node:crypto'
import { minutesLeft } from '#platform/limits.ts'
import { conflict, definePage, goTo, type Incoming, invalid, show, tooMany } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  HiddenField,
  PageHead,
  PasswordField,
} from '#ui/index.ts'
import { mayResetPassword } from './account.policy.ts'
import { say } from './accounts.words.ts'
import { hashPassword, isLongEnough, isTooLong } from './password.rules.ts'
import { findResetAccount, setPassword } from './reset.store.ts'
import { hashOf } from './session.store.ts'
import { setPasswordLimit } from './sign-in.rules.ts'
import { Wait } from './wait.page.tsx'

type Checked = { readonly hash: string } | { readonly problem: 'tooShort' | 'tooLong' } | 'too-many'

/** Opening the link uses nothing up: mail programs open links by themselves. */
export const openResetPage = definePage({
  path: '/ny-adgangskode/:token',
  access: 'anyone',
  uncached: true,
  async get(visit) {
    const words = say(visit.language)
    const token = visit.param('token')
    if (!(await findResetAccount(visit.db, hashOf(token))))
      return conflict({ title: words.linkEndedTitle, body: <LinkEnded visit={visit} /> })
    return show({ title: words.choosePassword, body: <Choose visit={visit} token={token} /> })
  },
})

export const setPasswordPage = definePage<Checked>({
  path: '/ny-adgangskode',
  access: 'anyone',
  async before({ form, connection }, withinLimit) {
    const password = form.text('adgangskode')
    if (!isLongEnough(password)) return { problem: 'tooShort' }
    if (isTooLong(password)) return { problem: 'tooLong' }
    if (!(await withinLimit(setPasswordLimit, connection))) return 'too-many'
    return { hash: await hashPassword(password, randomBytes(16)) }
  },
  async post(visit) {
    const { db, actor, form, prepared: checked } = visit
    const words = say(visit.language)
    const token = form.text('link')
    if (checked === 'too-many') {
      const minutes = minutesLeft(visit.now, setPasswordLimit)
      return tooMany({ title: words.waitTitle, body: <Wait minutes={minutes} language={visit.language} /> })
    }
    const ended = () => conflict({ title: words.linkEndedTitle, body: <LinkEnded visit={visit} /> })
    const permit = mayResetPassword(actor, await findResetAccount(db, hashOf(token)))
    if (isRefusal(permit)) return ended()
    if ('problem' in checked) {
      const body = <Choose visit={visit} token={token} wrong={words[checked.problem]} />
      return invalid({ title: words.choosePassword, body })
    }
    if (!(await setPassword(db, permit, hashOf(token), checked.hash))) return ended()
    return goTo(`${visit.to('/log-ind')}?gemt=ja`, { session: 'ended' })
  },
})

function Choose({ visit, token, wrong }: { visit: Incoming; token: string; wrong?: string }) {
  const words = say(visit.language)
  return (
    <>
      {wrong && <ErrorSummary title={words.problems} errors={[{ name: 'adgangskode', message: wrong }]} />}
      <PageHead title={words.choosePassword} />
      <Form action={visit.to('/ny-adgangskode')}>
        <HiddenField name="link" value={token} />
        <PasswordField
          name="adgangskode"
          label={words.password}
          hint={words.choosePasswordHint}
          error={wrong}
          show={{ show: words.showPassword, hide: words.hidePassword }}
          fresh
          required
        />
        <Buttons>
          <Button>{words.savePassword}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function LinkEnded({ visit }: { visit: Incoming }) {
  const words = say(visit.language)
  return (
    <>
      <PageHead title={words.linkEndedTitle} lead={words.linkEnded} />
      <Buttons>
        <ButtonLink href={visit.to('/glemt-adgangskode')}>{words.anotherLink}</ButtonLink>
      </Buttons>
    </>
  )
}

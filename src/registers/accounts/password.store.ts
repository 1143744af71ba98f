import type { Db } from '#platform/database.ts'
import { isPassword } from './password.rules.ts'
import { emailOf, signInLimits } from './sign-in.rules.ts'
import type { SignInDoor } from './sign-in-door.store.ts'

type Brought = { readonly email: string; readonly password: string }
type Known = { accountId: string; passwordHash: string | null }

/** Who has this address; the example people's door asks the same. */
export async function findByEmail(db: Db, email: string): Promise<Known | undefined> {
  const [known] = await db<Known[]>`select * from accounts.password_of(${email})`
  return known
}

/** The door that opens with an e-mail address and a password. */
export const passwordDoor: SignInDoor<Brought> = {
  name: 'password',
  async approach({ form, connection }, withinLimit) {
    const email = emailOf(form.text('email'))
    // Whoever has used up their own tries cannot go on to use up other people's.
    const within =
      (await withinLimit(signInLimits.connection, connection)) &&
      (await withinLimit(signInLimits.email, email))
    return within ? { email, password: form.text('adgangskode') } : 'too-many'
  },
  async recognise(db, { email, password }) {
    const known = await findByEmail(db, email)
    const matches = await isPassword(password, known?.passwordHash ?? null)
    return known && matches ? known.accountId : null
  },
}

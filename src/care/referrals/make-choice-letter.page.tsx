import type { Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { listRights } from '#registers/responsibilities/index.ts'
import { choiceLetter } from './choice-letter.letter.tsx'
import { mayMakeChoiceLetter } from './choice-letter.policy.ts'
import { choiceGround } from './choice-letter.rules.ts'
import { findUnitContact, saveChoiceLetter } from './choice-letter.store.ts'
import type { Referral } from './referral-line.rules.ts'

type Asked = {
  /** The line of the ledger that it comes of, where one does. */
  readonly number: number | null
  readonly call: string | null
}

/** Makes the letter in both languages and keeps it; false when this is not the day or the person for it. */
export async function makeChoiceLetter(
  { db, actor, today }: Visit,
  referral: Referral,
  { number, call }: Asked,
): Promise<boolean> {
  const permit = mayMakeChoiceLetter(actor, referral, today)
  const ground = choiceGround(referral, today)
  if (isRefusal(permit) || !ground) return false
  const contact = call ? { da: call, en: call } : await findUnitContact(db, referral.receiverId)
  const rights = await listRights(db)
  const facts = { ground, unit: referral.receiverName, call: contact, byName: actor.name, rights, today }
  const paper = { da: choiceLetter(facts, 'da'), en: choiceLetter(facts, 'en') }
  await saveChoiceLetter(db, permit, referral.id, { ...ground, number, call: contact?.da ?? null, paper })
  return true
}

import { expect } from 'vitest'
import { personIdOfExample } from '#care/citizens/index.ts'
import { actOn, sendReferral } from './testing.referrals.ts'
import { aHouse } from './testing.ts'

export type House = Awaited<ReturnType<typeof aHouse>>
export const ida = personIdOfExample('ida')
export const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''

/** Ida's example referrals are put aside: one referral, held and ended on the day the house begins. */
export async function anEndedReferral() {
  const house = await aHouse()
  await house.owner`delete from referrals.question`
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const [move, line] of [
    ['receive', {}],
    ['contact', {}],
    ['hold', {}],
    ['end', { words: 'Talt sammen', whatNow: 'come-back' }],
  ] as const)
    expect(await actOn(house, 'koordinator', id, 'receiver', move, line)).toBe('moved')
  return { house, id }
}
/** What is in the post goes out when it is to. */
export const postGoesOut = ({ owner }: Pick<House, 'owner'>) =>
  owner`update platform.mail set sent_at = next_try_at where sent_at is null`
export async function onDay(house: House, day: string) {
  await postGoesOut(house)
  house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
  await house.aMinutePasses()
}
export const asked = async ({ owner }: House, id: string) =>
  (
    await owner<{ about: string }[]>`
      select about from referrals.question where referral_id = ${id} and asked_at is not null order by due_on, about`
  ).map(({ about }) => about)
export const mails = async ({ owner }: House) =>
  owner<{ subject: string; body: string }[]>`
    select subject, body from platform.mail where recipient = 'ida@eksempel.invalid' order by id`
export const addressOf = async ({ owner }: House, id: string, about: string) => {
  const [row] = await owner<{ id: string }[]>`
    select id from referrals.question where referral_id = ${id} and about = ${about}`
  return `/mit/spoergsmaal/${row?.id}`
}

import { randomUUID } from 'node:crypto'
import { actOn, sendReferral } from './testing.referrals.ts'
import { furnishStart, startIdOfExample } from './testing.starts.ts'
import { aHouse } from './testing.ts'

export type House = Awaited<ReturnType<typeof aHouse>>
export const mainOf = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
export const read = async (house: House, who: string, path: string) =>
  mainOf(await (await (await house.as(who)).get(path)).text())
export const freeIn = async ({ owner }: House, id = startIdOfExample) =>
  (await owner<{ leftNow: number }[]>`select left_now from shared.group_start where id = ${id}`)[0]?.leftNow

/** A plan that the municipality has received, or a referral whose conversation was held. */
export async function aPlan(house: House) {
  const id = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  await actOn(house, 'hospitalslaege', id, 'sender', 'approve')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  return { id, path: `/henvisninger/${id}`, linjer: '3' }
}
export async function aReferral(house: House) {
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const move of ['receive', 'contact', 'hold'] as const)
    await actOn(house, 'koordinator', id, 'receiver', move)
  return { id, path: `/henvisninger/${id}`, linjer: '4' }
}
export async function withGroup(free: number | null = 3) {
  const house = await aHouse()
  await furnishStart(house.owner, { free })
  return house
}
/** A referral that waits with a place in the group of the examples. */
export async function withPlace() {
  const house = await withGroup()
  const referral = await aReferral(house)
  await actOn(house, 'koordinator', referral.id, 'receiver', 'wait', { groupId: startIdOfExample })
  return { house, ...referral }
}
export const picking = (skridt: string, linjer: string, hold = startIdOfExample) => ({
  ...{ formular: randomUUID(), skridt, linjer, hold, ord: 'Aftalt i telefonen' },
})

import { expect } from 'vitest'
import { needIdOfExample } from '#care/assessments/index.ts'
import { type House, ida, main, onDay } from './testing.asked.ts'
import { aHouse, fieldsOf } from './testing.ts'

export const need = needIdOfExample('traethed')
export const here = `/svar/behov/${need}`
export const asksOn = '2026-12-21'

/** The nurse and Ida agree on what Ida can do by herself; the day to look again is the house's own four weeks. */
export async function agree(house: House, more: Record<string, string> = {}) {
  const nurse = await house.as('sygeplejerske')
  const form = /id="aftal"[\s\S]*?<\/form>/.exec(await main(await nurse.get(here)))?.[0] ?? ''
  const own = { aftalt: 'Gåtur og hvile efter frokost', niveau: 'egenomsorg', tilstand: 'open' }
  const saved = await nurse.post(here, { ...fieldsOf(form), ...own, ...more })
  expect(saved.status).toBe(303)
}
/** From the day it is asked about, or one that is chosen. */
export async function askedHouse(day = asksOn) {
  const house = await aHouse()
  await house.owner`delete from referrals.question`
  await agree(house)
  await onDay(house, day)
  return { house, address: await addressOf(house) }
}
export const rows = ({ owner }: House) => owner<
  { id: string; askedAt: unknown; endedAt: unknown; dueOn: unknown }[]
>`
  select id, asked_at, ended_at, due_on from assessments.check_in where need_id = ${need} order by number, round`
export const addressOf = async (house: House) => `/mit/aftaler/${(await rows(house)).at(-1)?.id}`
export const asked = async (house: House) =>
  (await rows(house)).filter(({ askedAt }) => askedAt !== null).length
export const die = async (house: House, day: string) => {
  const [, month = '', date = ''] = day.split('-')
  const nurse = await house.as('sygeplejerske')
  const form = { 'dag-dag': date, 'dag-maaned': month, 'dag-aar': '2026' }
  expect((await nurse.post(`/forloeb/${ida}/doed`, form)).status).toBe(303)
}

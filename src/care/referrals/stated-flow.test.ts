import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { mainOf } from '#app/testing.groups.ts'
import { sendReferral } from '#app/testing.referrals.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
type Visitor = Awaited<ReturnType<House['as']>>
const path = '/forloebsrapport'
const { employment, health, oncology } = exampleUnits
const answer = (more: Record<string, string | string[]> = {}) => ({
  ...{ enhed: health.id, stod: '1', fra: ['sygehus', 'almen-praksis'], nok: 'too-many' },
  ...{ hvorfor: 'Vi mangler hænder i foråret', ...more },
})
const read = async (one: Visitor, at = path) => mainOf(await (await one.get(at)).text())
const rows = (house: House) => house.owner`
  select number, senders, enough, grounds, told_name from referrals.stated_flow order by number`
/** So many referrals from a hospital came in the third quarter of 2026. */
async function inQuarter(house: House, count: number) {
  const ids: string[] = []
  for (let one = 0; one < count; one += 1) ids.push(await sendReferral(house, 'municipal-referral', 'send'))
  await house.owner`update referrals.referral set came_at = '2026-08-10' where id = any (${ids}::uuid[])`
}

test('a stranger neither reads what a unit says nor what was counted there, and answers for nobody', async () => {
  const house = await aHouse()
  await inQuarter(house, 5)
  expect((await house.anyone.post(path, answer())).headers.get('location')).toContain('/log-ind')
  for (const key of [
    'ida',
    'sygeplejerske',
    'terapeut',
    'jobcenter',
    'klinik',
    'forperson',
    'drift',
    'statistiker',
  ])
    expect([key, (await (await house.as(key)).post(path, answer())).status]).toEqual([key, 404])
  expect(await read(await house.as('statistiker'))).not.toContain('Hvor borgerne kommer fra')
  const leader = await house.as('leder')
  for (const enhed of [oncology.id, '', 'x'])
    expect([enhed, (await leader.post(path, answer({ enhed }))).status]).toEqual([enhed, 404])
  expect(await rows(house)).toHaveLength(1)
  const asked = (who: string) =>
    inTheirName(house, who, async (db) => [
      (await db`select number from referrals.stated_flow`).count,
      (await db`select sender from referrals.sent_last_quarter(${health.id})`).count,
      (await db`select referrals.tell_stated_flow(${health.id}, '{}', 1) as became`)[0]?.became,
    ])
  for (const who of ['ida', 'klinik', 'sygeplejerske', 'jobcenter', 'statistiker', 'terapeut'])
    expect([who, ...(await asked(who))]).toEqual([who, 0, 0, 'gone'])
})

test('a leader and a coordinator read what was counted beside what they say, and what differs', async () => {
  const house = await aHouse()
  const coordinator = await house.as('koordinator')
  const before = await read(coordinator)
  expect(before).toContain('Intet er talt fra sygehuse, som I nævner.')
  expect(before).toContain('Oplyst 12. oktober 2026. Begrundelse: Opdigtet eksempel.')
  expect(before).toMatch(
    /Sygehus Ja Ingen Almen praksis Nej Ingen Senfølgeklinik Nej Ingen Borgeren selv Ja Tælles ikke her/,
  )
  await inQuarter(house, 2)
  const few = await read(coordinator)
  expect(few).toContain('Det, I siger, og det, der er talt, stemmer.')
  expect(few).toContain('Talt juli–september 2026')
  expect(few).toMatch(/Sygehus Ja 1–4 /)
  expect(few).toContain('Er der nok henvisninger? Nej, for få 1–4 henvisninger og planer i alt')

  const typed = { ...fieldsOf(await (await coordinator.get(path)).text()), ...answer() }
  expect((await coordinator.post(path, { ...typed, fra: ['almen-praksis'] })).status).toBe(303)
  expect((await rows(house)).at(-1)).toEqual({
    ...{ number: 2, senders: ['almen-praksis'], enough: 'too-many' },
    ...{ grounds: 'Vi mangler hænder i foråret', toldName: 'Mette Dahl (eksempel)' },
  })
  const leader = await house.as('leder')
  const after = await read(leader)
  for (const words of [
    'I siger, at ingen bliver henvist fra sygehuse; her er talt 1–4.',
    'Intet er talt fra almen praksis, som I nævner.',
    'Oplyst 23. november 2026 af Mette Dahl (eksempel). Begrundelse: Vi mangler hænder i foråret',
    'Nej, flere end vi kan tage imod',
    'Tidligere svar Sygehus, Borgeren selv.',
  ])
    expect(after).toContain(words)
  expect(await read(leader, `/en${path}`)).toContain('You say that nobody is referred from hospitals; 1–4')
  const event = await house.owner`select subject, codes from platform.event where act = 'flow.stated'`
  expect(event).toEqual([
    { subject: `organisation:${health.id}`, codes: { enough: 'too-many', senders: 'almen-praksis' } },
  ])
})

test('nobody having answered is said as that, and what is wrong comes back with what was typed', async () => {
  const house = await aHouse()
  await house.owner`delete from referrals.stated_flow`
  const coordinator = await house.as('koordinator')
  const page = await read(coordinator)
  expect(page).toContain('I har ikke svaret endnu.')
  expect(page).toMatch(/Sygehus Ikke oplyst Ingen/)
  for (const [more, words] of [
    [{ fra: [] }, 'Sæt mindst ét kryds'],
    [{ fra: ['nobody', 'other'] }, 'Vælg enten'],
    [{ nok: '' }, 'Vælg, om der er nok'],
    [{ hvorfor: `${'x'.repeat(490)} mangler hænder` }, 'Skriv det kortere'],
  ] as const) {
    const came = await coordinator.post(
      path,
      answer({ stod: '0', ...more, fra: [...(more.fra ?? ['other'])] }),
    )
    const back = await came.text()
    expect([words, came.status, back.includes(words), back.includes('mangler hænder')]).toEqual([
      words,
      422,
      true,
      true,
    ])
  }
  expect(await rows(house)).toEqual([])
})

test('of two who answer at once the second is told so, keeps what was typed, and decides', async () => {
  const house = await aHouse()
  const [one, other] = [await house.as('koordinator'), await house.as('leder')]
  const seen = fieldsOf(await (await other.get(path)).text())
  expect((await one.post(path, answer())).status).toBe(303)
  const late = await other.post(path, { ...seen, ...answer({ nok: 'yes', hvorfor: 'Nok i år' }) })
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('En anden hos jer har svaret')
  expect(page).toContain('Mette Dahl')
  const { formular: _, ...kept } = fieldsOf(page)
  expect(kept).toMatchObject({ nok: 'yes', hvorfor: 'Nok i år', stod: '2' })
  expect((await other.post(path, kept)).status).toBe(303)
  expect((await rows(house)).map(({ enough }) => enough)).toEqual(['too-few', 'too-many', 'yes'])
})

test('whoever carries on for a unit reads what it said, with its name, until it answers itself', async () => {
  const house = await aHouse()
  await inQuarter(house, 5)
  await house.owner`update organisations.organisation set function = 'sundhed' where id = ${employment.id}`
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources) values (${health.id}, ${employment.id}, '2026-12-01', '{}')`
  await house.owner`update accounts.post set organisation_id = ${employment.id} where role = 'leder'`
  house.clock.set(Temporal.Instant.from('2026-12-01T08:00:00Z'))
  const leader = await house.as('leder')
  const carried = await read(leader)
  expect(carried).toContain(`Oplyst 12. oktober 2026, for ${health.name}, som er ført videre.`)
  expect(carried).toContain('Sygehus Ja 5 Almen praksis Nej Ingen')
  expect((await leader.post(path, answer())).status).toBe(404)
  expect((await leader.post(path, answer({ enhed: employment.id, stod: '0' }))).status).toBe(303)
  const after = await read(leader)
  expect(after).toContain('Oplyst 1. december 2026 af Lis Skovgaard (eksempel)')
  expect(after).toMatch(/Tidligere svar .*som er ført videre/)
})

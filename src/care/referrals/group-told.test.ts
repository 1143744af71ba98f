import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { postGoesOut } from '#app/testing.asked.ts'
import { freeIn, type House, read, withPlace } from '#app/testing.groups.ts'
import { actOn } from '#app/testing.referrals.ts'
import { furnishStart, startIdOfExample } from '#app/testing.starts.ts'

const tell = async (house: House, form: Record<string, string>, who = 'leder') =>
  (await house.as(who)).post(`/hold/${startIdOfExample}`, { formular: randomUUID(), set: '1', ...form })
const moveIt = (house: House) =>
  tell(house, {
    ...{ navn: 'Krop og kræft', kl: '10', pladser: '12', ledige: '2' },
    ...{ 'dag-dag': '19', 'dag-maaned': '1', 'dag-aar': '2027' },
  })
const later = (house: House, seconds = 61) => house.clock.set(house.clock.now().add({ seconds }))
const mails = async ({ owner }: House) =>
  (await owner`select subject, body from platform.mail where subject = 'Ny besked til dig'`).length
/** With a place, when what the examples are told of has been told and has gone out. */
async function settled() {
  const found = await withPlace()
  await found.house.aMinutePasses()
  await postGoesOut(found.house)
  return { ...found, before: await mails(found.house) }
}
const tasksOf = async ({ owner }: House, id: string) =>
  (
    await owner<{ titleDa: string }[]>`
      select title_da from tasks.task where closed_at is null and subject = ${`referral:${id}`} order by title_da`
  ).map(({ titleDa }) => titleDa)

test('who has a place in a group that is moved is told once, and somebody calls until that is done', async () => {
  const { house, id, path, before } = await settled()
  expect((await moveIt(house)).status).toBe(303)
  // The day is true at once; told is only what stands when the minute has passed.
  expect(await read(house, 'koordinator', path)).toContain('Holdet begynder den 19. januar 2027')
  await house.aMinutePasses()
  expect(await mails(house)).toBe(before)
  later(house)
  await house.aMinutePasses()
  await house.aMinutePasses()
  expect(await mails(house)).toBe(before + 1)
  const mine = await read(house, 'ida', `/mit/forloeb/${id}`)
  expect(mine).toContain('Holdet er flyttet')
  expect(mine).toContain('Før var det: Krop og kræft, 12. januar 2027 kl. 10.00')
  expect(mine).toContain('har fået en opgave om at ringe til dig')
  expect(mine).toContain('Flyttet fra')
  expect(await tasksOf(house, id)).toEqual([
    'Holdet begynder den 19. januar 2027',
    'Ring: Holdet er flyttet til en anden dag',
  ])
  const list = await read(house, 'koordinator', '/opgaver')
  expect(list).toMatch(/Ring: Holdet er flyttet til en anden dag.*?Ida Holm/)
  expect(await read(house, 'koordinator', path)).toContain('Ring til Ida Holm')
  expect(await read(house, 'sygeplejerske', path)).not.toContain('Ring til Ida Holm')
  const lines = { formular: randomUUID(), skridt: 'inform', linjer: '6', ord: 'Det passer fint' }
  expect((await (await house.as('koordinator')).post(path, lines)).status).toBe(303)
  expect(await tasksOf(house, id)).toEqual(['Holdet begynder den 19. januar 2027'])
  // Taken back, somebody has to call again.
  await (await house.as('koordinator')).post(path, { formular: randomUUID(), skridt: 'undo' })
  expect(await tasksOf(house, id)).toContain('Ring: Holdet er flyttet til en anden dag')
})

test('who has a place in a group that is cancelled waits for a place again, with a day from now on', async () => {
  const { house, id, path, before } = await settled()
  expect((await tell(house, { skridt: 'aflys' })).status).toBe(303)
  const standing = async () =>
    (
      await house.owner<{ step: string; due: string; kept: string; state: string }[]>`
        select s.step, s.due_on::text as due, r.list_day::text as kept, s.state
          from referrals.standing s join referrals.referral r on r.id = s.id where s.id = ${id}`
    )[0]
  const by = house.clock.now().toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().add({ days: 14 })
  const waits = { step: 'offer-place', due: `${by}`, kept: `${by}`, state: 'waiting' }
  // At once, and the same when the line has been written.
  expect(await standing()).toEqual(waits)
  later(house)
  await house.aMinutePasses()
  expect(await standing()).toEqual(waits)
  expect(await tasksOf(house, id)).toEqual(['Ring: Holdet er aflyst', 'Tilbyd en plads'])
  expect(await mails(house)).toBe(before + 1)
  const mine = await read(house, 'ida', `/mit/forloeb/${id}`)
  expect(mine).toContain('Du venter nu på en anden plads')
  expect(mine).toContain('De tilbyder dig en plads')
  expect(await read(house, 'sygeplejerske', path)).toContain('Tilbyd en plads')
  const list = await read(house, 'koordinator', `/henvisninger/hold/${startIdOfExample}`)
  expect(list).toMatch(/Ida Holm.*Skal ringes op/)
  // Another place is another agreement, given where they wait: whoever gives it has spoken with the person.
  const other = randomUUID()
  await furnishStart(house.owner, { id: other, name: 'Næste hold', on: '2027-02-02' })
  const offer = { formular: randomUUID(), skridt: 'place', linjer: '6' }
  const coordinator = await house.as('koordinator')
  expect((await coordinator.post(path, offer)).status).toBe(422)
  expect((await coordinator.post(path, { ...offer, formular: randomUUID(), hold: other })).status).toBe(303)
  expect(await tasksOf(house, id)).toEqual(['Holdet begynder den 2. februar 2027'])
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).not.toContain('Du venter nu på en anden plads')
})

test('cancelled by mistake: whoever did it takes it back within the minute, and nobody hears of it', async () => {
  const { house, id, path, before } = await settled()
  const leader = await house.as('leder')
  const answer = await tell(house, { skridt: 'aflys' })
  expect(await (await leader.get(answer.headers.get('location') ?? '')).text()).toContain('value="fortryd"')
  // A colleague does not take back what somebody else did.
  expect((await tell(house, { skridt: 'fortryd' }, 'koordinator')).headers.get('location')).toContain(
    'for-sent',
  )
  expect((await tell(house, { skridt: 'fortryd' }, 'klinik')).status).toBe(404)
  expect((await tell(house, { skridt: 'fortryd' })).headers.get('location')).toContain('fortrudt')
  expect(await freeIn(house)).toBe(2)
  later(house)
  await house.aMinutePasses()
  expect(await mails(house)).toBe(before)
  expect(await read(house, 'koordinator', path)).toContain('Holdet begynder den 12. januar 2027')
  await tell(house, { skridt: 'aflys', set: '3' })
  later(house)
  expect((await tell(house, { skridt: 'fortryd' })).headers.get('location')).toContain('for-sent')
  await house.aMinutePasses()
  expect(await tasksOf(house, id)).toContain('Ring: Holdet er aflyst')
})

test('nobody writes that a group was moved or told of when it was not', async () => {
  const { house, id } = await withPlace()
  expect(await actOn(house, 'koordinator', id, 'receiver', 'inform')).toBe('not-now')
  const byHand = (move: string) =>
    inTheirName(
      house,
      'koordinator',
      (db) => db`
        insert into referrals.move (referral_id, number, move, side)
        select id, moves + 1, ${move}, 'receiver' from referrals.referral where id = ${id}`,
    )
  for (const move of ['move-group', 'cancel-group', 'inform']) await expect(byHand(move)).rejects.toThrow()
  // Nor, where it was, in their own name: the house alone does.
  expect((await moveIt(house)).status).toBe(303)
  await expect(byHand('move-group')).rejects.toThrow('row-level security')
})

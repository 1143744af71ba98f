import { expect, test } from 'vitest'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { postIdOfExample } from '#registers/accounts/index.ts'
import { meets, movesFrom } from './alert.rules.ts'
import { assessmentIdOfExample } from './assessments.example.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
type House = Awaited<ReturnType<typeof aHouse>>
type Visitor = Awaited<ReturnType<House['as']>>

const agreement = {
  ...{ skridt: 'foreslaa', timer: 'Hverdage kl. 9-14', dage: '2', ellers: 'Den vagthavende ringer' },
  besked: 'Vi ringer inden for to hverdage',
}
const idIn = async (page: Promise<string>, step: string) =>
  new RegExp(`value="${step}"/><input type="hidden" name="id" value="([^"]*)"`).exec(await page)?.[1] ?? ''
const react = '/svar/reaktion'

/** The clinic accepts an agreement and turns a rule on: what fills at least seven. */
async function aHouseThatReacts() {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  await nurse.post(react, agreement)
  await nurse.post(react, { skridt: 'sig-ja', id: await idIn(main(nurse.get(react)), 'sig-ja') })
  await nurse.post(react, { skridt: 'regel', fylder: '7' })
  await nurse.post(react, { skridt: 'slaa-til', id: await idIn(main(nurse.get(react)), 'slaa-til') })
  return { ...house, nurse }
}
const alertAddress = async (visitor: Visitor) =>
  /\/svar\/advis\/[0-9a-f-]{36}/.exec(await main(visitor.get('/svar/advis')))?.[0] ?? ''
async function move(visitor: Visitor, address: string, step: string, more: Record<string, string> = {}) {
  const { set = '' } = fieldsOf(await main(visitor.get(address)))
  return visitor.post(address, { set, skridt: step, ...more })
}

test('a rule is refused with a clear message until the unit has accepted an agreement', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  await nurse.post(react, { skridt: 'regel', haster: 'ja' })
  const rule = await idIn(main(nurse.get(react)), 'slaa-til')
  const turnOn = () => nurse.post(react, { skridt: 'slaa-til', id: rule })
  const refused = await turnOn()
  expect(refused.status).toBe(409)
  expect(await main(refused)).toContain('ikke sagt ja til en reaktionsaftale')
  expect((await nurse.post(react, { ...agreement, ellers: '' })).status).toBe(422)
  await nurse.post(react, agreement)
  // Proposed is not accepted.
  expect((await turnOn()).status).toBe(409)
  expect((await nurse.post(react, agreement)).status).toBe(409)
  await nurse.post(react, { skridt: 'sig-ja', id: await idIn(main(nurse.get(react)), 'sig-ja') })
  expect((await turnOn()).status).toBe(303)
  expect(await main(nurse.get(react))).toContain('Sagt ja til af Signe Lund')
  expect(await main((await house.as('ida')).get('/mit/aftaler'))).toContain('Vi ringer inden for to hverdage')
})

test('what the unit has bound itself to stands before sending and beside what was sent, and nowhere without an agreement', async () => {
  const bound = [
    'Hvem reagerer på dine svar?',
    'Vi ringer inden for to hverdage',
    'Hverdage kl. 9-14',
    'Inden for 2 hverdage',
  ]
  const example = `/mit/behov/${assessmentIdOfExample}`
  const pages = async (house: House) => {
    const her = await house.as('ida')
    const sent = await main(her.get(example))
    const draft = (await her.post(example)).headers.get('location') ?? ''
    return [sent, await main(her.get(draft)), await main(her.get('/mit/aftaler'))]
  }
  for (const page of await pages(await aHouseThatReacts()))
    for (const words of [...bound, 'Den vagthavende ringer']) expect(page).toContain(words)
  const house = await aHouse()
  await (await house.as('sygeplejerske')).post(react, agreement)
  for (const page of await pages(house)) for (const words of bound) expect(page).not.toContain(words)
})

test('the dry run tells what the rule then does', async () => {
  const house = await aHouseThatReacts()
  const { nurse, owner } = house
  const tried = /proev=[0-9a-f-]{36}/.exec(await main(nurse.get(react)))?.[0] ?? ''
  const dry = await main(nurse.get(`${react}?${tried}`))
  expect(dry).toContain('1 advis i 1 svar, ud af 3 behov')
  expect(dry).toContain('0,1 om ugen over 7 uger')
  await house.aMinutePasses()
  await house.aMinutePasses()
  expect(await owner`select own_urgency, due_on from assessments.alert`).toEqual([
    { ownUrgency: 'soon', dueOn: Temporal.PlainDate.from('2026-10-07') },
  ])
  expect(await main(nurse.get('/opgaver'))).toContain('Reagér på et svar')
})

test('a stranger finds neither alert nor agreement', async () => {
  const house = await aHouseThatReacts()
  await house.aMinutePasses()
  const address = await alertAddress(house.nurse)
  for (const name of ['laege', 'klinik', 'koordinator', 'jobcenter', 'bo', 'ida', 'forperson']) {
    const visitor = await house.as(name)
    expect([name, (await visitor.get(address)).status]).toEqual([name, 404])
    expect([name, (await visitor.post(address, { skridt: 'tag', set: '0' })).status]).toEqual([name, 404])
    expect([name, await main(visitor.get('/svar/advis'))]).toEqual([
      name,
      expect.not.stringContaining('Ida Holm'),
    ])
    expect([name, await main(visitor.get(react))]).toEqual([
      name,
      expect.not.stringContaining('Den vagthavende'),
    ])
  }
})

test('new, in hand, followed up, closed with a reason; of two who take it the first has it', async () => {
  const house = await aHouseThatReacts()
  const { nurse } = house
  await house.aMinutePasses()
  house.clock.set(house.clock.now())
  const address = await alertAddress(nurse)
  await house.owner`update assessments.alert set due_on = '2026-12-01'`
  const doctor = await house.as('hospitalslaege')
  expect((await move(nurse, address, 'tag')).status).toBe(303)
  expect(await main(doctor.get(address))).toContain('I gang · hos Signe Lund')
  expect((await doctor.post(address, { set: '0', skridt: 'tag' })).status).toBe(409)
  expect((await move(nurse, address, 'fulgt-op')).status).toBe(303)
  expect(await main(nurse.get('/opgaver'))).not.toContain('Reagér på et svar')
  expect((await move(nurse, address, 'afslut')).status).toBe(422)
  const stale = await doctor.post(address, { set: '0', skridt: 'afslut', grund: 'Talt med Ida' })
  expect(stale.status).toBe(409)
  expect((await move(nurse, address, 'afslut', { grund: 'Talt med hende' })).status).toBe(303)
  expect(await main(nurse.get('/svar/advis'))).toContain('Ingen advis her')
  expect(await main(nurse.get('/svar/advis?vis=afsluttede'))).toContain('Ida Holm')
})

test('with an owner who is away it goes to whoever stands in, and without one back to the queue; so when its day has passed', async () => {
  const house = await aHouseThatReacts()
  const { nurse, owner, clock } = house
  await house.aMinutePasses()
  await owner`update assessments.alert set due_on = '2026-11-24'`
  const address = await alertAddress(nurse)
  const doctor = await house.as('hospitalslaege')
  const stands = async () => (await main(doctor.get(address))).includes('I gang')
  await move(nurse, address, 'tag')
  await owner`
    insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${postIdOfExample('sygeplejerske')}, ${postIdOfExample('hospitalslaege')}, '2026-11-23', '2026-11-23')`
  expect(await main(doctor.get(address))).toContain('hos den, der træder til')
  await owner`update accounts.post set valid_to = '2026-11-22' where id = ${postIdOfExample('hospitalslaege')}`
  const [row] = await owner<{ standing: string }[]>`
    select standing from assessments.alert_standing, set_config('app.now', ${clock.now().toString()}, false)`
  expect(row?.standing).toBe('new')
  await owner`update accounts.post set valid_to = null where id = ${postIdOfExample('hospitalslaege')}`
  await owner`delete from accounts.absence`
  expect(await stands()).toBe(true)
  clock.set(clock.now().add({ hours: 48 }))
  const later = await house.as('hospitalslaege')
  expect(await main(later.get(address))).toContain('kom tilbage i køen')
  await move(later, address, 'tag')
  expect(await main(later.get(address))).toContain('I gang · hos Henrik Toft')
})

test('an agreement that ends takes its rules with it', async () => {
  const house = await aHouseThatReacts()
  const { nurse, owner } = house
  await nurse.post(react, { skridt: 'ophaev', id: await idIn(main(nurse.get(react)), 'ophaev') })
  await house.aMinutePasses()
  expect(await owner`select 1 from assessments.alert`).toEqual([])
  expect(await main(nurse.get(react))).toContain('Ikke slået til')
})

const said = { domain: 'physical', burden: 7, wantsHelp: true, mayWait: false } as const
const any = { burdenFrom: null, notWait: false, domain: null }
test.each([
  [{ ...any, burdenFrom: 7 }, said, true],
  [{ ...any, burdenFrom: 8 }, said, false],
  [{ ...any, burdenFrom: 0 }, { ...said, burden: null }, false],
  [{ ...any, notWait: true }, said, true],
  [{ ...any, notWait: true }, { ...said, mayWait: true }, false],
  [{ ...any, notWait: true }, { ...said, wantsHelp: null, mayWait: null }, false],
  [{ ...any, burdenFrom: 7, domain: 'work' as const }, said, false],
])('the rule %j on %j: %s', (rule, need, is) => {
  expect(meets(rule, need)).toBe(is)
})

test.each([
  ['new', ['tag', 'afslut']],
  ['in-hand', ['fulgt-op', 'givet-videre', 'laeg-tilbage', 'afslut']],
  ['followed-up', ['afslut']],
  ['closed', []],
] as const)('from %s one may %j', (state, moves) => {
  expect(movesFrom(state)).toEqual(moves)
})

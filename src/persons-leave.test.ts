import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { personIdOfExample, testNumbers } from '#care/citizens/citizens.example.ts'
import { sealer } from '#platform/sealer.ts'
import { readSettings } from '#platform/settings.ts'
import { verify } from '#platform/verify.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'
import { Misuse } from './admin-asked.ts'
import { erasePerson } from './erase-person.ts'
import { exportPerson } from './export-person.ts'
import { aHouse } from './testing.ts'

const [ida, bo] = [personIdOfExample('ida'), personIdOfExample('bo')]
type House = Awaited<ReturnType<typeof aHouse>>

/** The operator's command, at the house's own time. */
function atTheTerminal({ address, clock }: House) {
  const run = async (command: typeof erasePerson, words: string[]) => {
    const said: string[] = []
    const settings = readSettings({ FOELGESKAB_NOW: clock.now().toString() })
    const well = await command({ settings, address, words, say: (line) => said.push(line) })
    return { well, said: said.join('\n') }
  }
  return {
    erase: (...words: string[]) => run(erasePerson, words),
    take: (...words: string[]) => run(exportPerson, words),
  }
}
function aFile() {
  const folder = mkdtempSync(join(tmpdir(), 'person-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'hende.json')
}

test('everything about a person is one file from every room, for nobody else to read, without the identifier', async () => {
  const house = await aHouse()
  const { take } = atTheTerminal(house)
  const file = aFile()
  expect(await take('--email', 'Ida@eksempel.invalid', file)).toMatchObject({ well: true })
  const content = readFileSync(file, 'utf8')
  expect(Object.keys(JSON.parse(content))).toEqual(expect.arrayContaining(['citizens', 'assessments']))
  for (const words of ['Ida Holm', 'traethed', 'Signe Lund']) expect(content).toContain(words)
  expect(content).not.toContain(testNumbers.ida)
  expect(content).not.toContain('Karen Birk')
  expect(statSync(file).mode & 0o077).toBe(0)
  await expect(take('--person', ida, file)).rejects.toThrow('EEXIST')
  const lines =
    await house.owner`select act, subject from platform.event where act = 'person.exported' limit 1`
  expect(lines).toEqual([{ act: 'person.exported', subject: `person:${ida}` }])
  expect(await take('--email', 'ingen@eksempel.invalid', aFile())).toEqual({
    well: false,
    said: 'Nobody here is known by that.',
  })
  for (const words of [
    [],
    ['--email', 'x', file],
    ['--person', ida, '--email', 'ida@eksempel.invalid', file],
    ['--person', ida],
  ])
    await expect(take(...words)).rejects.toThrow(Misuse)
})

test('with an open course nobody is let go by accident', async () => {
  const house = await aHouse()
  const { erase } = atTheTerminal(house)
  const { well, said } = await erase('--person', ida, '--confirm')
  expect(well).toBe(false)
  expect(said).toContain('There are open courses')
  expect(said).toContain('Eksempel: Onkologisk ambulatorium, Roskilde')
  expect((await (await house.as('sygeplejerske')).get(`/forloeb/${ida}`)).status).toBe(200)
})

test('shown first, both lists with their grounds, and nothing is done', async () => {
  const house = await aHouse()
  const { erase } = atTheTerminal(house)
  const { well, said } = await erase('--person', ida, '--end-courses')
  expect(well).toBe(true)
  expect(said).toMatch(/Erased:\n[\s\S]*3 × facts for the overview: rested on consent/)
  expect(said).toMatch(/1 × account: name, address, password: rested on consent/)
  expect(said).toMatch(
    /Closed until 2036-11-23, seen by no unit:\n[\s\S]*2 × courses: part of a course in health/,
  )
  expect(said).toContain('Nothing was done')
  expect(await house.owner`select 1 from citizens.fact where person_id = ${ida}`).toHaveLength(3)
  expect((await (await house.as('ida')).get('/mit/overblik')).status).toBe(200)
})

test('what rests on consent is gone, the course is closed to everybody, and the history still verifies', async () => {
  const house = await aHouse()
  const { erase } = atTheTerminal(house)
  const [her, nurse] = [await house.as('ida'), await house.as('sygeplejerske')]
  await house.owner`select platform.post_mail('ida@eksempel.invalid', 'Ny besked til dig', 'Log ind.')`
  expect(await erase('--email', 'ida@eksempel.invalid', '--end-courses', '--confirm')).toMatchObject({
    well: true,
  })
  expect((await her.get('/mit/overblik')).status).toBe(303)
  expect((await house.visitor().post('/proev/ida')).headers.get('set-cookie')).toBe(null)
  for (const path of [`/forloeb/${ida}`, `/forloeb/${ida}/kontakter`])
    expect([path, (await nurse.get(path)).status]).toEqual([path, 404])
  expect(await (await nurse.get('/forloeb')).text()).not.toContain('Ida Holm')
  for (const one of ['fact', 'permission'])
    expect(await house.owner.unsafe(`select 1 from citizens.${one} where person_id = $1`, [ida])).toEqual([])
  const [person] = await house.owner`
    select name, phone, account_id, closed_at is not null as closed, kept_until, identifier_hash is not null as known
      from citizens.person where id = ${ida}`
  expect(person).toMatchObject({
    name: 'Ida Holm (eksempel)',
    phone: null,
    accountId: null,
    closed: true,
    known: true,
  })
  expect(`${person?.keptUntil}`).toBe('2036-11-23')
  const [account] = await house.owner`
    select name, email, password_hash from accounts.account where id = ${accountIdOfExample('ida')}`
  expect(account).toMatchObject({ name: '–', passwordHash: null })
  expect(account?.email).not.toContain('ida')
  expect(await house.owner`select 1 from platform.mail where recipient like 'ida%'`).toEqual([])
  const his = await (await house.as('bo')).get('/mit')
  expect(await his.text()).not.toContain('Ida Holm')
  // The house seals every second; what was written when the examples were put in waits since the suite began.
  await house.aMinutePasses([sealer(undefined)])
  expect(await verify(house.owner, undefined, house.clock.now())).toEqual([])
})

test('when its day has come the rest goes too, and only an empty row stays', async () => {
  const house = await aHouse()
  await atTheTerminal(house).erase('--person', ida, '--end-courses', '--confirm')
  house.clock.set(Temporal.Instant.from('2036-11-22T09:00:00Z'))
  expect((await atTheTerminal(house).erase('--person', ida)).said).toContain('Closed until 2036-11-23')
  house.clock.set(Temporal.Instant.from('2036-11-23T09:00:00Z'))
  const { said } = await atTheTerminal(house).erase('--person', ida, '--confirm')
  expect(said).toContain('2 × courses: nothing requires it to be kept any more')
  expect(said).toMatch(/Kept:\n {2}\d+ × lines of history/)
  const [row] = await house.owner`
    select name, born_on, municipality_code, identifier_hash, identifier_sealed, kept_until
      from citizens.person where id = ${ida}`
  expect(Object.values(row ?? { none: 1 }).every((value) => value === null)).toBe(true)
  expect(await house.owner`select 1 from citizens.relation where person_id = ${ida}`).toEqual([])
})

test('whoever never had a course leaves nothing behind', async () => {
  const house = await aHouse()
  const { said } = await atTheTerminal(house).erase('--person', bo, '--confirm')
  expect(said).toContain('name, birth, municipality, telephone, language, identifier')
  expect(said).not.toContain('Closed until')
  const [row] = await house.owner`select name, municipality_code from citizens.person where id = ${bo}`
  expect(row).toEqual({ name: null, municipalityCode: null })
})

test('who comes again by the same identifier begins a course as anybody does, and is found', async () => {
  const house = await aHouse()
  await atTheTerminal(house).erase('--person', ida, '--end-courses', '--confirm')
  const nurse = await house.as('sygeplejerske')
  const form = { nummer: testNumbers.ida, formaal: 'treatment', forhold: 'treats' }
  await nurse.post('/forloeb/start', form)
  const [row] = await house.owner`select closed_at, kept_until from citizens.person where id = ${ida}`
  expect(row).toEqual({ closedAt: null, keptUntil: null })
})

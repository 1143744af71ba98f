import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aHouse, fieldsOf } from '../../testing.ts'
import { openWords, sealWords } from './kept-words.rules.ts'

const row = '/redaktion/duty/behovsvurdering.sygehus.2019/foreslaa'
const cookieFrom = (answer: Response, name: string) =>
  answer.headers
    .getSetCookie()
    .find((one) => one.startsWith(`${name}=`))
    ?.split(';')[0] ?? ''

/** The editor writes for nine hours; the session ends after eight. */
async function writtenTooLate() {
  const house = await aHouse()
  const editor = await house.as('redaktoer')
  const form = fieldsOf(await (await editor.get(row)).text())
  house.clock.set(house.clock.now().add({ hours: 9 }))
  const answer = await editor.post(row, {
    ...form,
    what_da: 'Bør spørge dig ordentligt.',
    begrundelse: 'Kilde: set 2026',
  })
  const ticket = cookieFrom(answer, 'foelgeskab-gemt')
  const backAs = async (name: string) => {
    const signedIn = await house.app.request(`http://foelgeskab.test/proev/${name}`, {
      method: 'POST',
      headers: { origin: 'http://foelgeskab.test', cookie: ticket },
    })
    const cookie = `${cookieFrom(signedIn, 'foelgeskab')}; ${ticket}`
    const get = (path: string) => house.app.request(`http://foelgeskab.test${path}`, { headers: { cookie } })
    return { signedIn, get, text: async () => (await get('/gemt')).text() }
  }
  return { house, answer, backAs }
}

test('what was sent after the session had ended is given back to the same person after signing in', async () => {
  const { answer, backAs } = await writtenTooLate()
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/log-ind'])
  const back = await backAs('redaktoer')
  expect(back.signedIn.headers.get('location')).toBe('/gemt')
  const page = await back.text()
  expect(page).toContain('Bør spørge dig ordentligt.')
  expect(page).toContain(`action="${row}"`)
})

test('nobody else gets it, not even with the same browser, and not after half an hour', async () => {
  const { house, backAs } = await writtenTooLate()
  expect(await (await backAs('faglig-godkender')).text()).not.toContain('ordentligt')
  const late = await backAs('redaktoer')
  house.clock.set(house.clock.now().add({ minutes: 31 }))
  expect(await late.text()).not.toContain('ordentligt')
})

test('the database holds nothing that can be read without the browser', async () => {
  const { house } = await writtenTooLate()
  const [kept] = await house.owner<{ sealed: Uint8Array }[]>`select sealed from accounts.kept_words`
  expect(Buffer.from(kept?.sealed ?? []).includes('ordentligt')).toBe(false)
})

test('a visitor who was never signed in has nothing kept', async () => {
  const house = await aHouse()
  await house.anyone.post(row, { what_da: 'noget' })
  expect(await house.owner`select 1 from accounts.kept_words`).toEqual([])
})

test('words open with their own key, and with no other', () => {
  const words = fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 })
  fc.assert(
    fc.property(words, (written) => {
      const { sealed, key } = sealWords(written)
      expect(openWords(sealed, key)).toEqual(written)
      expect(openWords(sealed, sealWords(written).key)).toBeNull()
    }),
  )
})

test('a ticket that nobody was given opens nothing, and breaks nothing', async () => {
  const house = await aHouse()
  const { cookie } = await house.as('ida')
  const key = 'a'.repeat(43)
  for (const id of ['-'.repeat(36), 'a'.repeat(36), '00000000-0000-4000-8000-000000000000']) {
    const headers = { cookie: `${cookie}; foelgeskab-gemt=${id}.${key}` }
    expect((await house.app.request('http://foelgeskab.test/gemt', { headers })).status).toBe(200)
  }
})

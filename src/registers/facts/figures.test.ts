import { beforeEach, describe, expect, it } from 'vitest'
import { aHouse } from '#app/testing.ts'

let house: Awaited<ReturnType<typeof aHouse>>
beforeEach(async () => {
  house = await aHouse()
})
const read = async (path: string) => {
  const answer = await house.anyone.get(path)
  return { status: answer.status, text: await answer.text() }
}
const later = Temporal.Instant.from('2027-12-28T08:00:00Z')

describe('the pages of figures', () => {
  it.each(['/tal', '/en/tal', '/tal/unmet-need', '/en/tal/unmet-need', '/begreber', '/en/begreber'])(
    '%s has one heading',
    async (path) => {
      const { status, text } = await read(path)
      expect(status).toBe(200)
      expect(text.match(/<h1/g)).toHaveLength(1)
      expect(text).not.toMatch(/undefined|\[object|NaN/)
    },
  )

  it('a figure that nobody has is not there', async () => {
    expect((await read('/tal/nowhere')).status).toBe(404)
    expect((await read('/en/tal/nowhere')).status).toBe(404)
  })

  it('396.775 is the number shown, and the others are told as others', async () => {
    const { text } = await read('/tal/people-with-or-after-cancer')
    const shown = /class="answer__who">([^<]*)</.exec(text)?.[1]
    expect(shown).toBe('396.775')
    const [, others = ''] = text.split('andre tal, og hvorfor')
    for (const other of ['385.341', '394.631', 'omkring 400.000', 'over 350.000'])
      expect(others).toContain(other)
  })

  it('every number on the list is one that is shown, and none of those behind it', async () => {
    const { text } = await read('/tal')
    const numbers = [...text.matchAll(/class="numbers__value"><b>([^<]*)</g)].map(([, number]) => number)
    expect(numbers).toContain('396.775')
    expect(numbers).toContain('70 %')
    for (const other of ['385.341', '394.631']) expect(numbers).not.toContain(other)
  })

  it('says that nobody has checked it yet, and from its day on that it was due for another look', async () => {
    const due = /Skulle være set efter igen 27. december 2027/
    const before = await read('/tal/people-with-or-after-cancer')
    expect(before.text).toContain('Ikke fagligt kontrolleret endnu')
    expect(before.text).not.toMatch(due)
    const house = await aHouse({ now: later })
    const after = await (await house.anyone.get('/tal/people-with-or-after-cancer')).text()
    expect(after).toMatch(due)
  })
})

describe('figures for machines', () => {
  it('tell every reading with source, status and no check', async () => {
    const answer = await house.anyone.get('/api/v1/figures/people-with-or-after-cancer')
    const figure = await answer.json()
    expect(answer.status).toBe(200)
    expect(figure).toMatchObject({ shown: '2023', checked_at: null, stale_on: '2027-12-27' })
    expect(figure.readings.find((one: { key: string }) => one.key === '2023')).toMatchObject({
      value: 396_775,
      on: '2023-12-31',
      source_status: 'verified',
      sources: [{ seen: '2026-11-22' }],
    })
  })

  it('are listed, and an unknown one is not there', async () => {
    const all = await (await house.anyone.get('/api/v1/figures')).json()
    expect(all.figures.length).toBeGreaterThan(30)
    const missing = await house.anyone.get('/api/v1/figures/nowhere')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('nowhere')
  })
})

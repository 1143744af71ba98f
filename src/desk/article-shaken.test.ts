import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aHouse, aMorning, fieldsOf } from '#app/testing.ts'
import { knowledgeSlots } from '#help/knowledge/index.ts'
import { shippedArticles } from '#help/knowledge/knowledge.example.ts'
import { asJob } from '#platform/as-job.ts'
import { callForReviews } from '#registers/editions/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const hours = (count: number) => ({ hours: count })

const callAgain = (house: House) =>
  asJob(house.worker, house.clock, 'call-for-reviews', (db, actor) =>
    callForReviews(db, actor, [], knowledgeSlots),
  )

/** An editor changes one field of a row with its source, and somebody else approves it. */
async function change(house: House, row: string, changed: Record<string, string>) {
  const editor = await house.as('redaktoer')
  const form = fieldsOf(await (await editor.get(`${row}/foreslaa`)).text())
  const sent = await editor.post(`${row}/foreslaa`, {
    ...form,
    begrundelse: 'Læst igen i kilden i dag',
    ...changed,
  })
  const proposal = sent.headers.get('location') ?? ''
  expect([sent.status, proposal]).toEqual([303, expect.stringContaining('/redaktion/forslag/')])
  const decision = { formular: randomUUID(), svar: 'godkend', ord: 'Det svarer til kilden' }
  expect((await editor.post(proposal, decision)).status).toBe(404)
  expect((await (await house.as('faglig-godkender')).post(proposal, decision)).status).toBe(303)
}

/** A shared fact of the shipped texts that several readers' texts rest on, and their keys. */
const shared = () => {
  const naming = Map.groupBy(
    shippedArticles().flatMap(({ key, blocks }) =>
      [...new Set(blocks.flatMap(({ facts }) => facts))].map((fact) => ({ fact, key })),
    ),
    ({ fact }) => fact,
  )
  const [fact = '', rows = []] = [...naming].find(([, all]) => all.length >= 3) ?? []
  return { fact, keys: rows.map(({ key }) => key).sort() }
}
const addressOf = (key: string) => {
  const article = shippedArticles().find((one) => one.key === key)
  const form = article?.form === 'borger' ? '' : `/${article?.form}`
  return `/senfoelger/${article?.lateEffect}${form}`
}
const label = 'Et fagligt grundlag er ændret 23. november 2026'

describe('a shared fact', () => {
  test('that changes marks every text that rests on it, and no other, until each is looked at again', async () => {
    const house = await aHouse()
    // What ships was taken in by the machine's clock; the story goes by the house's.
    await house.owner`update editions.edition set known_from = ${aMorning.toString()} where status = 'published'`
    const { fact, keys } = shared()
    const marked = async () => {
      const pages = await Promise.all(
        keys.map(async (key) => (await house.anyone.get(addressOf(key))).text()),
      )
      return keys.filter((_, place) => pages[place]?.includes(label))
    }
    expect(await marked()).toEqual([])
    expect(await callAgain(house)).toBe(0)
    house.clock.set(aMorning.add(hours(1)))
    await change(house, `/redaktion/article-fact/${fact}`, { text_da: 'Det er set på en anden måde nu.' })
    expect(await marked()).toEqual(keys)
    const shaken = await house.owner<
      { article: string }[]
    >`select distinct article from knowledge.shaken order by 1`
    expect(shaken.map(({ article }) => article)).toEqual(keys)

    const editor = await house.as('redaktoer')
    const row = await (await editor.get(`/redaktion/article-fact/${fact}`)).text()
    for (const key of keys) expect(row).toContain(`href="/redaktion/article/${key}"`)
    const list = await (await editor.get('/redaktion/article')).text()
    expect(list.split('Skal ses efter igen')).toHaveLength(keys.length + 1)

    expect([await callAgain(house), await callAgain(house)]).toEqual([keys.length, 0])
    const checker = await house.as('faglig-godkender')
    const tasks = async () =>
      (await (await checker.get('/opgaver')).text()).split('href="/redaktion/article/').length - 1
    expect(await tasks()).toBe(keys.length)
    house.clock.set(aMorning.add(hours(2)))
    const [first = '', ...others] = keys
    const confirmed = await checker.post(`/redaktion/article/${first}`, {
      formular: randomUUID(),
      ord: 'Læst med det nye grundlag',
    })
    expect(confirmed.status).toBe(303)
    expect(await marked()).toEqual(others)
    expect(await tasks()).toBe(others.length)
    expect(await callAgain(house)).toBe(0)
  })
})

describe('a number in a text', () => {
  const row = '/redaktion/article/mundtoerhed'
  const said = (text: string) => ({ blocks_0_text_da: text })

  test('is the register’s own, with year and source', async () => {
    const house = await aHouse()
    await change(house, row, said('I alt [[tal:people-with-or-after-cancer]] mennesker.'))
    const page = await (await house.anyone.get('/senfoelger/mundtoerhed')).text()
    expect(page).toMatch(/I alt <b>396\.775<\/b> \([^<]*20\d\d, <a href="https:/)
    expect(page).not.toContain('afløst af et nyere')
  })

  test('that has been superseded is flagged, to readers and to editors', async () => {
    const house = await aHouse()
    await change(house, row, said('Dengang [[tal:people-with-or-after-cancer@2021]] mennesker.'))
    const page = await (await house.anyone.get('/senfoelger/mundtoerhed')).text()
    expect(page).toContain('374.286')
    expect(page).toContain('Afløst af et nyere tal')
    expect(page).toContain('Et tal i teksten er afløst af et nyere.')
    const editor = await house.as('redaktoer')
    expect((await (await editor.get('/redaktion/article')).text()).split('Skal ses efter igen')).toHaveLength(
      2,
    )
    expect(await (await editor.get('/redaktion/figure/people-with-or-after-cancer')).text()).toContain(
      'href="/redaktion/article/mundtoerhed"',
    )
  })

  test.each(['[[tal:findes-ikke]]', '[[tal:people-with-or-after-cancer@1999]]'])(
    '%s is refused',
    async (mark) => {
      const house = await aHouse()
      const editor = await house.as('redaktoer')
      const form = fieldsOf(await (await editor.get(`${row}/foreslaa`)).text())
      const sent = { ...form, ...said(`I alt ${mark}.`), begrundelse: 'Set i kilden i dag' }
      const answer = await editor.post(`${row}/foreslaa`, sent)
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain('Der er ikke et tal med nøglen')
      expect(fieldsOf(page)).toMatchObject(said(`I alt ${mark}.`))
    },
  )
})

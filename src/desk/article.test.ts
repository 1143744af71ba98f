import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aHouse, aMorning, fieldsOf } from '#app/testing.ts'
import { exampleArticles, shippedArticles } from '#help/knowledge/knowledge.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>
/** Lets an invented article stand where the shipped one stood. */
async function put({ owner }: House, number: number) {
  const article = exampleArticles[number]
  if (!article) throw new Error('no such example')
  await owner`
    update editions.edition set body = ${owner.json(article as never)}
     where kind = 'article' and key = ${article.key} and status = 'published'`
}
const textOf = async (house: House, path: string) => (await house.anyone.get(path)).text()

/** The words as a reader sees them. */
const textIn = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

describe('an article', () => {
  test('stands in both languages with one heading and every part', async () => {
    const house = await aHouse()
    for (const path of ['/senfoelger/traethed', '/en/senfoelger/traethed']) {
      const text = await textOf(house, path)
      expect(text.match(/<h1/g)).toHaveLength(1)
      expect(text).not.toMatch(/undefined|\[object|NaN/)
      for (const id of ['hvad', 'hvorfor', 'selv', 'soeg-hjaelp', 'spoergsmaal'])
        expect(text.split(`id="${id}"`)).toHaveLength(2)
    }
  })

  test('every one that ships can be opened', async () => {
    const house = await aHouse()
    for (const { key, lateEffect, form, group, title } of shippedArticles()) {
      const slug = group === 'senfoelge' ? (lateEffect ?? '') : key.replace(`-${form}`, '')
      const address = form === 'borger' ? `/senfoelger/${slug}` : `/senfoelger/${slug}/${form}`
      const answer = await house.anyone.get(address)
      expect([address, answer.status]).toEqual([address, 200])
      expect(textIn(await answer.text())).toContain(title.da)
    }
  })

  test('that nobody wrote about is not there; a late effect without an article says so', async () => {
    const house = await aHouse()
    expect((await house.anyone.get('/senfoelger/findes-ikke')).status).toBe(404)
    await house.owner`delete from editions.edition where kind = 'article' and key = 'traethed'`
    expect(await textOf(house, '/senfoelger/traethed')).toContain('Artiklen er ikke skrevet endnu')
  })

  test('stands for each reader with parts and headings of their own; no reader without a text has a tab', async () => {
    const house = await aHouse()
    const parts: [string, string[]][] = [
      ['', ['Det kan du selv gøre', 'Spørgsmål, du kan tage med til lægen']],
      ['/barn', ['Til børn og unge', 'Hvem du kan tale med', 'Spørgsmål, du gerne må stille']],
      ['/paaroerende', ['Til dig, der er pårørende', 'Og dig selv', 'den, du holder af']],
      ['/fagperson', ['Til fagpersoner', 'Hvem gør hvad', 'Skemaer og koder', 'Spørg patienten om']],
    ]
    for (const [form, words] of parts) {
      const text = await textOf(house, `/senfoelger/hjertepaavirkning${form}`)
      for (const word of words) expect(text).toContain(word)
      expect(text.match(/<h1/g)).toHaveLength(1)
      expect(text).toMatch(new RegExp(`<a href="/senfoelger/hjertepaavirkning${form}" aria-current="page"`))
      expect(text).not.toMatch(/mest almindelig|hyppigst/)
    }
    const alone = await textOf(house, '/senfoelger/mundtoerhed')
    expect(alone).not.toContain('/senfoelger/mundtoerhed/barn')
    expect(alone).not.toContain('class="tabs"')
    for (const nowhere of [
      'mundtoerhed/barn',
      'hjertepaavirkning/borger',
      'hjertepaavirkning/bedstemor',
      'x/barn',
    ])
      for (const way of ['get', 'post'] as const)
        expect((await house.anyone[way](`/senfoelger/${nowhere}`)).status).toBe(404)
  })

  test('says when no source was found for danger signs, and keeps quiet when one was', async () => {
    const house = await aHouse()
    await put(house, 0)
    await put(house, 1)
    expect(await textOf(house, '/senfoelger/mundtoerhed')).toContain('Ikke undersøgt')
    expect(await textOf(house, '/senfoelger/traethed')).not.toContain('Ikke undersøgt')
  })

  test('without English shows the Danish text, marked as Danish', async () => {
    const house = await aHouse()
    await put(house, 1)
    const text = await textOf(house, '/en/senfoelger/mundtoerhed')
    expect(text).toContain('The rest of this article is in Danish only.')
    expect(text).not.toContain('This part is in Danish only.')
    expect(text).toContain('<div class="prose" lang="da"><p>Tal med din tandlæge.</p></div>')
    expect(await textOf(house, '/senfoelger/mundtoerhed')).not.toContain('lang="da"><p>')
    await house.owner`
      update editions.edition set body = jsonb_set(body, '{blocks,0,text,en}', '"Talk to your dentist."')
       where kind = 'article' and key = 'mundtoerhed' and status = 'published'`
    expect(
      (await textOf(house, '/en/senfoelger/mundtoerhed')).split('This part is in Danish only.'),
    ).toHaveLength(2)
  })

  test('is a draft, and due for another look when its year has passed', async () => {
    const house = await aHouse()
    const fresh = await textOf(house, '/senfoelger/traethed')
    expect(fresh).toContain('Kladde, ikke fagligt godkendt')
    expect(fresh).toContain('Skal ses efter igen senest')
    expect(fresh).not.toContain('Skulle være set efter igen')
    house.clock.set(aMorning.add({ hours: 24 * 400 }))
    const late = await textOf(house, '/senfoelger/traethed')
    expect(late).toContain('Skulle være set efter igen')
    expect(late).toContain('Kladde, ikke fagligt godkendt')
  })

  test('leads to who is responsible with the question already chosen, by POST', async () => {
    const house = await aHouse()
    const text = await textOf(house, '/senfoelger/traethed')
    expect(text).toContain('<input type="hidden" name="emne" value="traet"')
    const asked = await (await house.anyone.post('/hvem-har-ansvaret', { emne: 'traet' })).text()
    expect(asked).toContain('name="sted"')
    expect(await textOf(house, '/senfoelger/tinnitus')).toContain('href="/hvem-har-ansvaret"')
  })

  test('shows editors how hard it is to read, and nobody else', async () => {
    const house = await aHouse()
    const editor = await house.as('redaktoer')
    expect(await (await editor.get('/senfoelger/traethed')).text()).toMatch(/Lix \d+ i den danske tekst/)
    expect(await textOf(house, '/senfoelger/traethed')).not.toContain('Lix')
  })
})

test('an editor changes one part, somebody else approves it, and the draft mark goes', async () => {
  const house = await aHouse()
  const editor = await house.as('redaktoer')
  const address = '/redaktion/article/traethed/foreslaa'
  const form = fieldsOf(await (await editor.get(address)).text())
  const asABrowser = Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]),
  )
  const unchanged = await editor.post(address, { ...asABrowser, begrundelse: 'Intet er ændret her' })
  expect(unchanged.status).toBe(422)
  const sent = await editor.post(address, {
    ...asABrowser,
    blocks_0_text_da: 'Et nyt afsnit.\r\n\r\n- Med en liste',
    begrundelse: 'Læst igen i kilden i dag',
  })
  expect(sent.status).toBe(303)
  const proposal = sent.headers.get('location') ?? ''
  const decision = { svar: 'godkend', ord: 'Det svarer til kilden' }
  expect((await editor.post(proposal, { formular: randomUUID(), ...decision })).status).toBe(404)
  expect(await textOf(house, '/senfoelger/traethed')).not.toContain('Et nyt afsnit.')
  const checker = await house.as('faglig-godkender')
  expect((await checker.post(proposal, { formular: randomUUID(), ...decision })).status).toBe(303)
  const approved = await textOf(house, '/senfoelger/traethed')
  expect(approved).toContain('<p>Et nyt afsnit.</p><ul><li>Med en liste</li></ul>')
  expect(approved).not.toContain('Kladde, ikke fagligt godkendt')
})

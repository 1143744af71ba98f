import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { shippedArticles } from './knowledge.example.ts'

const linksIn = (html: string) => {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return [...main.matchAll(/href="(?:\/en)?\/senfoelger\/([a-z-]+)"/g)].map(([, slug]) => slug)
}

test('every late effect stands on the page in both languages, under body, head, mind and life', async () => {
  const house = await aHouse()
  const beside = shippedArticles().filter(({ group }) => group !== 'senfoelge')
  for (const path of ['/senfoelger', '/en/senfoelger']) {
    const answer = await house.anyone.get(path)
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).not.toMatch(/undefined|\[object|NaN/)
    const articles = new Set(linksIn(text).filter((slug) => slug !== 'til-udskrift'))
    expect(articles.size).toBe(83 + beside.length)
    for (const id of ['body', 'head', 'mind', 'life']) expect(text).toContain(`id="${id}"`)
  }
})

test('what is typed travels by POST, is answered at once, kept by nobody, and never called an illness', async () => {
  const house = await aHouse()
  const answer = await house.anyone.post('/senfoelger', { q: 'jeg er saa traet' })
  const text = await answer.text()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toContain('no-store')
  expect(text).toContain('Du skrev »jeg er saa traet« – andre læser om:')
  expect(text).not.toMatch(/du har træthed/i)
  expect(linksIn(text)[0]).toBe('traethed')
  expect(text).toContain('<form class="form" action="/senfoelger" method="post"')
  expect(house.lines.join('\n')).not.toContain('traet')
})

test('an address with q gives the same answers, best first', async () => {
  const house = await aHouse()
  const text = await (await house.anyone.get('/senfoelger?q=hjernet%C3%A5ge')).text()
  expect(linksIn(text)[0]).toBe('kognitive-vanskeligheder')
  const english = await (await house.anyone.get('/en/senfoelger?q=brain%20fog')).text()
  expect(linksIn(english)[0]).toBe('kognitive-vanskeligheder')
  expect(english).toContain('You wrote “brain fog” – others read about:')
})

test('the search also leads to what is about no single late effect', async () => {
  const house = await aHouse()
  const text = await (await house.anyone.post('/senfoelger', { q: 'ingen tror på mig' })).text()
  expect(linksIn(text)[0]).toBe('naar-ingen-tror-paa-dig')
})

test('words that mean danger show a person before any article', async () => {
  const house = await aHouse()
  for (const q of ['blod i toilettet', 'feber i armen', 'jeg vil ikke leve mere']) {
    const text = await (await house.anyone.post('/senfoelger', { q })).text()
    const main = text.slice(text.indexOf('<main'))
    const person = main.indexOf('Tal med et menneske først')
    expect(person).toBeGreaterThan(0)
    expect(person).toBeLessThan(main.indexOf('href="/senfoelger/'))
    expect(main.slice(person, person + 1500)).toMatch(/tel:112[\s\S]*tel:\+4580301030/)
  }
  const calm = await (await house.anyone.post('/senfoelger', { q: 'træthed' })).text()
  expect(calm).not.toContain('Tal med et menneske først')
})

test('nothing found says so, keeps the words as words, and shows where else to look', async () => {
  const house = await aHouse()
  const text = await (await house.anyone.post('/senfoelger', { q: '<b>qqqq</b>' })).text()
  expect(text).toContain('Vi fandt ikke en artikel')
  expect(text).not.toContain('<b>qqqq')
  expect(text).toContain('href="/hvem-har-ansvaret"')
  const empty = await (await house.anyone.post('/senfoelger', { q: '' })).text()
  expect(empty).toContain('Skriv et ord eller en sætning')
})

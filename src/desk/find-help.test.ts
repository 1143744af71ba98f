import { describe, expect, test } from 'vitest'
import { aHouse, aWatchedHouse } from '#app/testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
const ask = async (house: House, told: Record<string, string>, path = '/find-hjaelp') =>
  mainOf(await (await house.anyone.post(path, told)).text())

const citizen = { hvem: 'selv', forloeb: 'afsluttet', fylder: 'traet', sted: '4700', tale: 'nej' }
const chronic = { ...citizen, forloeb: 'kronisk', fylder: 'scanning' }
const relative = { hvem: 'holder-af', fylder: 'den-staerke', sted: '4700', tale: 'nej' }
const bereaved = { hvem: 'har-mistet', fylder: 'sorg', sted: '4700', tale: 'nej' }

describe('the answer', () => {
  test('tells a citizen whom to contact, what to say, what to do, what is near, rights and who is responsible', async () => {
    const page = await ask(await aHouse(), citizen)
    for (const part of [
      'Kontakt først',
      'Din egen læge',
      'Du kan sige:',
      'Jeg har haft kræft. Det, der fylder mest, er at jeg er træt, også når jeg har hvilet.',
      'href="/senfoelger/traethed"',
      'Kræftrådgivningen, Næstved',
      'For hele landet',
      'Åbningstid ikke oplyst',
      'Tilskud til psykolog',
      'Næstved Kommune',
      'Skriv 7. december 2026 i kalenderen',
      'href="/mit/behov"',
    ])
      expect(page).toContain(part)
    expect(page).not.toMatch(/undefined|\[object|NaN/)
  })

  test('stands in English whole', async () => {
    const page = await ask(await aHouse(), citizen, '/en/find-hjaelp')
    for (const part of ['Contact first', 'What you can do today', 'Who is open now', 'Rights worth knowing'])
      expect(page).toContain(part)
    for (const danish of ['Kontakt først', 'Åbningstid', 'Ret ', 'Spring over'])
      expect(page).not.toContain(danish)
  })

  test('says to those who live with it nothing about afterwards', async () => {
    const house = await aHouse()
    for (const fylder of ['scanning', 'traet', 'smerter', 'i-gang', 'arbejde']) {
      const page = await ask(house, { ...chronic, fylder })
      expect(page).toContain('Jeg lever med kræft, der ikke går væk.')
      // The offers are named by those who run them, and rights by the law.
      const own = page.replaceAll(/<section id="(naer|rettigheder)"[\s\S]*?<\/section>/g, '')
      expect([fylder, own.match(/efter (kræft)?behandling|har haft kræft|er færdig/gi)]).toEqual([
        fylder,
        null,
      ])
    }
  })

  test('asks a relative about themselves, never about the course', async () => {
    const house = await aHouse()
    const where = await ask(house, { hvem: 'holder-af', fylder: 'den-staerke', spurgt: 'fylder' })
    expect(where).toContain('Hvor bor du?')
    const page = await ask(house, relative)
    expect(page).toContain('Kræftlinjen')
    expect(page).toContain('omsorgsorlov')
    expect(page).not.toContain('Hvor i forløbet')
  })

  test('meets the bereaved with a person first, grief offers, and no word of treatment or getting well', async () => {
    const house = await aHouse()
    const page = await ask(house, bereaved)
    expect(page.indexOf('tel:+4580301030')).toBeGreaterThan(0)
    expect(page.indexOf('tel:+4580301030')).toBeLessThan(page.indexOf('Kontakt først'))
    const own = page.replaceAll(/<section id="rettigheder"[\s\S]*?<\/section>/g, '')
    expect(own).not.toMatch(/behandling|rask|helbred|genoptræning/i)
    const child = await ask(house, { ...bereaved, fylder: 'barn-har-mistet' })
    expect(child).toContain('OmSorg')
    expect(child).toContain('Sorggrupper')
  })

  test('stops the letters at whoever sent them', async () => {
    const page = await ask(await aHouse(), { ...bereaved, fylder: 'breve' })
    expect(page).toContain('Den, der har sendt brevet')
    expect(page).toContain('Vil I stoppe alle breve og indkaldelser')
  })

  test('comes without a place too, with what is for the whole country and a way to tell it', async () => {
    const page = await ask(await aHouse(), { ...citizen, sted: 'spring' })
    expect(page).toContain('For hele landet')
    expect(page).toContain('Fortæl, hvor du bor')
    expect(page).not.toContain('Kræftrådgivningen, Næstved')
  })

  test('gives somebody to talk to at once, where that is asked for', async () => {
    const page = await ask(await aHouse(), { ...citizen, tale: 'ja' })
    expect(page.indexOf('Tal med et menneske nu')).toBeLessThan(page.indexOf('Kontakt først'))
  })

  test('at night shows when others open, and never invents an hour', async () => {
    const house = await aHouse({ now: Temporal.Instant.from('2026-11-24T02:00:00Z') })
    await house.owner`
      update editions.edition set assured_on = '2026-11-21', body = body || ${house.owner.json({
        openingHours: {
          weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '21:00' }],
          toldOn: '2026-11-20',
        },
      })} where kind = 'offer' and key = 'kraeftlinjen' and status = 'published'`
    expect(await ask(house, citizen)).toContain(
      'Lukket nu. Åbner 24. november 2026 kl. 09:00 (oplyst 20. november 2026)',
    )
    house.clock.set(Temporal.Instant.from('2026-11-24T10:00:00Z'))
    expect(await ask(house, citizen)).toContain('Åbent nu til kl. 21:00')
  })
})

describe('a chosen topic without a local offer', () => {
  test('can be told of with one press, which counts it for the place', async () => {
    const house = await aHouse()
    const page = await ask(house, citizen)
    expect(page).toContain('action="/mangler/fortael"')
    expect(page).toContain('name="emne" value="senfoelge:traethed"')
    const gap = { sted: '0370', emne: 'senfoelge:traethed', fra: 'find-help' }
    expect((await house.anyone.post('/mangler/fortael', gap)).headers.get('location')).toBe(
      '/mangler/0370?talt=ja',
    )
    const [counted] = await house.owner`select times_by_source as sources from offers.gap`
    expect(counted?.sources).toEqual({ 'find-help': 1 })
  })

  test('is never made of typed words, and never where no place was told', async () => {
    const house = await aHouse()
    const typed = await ask(house, { ...citizen, fylder: 'andet', ord: 'træt' })
    const nowhere = await ask(house, { ...citizen, sted: 'spring' })
    for (const page of [typed, nowhere]) expect(page).not.toContain('action="/mangler/fortael"')
  })

  test('is not asked about where there is an offer for those who live there', async () => {
    expect(await ask(await aHouse(), relative)).not.toContain('action="/mangler/fortael"')
  })
})

describe('own words', () => {
  test('lead to what others read about, and never say what somebody has', async () => {
    const page = await ask(await aHouse(), { ...citizen, fylder: 'andet', ord: 'hjernetåge' })
    expect(page).toContain('Du skrev »hjernetåge« – andre læser om:')
    expect(page).toContain('/senfoelger/kognitive-vanskeligheder')
    expect(page).not.toMatch(/du har (en |et )?(senfølge|hukommelse)/i)
    const unbelieved = await ask(await aHouse(), { ...citizen, fylder: 'andet', ord: 'ingen tror på mig' })
    expect(unbelieved).toContain('/senfoelger/naar-ingen-tror-paa-dig')
  })

  test('that mean danger show a person before the next question and before the answer', async () => {
    const house = await aHouse()
    const words = { hvem: 'selv', forloeb: 'afsluttet', ord: 'jeg vil ikke leve mere' }
    const question = await ask(house, { ...words, spurgt: 'fylder' })
    expect(question.indexOf('tel:112')).toBeLessThan(question.indexOf('Hvor bor du?'))
    const page = await ask(house, { ...words, sted: '4700', tale: 'nej' })
    expect(page.indexOf('tel:112')).toBeLessThan(page.indexOf('Kontakt først'))
  })
})

test('the answer asks the database no more than three things', async () => {
  const { said, ...house } = await aWatchedHouse()
  for (const told of [citizen, relative, { ...citizen, fylder: 'andet', ord: 'træt' }]) {
    said.length = 0
    await ask(house, told)
    expect(said.length).toBeLessThanOrEqual(3)
  }
})

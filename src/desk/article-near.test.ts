import { describe, expect, test } from 'vitest'
import { aHouse, aWatchedHouse, fieldsOf } from '#app/testing.ts'

describe('an article', () => {
  test('opened from two places shows another contact and other offers; the place stands in no address', async () => {
    const house = await aHouse()
    const at = async (sted: string) => {
      const answer = await house.anyone.post('/senfoelger/traethed', { sted })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      return answer.text()
    }
    const offersIn = (text: string) =>
      [...text.matchAll(/href="\/tilbud\/([a-z0-9-]+)"/g)].map(([, id]) => id)
    const [naestved, aalborg] = [await at('4700'), await at('9000')]
    expect(naestved).toContain('Kontakt først i Næstved')
    expect(aalborg).toContain('Kontakt først i Aalborg')
    expect(offersIn(naestved)).toHaveLength(3)
    expect(offersIn(naestved)).not.toEqual(offersIn(aalborg))
    expect(naestved).toMatch(/class="freshness/)
    for (const part of ['id="hvad"', 'id="spoergsmaal"']) expect(naestved).toContain(part)
    const main = naestved.slice(naestved.indexOf('<main'))
    expect(main.indexOf('Kontakt først')).toBeLessThan(main.indexOf('id="hvad"'))
    expect(naestved).not.toMatch(/action="[^"]*4700/)
    expect(house.lines.join('\n')).not.toContain('4700')
  })

  test('is read with what is near in three statements', async () => {
    const { said, anyone } = await aWatchedHouse()
    await anyone.post('/senfoelger/traethed', { sted: '4700' })
    expect(said).toHaveLength(3)
  })

  test('gives the sentence to say to the one who is ill alone, and no words of finishing to those who live with it', async () => {
    const house = await aHouse()
    const at = async (path: string) =>
      (await house.anyone.post(`/senfoelger/${path}`, { sted: '4700' })).text()
    expect(await at('traethed')).toContain('Du kan sige:')
    for (const form of ['barn', 'paaroerende', 'fagperson']) {
      const text = await at(`hjertepaavirkning/${form}`)
      expect(text).toContain('Svaret er skrevet til den, der er eller har været syg.')
      expect(text).not.toContain('Du kan sige:')
    }
    const living = await at('skanningsangst')
    expect(living).toContain('Kontakt først i Næstved')
    expect(living).not.toContain('i opfølgning eller færdig')
    expect(living).not.toContain('Fertilitet')
  })

  test('asks again where the place is not known, lies in several municipalities, or was not written', async () => {
    const house = await aHouse()
    const ask = async (told: Record<string, string>) => house.anyone.post('/senfoelger/traethed', told)
    const unknown = await ask({ sted: 'Qqqq' })
    expect(unknown.status).toBe(422)
    expect(fieldsOf(await unknown.text())).toMatchObject({ sted: 'Qqqq' })
    expect((await ask({})).status).toBe(422)
    const several = await (await ask({ sted: '4000' })).text()
    expect(several).toMatch(/type="radio"[^>]*name="kommune"|Kontakt først/)
    expect(await (await ask({ kommune: '0265' })).text()).toContain('Kontakt først i Roskilde')
  })
})

import { expect, test, vi } from 'vitest'
import { pages } from './app.ts'
import { aHouse, fieldsOf } from './testing.ts'
import { addressesOf, furnishVisits } from './testing.visits.ts'

// It sends every form of care.
vi.setConfig({ testTimeout: 120_000 })

const hostile = [
  ...['إيدا هولم', 'Aputsiaq ᐊᑉᐳ Ûnartoĸ', '🥀👩🏽‍🦰', '<script>alert(1)</script>'],
  ...[`'; drop table citizens.person; --`, '"citat" &amp;'],
].join(' ')
const words = hostile + 'Å'.repeat(200 - hostile.length)
const ofCare = pages.filter(({ path }) =>
  /^\/(mit|forloeb|svar|henvisninger|noedadgang|raad|ventetid|lokale-maal|aarsskiftet|modtagere|forloebsrapport)(\/|$)/.test(
    path,
  ),
)
const people = ['ida', 'sygeplejerske', 'hospitalslaege', 'koordinator', 'leder', 'laege', 'klinik', 'drift']
/** What closes the way for the forms after it is sent last. */
const closes = /afslut|doed|stop|slet|tilbagetraek/

type FormFound = { who: string; address: string; action: string; html: string; fields: readonly string[] }
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** The names of the fields that one types freely in. */
function typedIn(html: string): string[] {
  const areas = [...html.matchAll(/<textarea\b[^>]*>/g)].map(([tag]) => attribute(tag, 'name'))
  const inputs = [...html.matchAll(/<input\b[^>]*>/g)]
    .filter(([tag]) => ['', 'text', 'tel', 'email', 'search'].includes(attribute(tag, 'type')))
    .map(([tag]) => attribute(tag, 'name'))
  return [...areas, ...inputs].filter((name) => name !== '')
}
/** Something is chosen wherever one chooses, so that it is the words that are tried. */
function choicesOf(html: string): Record<string, string> {
  const chosen: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input\b[^>]*type="radio"[^>]*>/g))
    chosen[attribute(tag, 'name')] ??= attribute(tag, 'value')
  for (const [, open = '', options = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const value = [...options.matchAll(/<option\b[^>]*>/g)]
      .map(([tag]) => attribute(tag, 'value'))
      .find(Boolean)
    if (value) chosen[attribute(open, 'name')] = value
  }
  return chosen
}
const isDay = /-(dag|maaned|aar)$/
const dayOf = (name: string) => (name.endsWith('-aar') ? '2026' : name.endsWith('-maaned') ? '11' : '20')

test('whatever is typed, in every field of every form of care, is kept or shown as text, and nothing breaks', async () => {
  const house = await aHouse()
  const known = await furnishVisits(house)
  const visitors = new Map<string, Awaited<ReturnType<typeof house.as>>>()
  for (const who of people) visitors.set(who, await house.as(who))
  const found = new Map<string, FormFound>()
  for (const page of ofCare.filter(({ get, post }) => get && post))
    for (const address of addressesOf(page.path, known))
      for (const [who, visitor] of visitors) {
        const answer = await visitor.get(address)
        if (answer.status !== 200) continue
        const html = await answer.text()
        for (const [form] of html.matchAll(/<form\b[^>]*method="post"[^>]*>.*?<\/form>/gs)) {
          const fields = typedIn(form)
          const action = attribute(form, 'action') || address
          if (fields.length > 0)
            found.set(`${page.path} ${fields}`, { who, address, action, html: form, fields })
        }
      }
  const forms = [...found.values()].toSorted(
    (one, other) => Number(closes.test(one.action)) - Number(closes.test(other.action)),
  )
  const wrong: string[] = []
  let [kept, sent] = [0, 0]
  for (const { who, action, html, fields } of forms) {
    const visitor = visitors.get(who)
    const base = { ...choicesOf(html), ...fieldsOf(html) }
    const blank = Object.entries(choicesOf(html)).filter(([name]) => !fieldsOf(html)[name])
    const form = { ...base, ...Object.fromEntries(blank) }
    for (const days of [false, true]) {
      const typed = Object.fromEntries(
        fields.map((name) => [name, days && isDay.test(name) ? dayOf(name) : words]),
      )
      const answer = await visitor?.post(action, {
        ...form,
        ...typed,
        ...(form.formular ? { formular: crypto.randomUUID() } : {}),
      })
      if (!answer) continue
      const where = `${who} ${action} ${fields}`
      if (answer.status >= 500) wrong.push(`${where}: ${answer.status}`)
      const isPage = answer.headers.get('content-type')?.startsWith('text/html')
      const place = answer.headers.get('location')
      const page = place ? await (await visitor?.get(place))?.text() : isPage ? await answer.text() : ''
      if (page?.includes('<script>alert')) wrong.push(`${where}: a script stands in the page`)
      if (place) sent += 1
      if (answer.status !== 422) continue
      // A page may have several forms with a field of the same name: one of them keeps what was typed.
      const back = [...(page ?? '').matchAll(/<form\b.*?<\/form>/gs)].map(([one]) => fieldsOf(one))
      const lost = fields.filter((name) => !back.some((one) => one[name]?.trim() === typed[name]))
      if (lost.length > 0) wrong.push(`${where}: lost ${lost}`)
      else kept += 1
    }
  }
  expect(wrong).toEqual([])
  // It is no proof where nothing was found or let in.
  expect([forms.length > 25, kept > 10, sent > 10]).toEqual([true, true, true])
})

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { asTyped, fieldsOf, type Json, readField } from '#registers/editions/index.ts'
import { figureKind } from './figure-kind.rules.ts'

const address = '/redaktion/figure/people-with-or-after-cancer'

/** The form as the page shows it: a day is three fields. */
function formOf(body: Json): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(figureKind, body).flatMap((field): [string, string][] => {
      const name = field.path.replaceAll('.', '_')
      const typed = asTyped(readField(field, body))
      const [year = '', month = '', day = ''] = typed.split('-')
      if (field.as !== 'day') return [[name, typed]]
      return [
        [`${name}-aar`, year],
        [`${name}-maaned`, month],
        [`${name}-dag`, day],
      ]
    }),
  )
}

test('an editor adds a reading: the difference is told in words, and visitors still see what is published', async () => {
  const house = await aHouse()
  const editor = await house.as('redaktoer')
  const [row] = await house.owner<{ body: Json }[]>`
    select body from editions.edition where kind = 'figure' and key = 'people-with-or-after-cancer'`
  const page = await editor.get(`${address}/foreslaa`)
  const shown = await page.text()
  expect(page.status).toBe(200)
  const form = formOf(row?.body ?? null)
  for (const name of Object.keys(form)) expect(shown).toContain(`name="${name}"`)
  const sent = await editor.post(`${address}/foreslaa`, {
    ...form,
    formular: randomUUID(),
    rows_8_value: '410.002',
    rows_8_on: '2025-12-31',
    rows_8_sourceKey: 'cancer-nogletal',
    'rows_8_seen-dag': '23',
    'rows_8_seen-maaned': '11',
    'rows_8_seen-aar': '2026',
    begrundelse: 'Set i en ny opgørelse 23. november 2026',
  })
  expect(sent.status).toBe(303)
  const proposal = await (await editor.get(sent.headers.get('location') ?? '')).text()
  expect(proposal).toContain('Nyt tal: Tallet')
  expect(proposal).toContain('410002')
  expect(await (await house.anyone.get('/tal')).text()).not.toContain('410.002')
})

test('a form sent back as it stands is no proposal', async () => {
  const house = await aHouse()
  const editor = await house.as('redaktoer')
  const [row] = await house.owner<{ body: Json }[]>`
    select body from editions.edition where kind = 'figure' and key = 'people-with-or-after-cancer'`
  const answer = await editor.post(`${address}/foreslaa`, {
    ...formOf(row?.body ?? null),
    formular: randomUUID(),
    begrundelse: 'Ingen ændring, men en lang begrundelse',
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Du har ikke ændret noget endnu.')
})

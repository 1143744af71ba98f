import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aHouse, fieldsOf } from '#app/testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const proposals = async (house: House) =>
  (await house.owner`select 1 from editions.edition where status = 'proposed'`).length

test('a preview shows the text as readers meet it, with LIX, keeps what was typed and saves nothing', async () => {
  const house = await aHouse()
  const editor = await house.as('redaktoer')
  const address = '/redaktion/article/mundtoerhed/foreslaa'
  const form = fieldsOf(await (await editor.get(address)).text())
  const typed = {
    blocks_0_text_da: '**Vand** hjælper.\n\n- Lidt ad gangen\n- <b>ikke</b> fed',
    begrundelse: '',
  }
  const answer = await editor.post(address, { ...form, ...typed, vis: '1' })
  const page = await answer.text()
  expect(answer.status).toBe(200)
  expect(page).toContain('<p><b>Vand</b> hjælper.</p><ul><li>Lidt ad gangen</li>')
  expect(page).not.toContain('<b>ikke</b>')
  expect(page).toMatch(/Lix \d+ i den danske tekst\. Målet er højst 35/)
  expect(fieldsOf(page)).toMatchObject({ blocks_0_text_da: typed.blocks_0_text_da })
  expect(await proposals(house)).toBe(0)
  const sent = await editor.post(address, { ...fieldsOf(page), begrundelse: 'Læst i kilden i dag' })
  expect(sent.status).toBe(303)
  const proposal = await (await editor.get(sent.headers.get('location') ?? '')).text()
  expect(proposal).toMatch(/<ins>[^<]*Vand/)
  expect(proposal).toMatch(/Lix \d+/)
  expect((await (await house.as('ida')).post(address, { ...form, vis: '1' })).status).toBe(404)
})

test('a text for a reader who has none is written from nothing, approved by another, and then has its tab', async () => {
  const house = await aHouse()
  const editor = await house.as('redaktoer')
  const address = '/redaktion/article/mundtoerhed-barn/foreslaa'
  expect(await (await editor.get('/senfoelger/mundtoerhed')).text()).toContain(`href="${address}"`)
  const form = fieldsOf(await (await editor.get(address)).text())
  const empty = await editor.post(address, { ...form, begrundelse: 'Ingen tekst endnu, men en grund' })
  expect(empty.status).toBe(422)
  const sent = await editor.post(address, {
    ...form,
    title_da: 'Når munden er tør',
    blocks_0_text_da: 'Munden kan føles tør.',
    blocks_0_sources: 'https://eksempel.invalid/mund | En side om munden | 2026-11-20',
    begrundelse: 'Skrevet efter siden om munden',
  })
  expect(sent.status).toBe(303)
  const proposal = sent.headers.get('location') ?? ''
  expect((await house.anyone.get('/senfoelger/mundtoerhed/barn')).status).toBe(404)
  const decision = { formular: randomUUID(), svar: 'godkend', ord: 'Det svarer til kilden' }
  expect((await editor.post(proposal, decision)).status).toBe(404)
  expect((await (await house.as('faglig-godkender')).post(proposal, decision)).status).toBe(303)
  const page = await (await house.anyone.get('/senfoelger/mundtoerhed/barn')).text()
  expect(page).toContain('Når munden er tør')
  expect(page).toContain('>En side om munden</a> (set 20. november 2026)')
  expect(page).not.toContain('id="hvorfor"')
  expect(await (await house.anyone.get('/senfoelger/mundtoerhed')).text()).toContain(
    'href="/senfoelger/mundtoerhed/barn"',
  )
  for (const nobody of ['findes-ikke', 'findes-ikke-barn', 'mundtoerhed-bedstemor'])
    expect((await editor.get(`/redaktion/article/${nobody}/foreslaa`)).status).toBe(404)
})

test('that readers tried a text is written down with a day, and shown', async () => {
  const house = await aHouse()
  const editor = await house.as('redaktoer')
  const address = '/redaktion/article/mundtoerhed/foreslaa'
  const form = fieldsOf(await (await editor.get(address)).text())
  expect(await (await house.anyone.get('/senfoelger/mundtoerhed')).text()).toContain('Teksten er ikke prøvet')
  const tried = {
    'trials_0_on-dag': '20',
    'trials_0_on-maaned': '11',
    'trials_0_on-aar': '2026',
    trials_0_who: 'mennesker med mundtørhed',
    trials_0_changed: 'To ord blev skiftet ud.',
  }
  const half = await editor.post(address, { ...form, ...tried, begrundelse: 'Prøvet med læsere' })
  expect(half.status).toBe(422)
  const sent = await editor.post(address, {
    ...form,
    ...tried,
    trials_0_n: '6',
    begrundelse: 'Prøvet med læsere',
  })
  const decision = { formular: randomUUID(), svar: 'godkend', ord: 'Referatet er læst' }
  await (await house.as('faglig-godkender')).post(sent.headers.get('location') ?? '', decision)
  const page = await (await house.anyone.get('/senfoelger/mundtoerhed')).text()
  expect(page).toContain('Prøvet 20. november 2026 af 6')
  expect(page).toContain('To ord blev skiftet ud.')
  expect(page).not.toContain('Teksten er ikke prøvet')
})

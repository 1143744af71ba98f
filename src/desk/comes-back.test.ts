import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'

const mainOf = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('long after there is no new plan, and the ways that are open stand with what is known of the clinic', async () => {
  const house = await aHouse()
  const ida = await house.as('ida')
  const page = mainOf(await (await ida.get('/mit/igen')).text())
  for (const words of [
    'Du kan ikke få en ny genoptræningsplan hos din læge eller i kommunen.',
    'Bede om en afklarende samtale',
    'Træne uden genoptræningsplan',
    'Gå til din egen læge',
    'Tilbage til klinikken',
    'Ikke oplyst, om du kan komme igen',
    'Ikke fagligt kontrolleret endnu',
  ])
    expect(page).toContain(words)
  await house.owner`
    update editions.edition set body = body || '{"renewedHelp": true}' where kind = 'offer' and body->>'kind' = 'late-effects-clinic'`
  expect(mainOf(await (await ida.get('/mit/igen')).text())).toContain('Du kan komme igen')
})

test('where nobody knows the place it says so, and only those with pages of their own have it', async () => {
  const house = await aHouse()
  await house.owner`update citizens.person set municipality_code = null where id = ${personIdOfExample('ida')}`
  expect(mainOf(await (await (await house.as('ida')).get('/mit/igen')).text())).toContain(
    'Vi ved ikke, hvor du bor.',
  )
  for (const key of ['sygeplejerske', 'koordinator', 'jobcenter', 'forperson'])
    expect([key, (await (await house.as(key)).get('/mit/igen')).status]).toEqual([key, 404])
})

import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

const link = 'http://foelgeskab.test/ny-adgangskode/q3Zf91aaBBccDDeeFFggHHiiJJkk'

test('the operator sees what waits and what went wrong; another post and a stranger do not', async () => {
  const house = await aHouse()
  await house.owner`select platform.take_note('fault', '/kommuner/:code', null, 'AB12CD34', '2026-11-23T07:00:00Z')`
  await house.owner`insert into platform.job_run values ('send-mail', 5, platform.now() - interval '1 hour')`
  const operator = await house.as('drift')
  const page = await (await operator.get('/drift')).text()
  for (const words of ['AB12CD34', '/kommuner/:code', '23. november 2026 kl. 8.00', 'send-mail', 'Se på det'])
    expect(page).toContain(words)
  expect(page).toContain(process.versions.node)
  expect(await (await operator.get('/en/drift')).text()).toContain('Needs a look')
  expect((await house.anyone.get('/drift')).status).toBe(303)
  expect((await (await house.as('redaktoer')).get('/drift')).status).toBe(404)
  expect((await (await house.as('redaktoer')).get('/drift/post')).status).toBe(404)
})

test('what the pages read is empty for a request without the power', async () => {
  const { web } = await aHouse()
  expect(await web`select * from platform.operations()`).toEqual([])
  expect(await web`select * from platform.latest_faults()`).toEqual([])
  expect(await web`select * from platform.mail`).toEqual([])
  await expect(web`select * from platform.waiting(platform.now())`).rejects.toThrow('permission denied')
})

test('kept mails can be read; links can be followed on a demo database and on no other', async () => {
  const house = await aHouse()
  await house.owner`select platform.post_mail('ida@eksempel.invalid', 'Vælg en adgangskode', ${`Åbn ${link} i dag.`})`
  const operator = await house.as('drift')
  const demo = await (await operator.get('/drift/post')).text()
  expect(demo).toContain(`href="${link}"`)
  expect(demo).toContain('Ikke sendt endnu')
  await house.owner`update platform.installation set kind = 'real'`
  const real = await (await operator.get('/drift/post')).text()
  expect(real).toContain('Åbn [skjult] i dag.')
  expect(real).not.toContain('q3Zf91aa')
})

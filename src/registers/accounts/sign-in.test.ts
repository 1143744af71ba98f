import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

test('an unknown session is anyone: public pages open, nothing else does', async () => {
  const house = await aHouse()
  const stranger = { cookie: 'foelgeskab=nobody-knows-this' }
  const open = await house.app.request('http://foelgeskab.test/log-ind', { headers: stranger })
  expect(open.status).toBe(200)
})

test('an example person signs in and begins where their post begins', async () => {
  const house = await aHouse()
  const worker = await house.anyone.post('/proev/koordinator')
  expect([worker.status, worker.headers.get('location')]).toEqual([303, '/opgaver'])
  const citizen = await house.anyone.post('/en/proev/ida')
  expect([citizen.status, citizen.headers.get('location')]).toEqual([303, '/en'])
  expect((await house.anyone.post('/proev/nobody')).status).toBe(404)
})

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { granted, inTheirName } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { isRefusal } from '#platform/permit.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'
import { personIdOfExample } from './citizens.example.ts'
import { listContacts, removeContact, saveContact } from './contact.store.ts'
import {
  mayBeginOwnPages,
  mayCorrectPerson,
  mayListPersons,
  mayNoteContact,
  mayRemoveContact,
  mayTakeEverything,
} from './person.policy.ts'
import { beginOwnPages, findPerson, saveDetails } from './person.store.ts'

const ida = personIdOfExample('ida')
const details = {
  name: 'Ida Holm',
  municipalityCode: '0370',
  language: 'da',
  interpreterLanguage: null,
  phone: '12345678',
  messageAllowed: false,
  protectedAddress: true,
}

test('a person corrects what stands, a unit with a relation too, and nobody else', async () => {
  const house = await aHouse()
  const person = await inTheirName(house, 'ida', (db) => findPerson(db, ida))
  if (!person) throw new Error('Ida does not see herself')
  await inTheirName(house, 'ida', (db, actor) =>
    saveDetails(db, granted(mayCorrectPerson(actor, person)), ida, details),
  )
  expect(await inTheirName(house, 'koordinator', (db) => findPerson(db, ida))).toMatchObject(details)
  for (const key of ['bo', 'laege', 'jobcenter', 'drift'])
    await inTheirName(house, key, async (db, actor) => {
      for (const may of [mayCorrectPerson, mayNoteContact, mayRemoveContact])
        expect(isRefusal(may(actor, person))).toBe(true)
      const below = await db`update citizens.person set phone = '0' where id = ${ida}`
      expect(below.count).toBe(0)
    })
})

test('contacts are noted, seen by the units and taken away again', async () => {
  const house = await aHouse()
  const person = await inTheirName(house, 'ida', (db) => findPerson(db, ida))
  if (!person) throw new Error('Ida does not see herself')
  await inTheirName(house, 'ida', (db, actor) =>
    saveContact(db, granted(mayNoteContact(actor, person)), ida, {
      role: 'general-practitioner',
      words: 'Min læge',
      phone: '12345678',
      source: 'person',
    }),
  )
  const seen = await inTheirName(house, 'sygeplejerske', (db) => listContacts(db, ida))
  const added = seen.find(({ words }) => words === 'Min læge')
  expect(added).toMatchObject({ source: 'person', phone: '12345678' })
  expect(await inTheirName(house, 'bo', (db) => listContacts(db, ida))).toEqual([])
  const taken = () =>
    inTheirName(house, 'koordinator', (db, actor) =>
      removeContact(db, granted(mayRemoveContact(actor, person)), { id: added?.id ?? '', personId: ida }),
    )
  expect([await taken(), await taken()]).toEqual([true, false])
})

test('an account without a person begins its own pages once; people at work have none', async () => {
  const house = await aHouse()
  await house.owner`delete from accounts.person_access where account_id = ${accountIdOfExample('efterladt')}`
  await house.owner`delete from citizens.person where account_id = ${accountIdOfExample('efterladt')}`
  const begin = () =>
    inTheirName(house, 'efterladt', (db, actor) =>
      beginOwnPages(db, granted(mayBeginOwnPages(actor)), randomUUID()),
    )
  expect([await begin(), await begin()]).toEqual([true, false])
  await inTheirName(house, 'efterladt', async (db, actor) => {
    const own = actor.access?.[0]
    expect(own).toMatchObject({ kind: 'own' })
    expect(await findPerson(db, own?.personId ?? '')).toMatchObject({ name: 'Karen Birk (eksempel)' })
    expect(isRefusal(mayTakeEverything(actor, own?.personId ?? ''))).toBe(false)
    expect(isRefusal(mayTakeEverything(actor, ida))).toBe(true)
  })
  await inTheirName(house, 'laege', async (db, actor) => {
    expect(isRefusal(mayBeginOwnPages(actor))).toBe(true)
    expect(isRefusal(mayListPersons(actor))).toBe(false)
    const [begun] = await db<
      { begun: boolean }[]
    >`select citizens.begin_own_pages(gen_random_uuid()) as begun`
    expect(begun?.begun).toBe(false)
  })
})

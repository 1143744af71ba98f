import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import type { Database } from '#platform/database.ts'
import { fold } from '#registers/places/index.ts'
import { publishExamples } from './example-offers.store.ts'
import type { Offer } from './offer.rules.ts'
import { traits } from './offer-traits.rules.ts'
import { anOffer, shippedOffers } from './offers.example.ts'
import { minuteOfWeek, opennessOf } from './opening.rules.ts'

const referralWord = { yes: 'ja', no: 'nej', unknown: 'ikke-oplyst' } as const
/** Two sorts of offers are for those around somebody with cancer; all others are for whoever has or has had it. */
const aroundThem = ['family-support', 'children-and-grief']

/** The choices that lead to an offer at any time of the week; what nobody has told leads nowhere but to *ikke oplyst*. */
function traitsOf(offer: Offer): string[] {
  const told = (is: boolean | null, trait: string) => (is === true ? [trait] : [])
  return [
    `henvisning:${referralWord[offer.referral ?? 'unknown']}`,
    ...told(offer.physical, 'form:fremmoede'),
    ...told(offer.digital, 'form:digital'),
    ...told(!aroundThem.includes(offer.kind), 'til:patienter'),
    ...told(offer.relatives, 'til:paaroerende'),
    ...told(offer.bereaved, 'til:efterladte'),
    ...told(offer.children, 'til:boern'),
    `niveau:${offer.level ?? 'ikke-oplyst'}`,
    ...(offer.activities ?? []).map((one) => `aktivitet:${one}`),
  ]
}

const listed = (owner: Database) => owner`
  select l.*, s.words::text as words from offers.listed l join offers.said s on s.key = l.key order by l.key`
/** What stands there, and that making it all anew from what is published gives the same. */
async function asAnew(owner: Database) {
  const followed = await listed(owner)
  await owner`select offers.lay_out_all()`
  expect(followed).toEqual(await listed(owner))
  return followed
}
const supersede = (owner: Database, key: string, body: Offer | null) =>
  owner.begin(async (db) => {
    await db`update editions.edition set status = 'superseded', known_to = platform.now()
              where kind = 'offer' and key = ${key} and status = 'published'`
    if (body)
      await db`insert into editions.edition (kind, key, number, body, origin, status, author_name, grounds, proposed_at,
                                             known_from, assured_on, half_life_days)
               values ('offer', ${key}, 2, ${db.json(body as never)}, 'local', 'published', 'Eksempel', 'Eksempel',
                       platform.now(), platform.now(), '2026-11-22', 180)`
  })

test('what can be found is what is published: added, replaced, taken away, checked, told and met with silence', async () => {
  const { owner, as } = await aHouse()
  expect(await asAnew(owner)).toHaveLength(74)
  await publishExamples(owner, [anOffer({ id: 'eksempel-a' }), anOffer({ id: 'eksempel-b' })])
  expect(await asAnew(owner)).toHaveLength(76)
  await supersede(owner, 'eksempel-a', anOffer({ id: 'eksempel-a', lateEffects: ['angst'], referral: 'no' }))
  await supersede(owner, 'eksempel-b', null)
  const after = await asAnew(owner)
  expect(after).toHaveLength(75)
  expect(after.find(({ key }) => key === 'eksempel-a')?.lateEffects).toEqual(['angst'])
  const checker = await as('faglig-godkender')
  const form = { formular: crypto.randomUUID(), ord: 'Ringet og spurgt, tallet passer' }
  expect((await checker.post('/redaktion/offer/kraeftlinjen', form)).status).toBe(303)
  const checked = (await asAnew(owner)).find(({ key }) => key === 'kraeftlinjen')
  expect(checked?.confirmedOn).toEqual(Temporal.PlainDate.from('2026-11-23'))
  await owner`
    insert into offers.evidence (edition_id, field_group, how, said_by, said_on, half_life_days)
    select edition_id, 'whole', 'telephone', 'Eksempelkontoret', '2026-11-20', 90 from offers.listed where key = 'copa'`
  await owner`
    insert into offers.round (offer_key, number, sent_on, silent_on)
    values ('propa', 1, '2026-10-01', '2026-10-15'), ('propa', 2, '2026-10-20', '2026-11-03')`
  const told = await asAnew(owner)
  expect(told.find(({ key }) => key === 'copa')?.confirmedOn).toEqual(Temporal.PlainDate.from('2026-11-20'))
  expect(told.find(({ key }) => key === 'propa')?.doubtfulFrom).not.toBeNull()
})

test('a search ranks by the same sureness as a card shows, on any day', async () => {
  const { owner } = await aHouse()
  await owner`
    insert into offers.evidence (edition_id, field_group, how, said_by, said_on, half_life_days)
    select edition_id, 'whole', 'mail', 'Eksempelkontoret', '2026-10-20', 60 from offers.listed where key in ('copa', 'propa')`
  await owner`
    insert into offers.round (offer_key, number, sent_on, silent_on, answered_on, answer)
    values ('propa', 1, '2026-10-25', '2026-11-05', null, null), ('propa', 2, '2026-11-10', '2026-11-20', null, null),
           ('dbo', 1, '2026-10-01', '2026-10-15', null, null), ('dbo', 2, '2026-10-20', '2026-11-03', '2026-11-04', 'stands')`
  for (const day of ['2026-11-01', '2026-11-23', '2027-01-15', '2027-08-01']) {
    const differing = await owner.begin(async (db) => {
      await db`select set_config('app.now', ${`${day}T09:00:00Z`}, true)`
      return db`
        select l.key, f.state from offers.listed l join shared.offer_freshness f on f.key = l.key
         where f.sureness <> offers.sureness(l.confirmed_on, l.confirmed_until, l.doubtful_from, l.seen_on, platform.today())`
    })
    expect([day, differing]).toEqual([day, []])
  }
})

test('the database folds, tells traits and opening hours as the rules do', async () => {
  const { owner } = await aHouse()
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'abeoæøåÆØÅäöüéê -/.,39xyzAEO') }), {
    minLength: 40,
    maxLength: 40,
  })
  await fc.assert(
    fc.asyncProperty(words, async (texts) => {
      const [row] =
        await owner`select array(select offers.fold(t) from unnest(${texts}::text[]) with ordinality u(t, n) order by n) as folded`
      expect(row?.folded).toEqual(texts.map(fold))
    }),
    { numRuns: 5 },
  )
  const weekly = [
    { days: [1, 2, 5], from: '09:00', to: '15:30' },
    { days: [7], from: '20:00', to: '02:00' },
  ]
  const openingHours = { weekly, toldOn: '2026-11-01' }
  const examples = [
    ...shippedOffers(),
    anOffer({
      id: 'eksempel-a',
      activities: ['training', 'course'],
      level: 'basal',
      bereaved: true,
      openingHours,
    }),
    anOffer({
      id: 'eksempel-b',
      activities: ['talking'],
      kind: 'children-and-grief',
      digital: true,
      referral: 'yes',
    }),
  ]
  await publishExamples(owner, examples.slice(-2))
  const rows = await owner<{ key: string; traits: number }[]>`select key, traits from offers.listed`
  for (const offer of examples) {
    const bits = rows.find(({ key }) => key === offer.id)?.traits ?? 0
    const told = traits.filter((_, place) => bits & (1 << place))
    expect([offer.id, told.toSorted()]).toEqual([offer.id, traitsOf(offer).toSorted()])
  }
  for (let hour = 0; hour < 168; hour += 1) {
    const now = Temporal.Instant.from('2026-11-23T00:15:00+01:00').add({ hours: hour })
    const [row] =
      await owner`select open_minutes @> ${minuteOfWeek(now)}::integer as is_open from offers.listed where key = 'eksempel-a'`
    expect([`${now}`, row?.isOpen]).toEqual([`${now}`, opennessOf({ openingHours }, now).state === 'open'])
  }
})

test('a request reads what is laid out and writes none of it', async () => {
  const { web } = await aHouse()
  expect(await web`select count(*)::int as n from offers.listed`).toEqual([{ n: 74 }])
  for (const statement of [
    `delete from offers.listed`,
    `update offers.said set words = ''`,
    `insert into offers.word values ('ord')`,
    `select offers.lay_out_all()`,
  ])
    await expect(web.unsafe(statement)).rejects.toThrow(/permission denied/)
})

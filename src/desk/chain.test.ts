import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { furnishExampleAgreed, needIdOfExample } from '#care/assessments/index.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { furnishExampleNeeds } from '#care/referrals/index.ts'
import { referralIdOfExample } from '#care/referrals/referrals.example.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const mainOf = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const read = async (house: House, id: string, more = '') =>
  mainOf(await (await (await house.as(more ? 'bo' : 'ida')).get(`/mit/forloeb/${id}${more}`)).text())

test('from a need to what came of it: she and the nurse see the whole chain', async () => {
  const house = await aHouse()
  await house.owner.begin(furnishExampleAgreed)
  await house.owner.begin(furnishExampleNeeds)
  house.clock.set(Temporal.Instant.from('2026-11-26T08:00:00Z'))
  await house.aMinutePasses()
  const ended = await read(house, referralIdOfExample('ended'))
  expect(ended).toMatch(
    /koncentrationsbesvær er afsluttet.*Du fortalte, hvad der fylder .*koncentrationsbesvær: fyldte 5 af 10.*aftalt med dig.*I havde en samtale.*Fik du den hjælp, du havde brug for\? Du har ikke svaret/,
  )
  const started = await read(house, referralIdOfExample('started'))
  for (const words of ['Træthed', 'At gå en tur på fem kilometer', 'Mål: gå fem kilometer'])
    expect(started).toContain(words)
  const need = `/svar/behov/${needIdOfExample('kognitive-vanskeligheder')}`
  const page = async (who: string) => mainOf(await (await (await house.as(who)).get(need)).text())
  expect(await page('sygeplejerske')).toMatch(
    /Sendt videre om det her Kommunal henvisning Afsluttet 14. oktober 2026. Om personen fik den hjælp.* er ikke oplyst/,
  )
  await house.owner`update referrals.question set answer = 'partly', answered_at = platform.now()
    where referral_id = ${referralIdOfExample('ended')} and about = 'helped'`
  expect(await page('sygeplejerske')).toContain('Fik personen den hjælp, der var brug for? Delvist')
  expect(await read(house, referralIdOfExample('ended'))).toContain('Du svarede: Delvist')
  expect(await page('klinik')).not.toContain('Sendt videre')
})

test('whoever acts for her without the parts that are off reads neither what she wants nor her goals', async () => {
  const house = await aHouse()
  const ida = personIdOfExample('ida')
  await house.owner`
    insert into accounts.person_access (id, account_id, person_id, kind, parts, acts, from_at, to_at)
    values (gen_random_uuid(), ${accountIdOfExample('bo')}, ${ida}, 'proxy', '{course}', false, '2026-11-01', '2027-06-01')`
  const his = await read(house, referralIdOfExample('started'), `?for=${ida}`)
  expect(his).toContain('I ser sammen på, hvordan det går')
  expect(his).not.toMatch(/fem kilometer|Træthed/)
})

import { expect, test } from 'vitest'
import { catalogueFindings } from './testing.catalogue.ts'
import { aDatabase } from './testing.ts'

/** Tables without a person in them, which every request may read. */
const registers = ['platform.installation']
const publicRegisters = /^(places|organisations|sources)\./

test('the catalogue holds row-level security for every table that requests reach', async () => {
  const { owner } = await aDatabase()
  const findings = await catalogueFindings(owner, registers)
  expect(findings.filter(({ object }) => !publicRegisters.test(object))).toEqual([])
})

test.each([
  [
    'a table that requests reach without row-level security',
    'create table editions.open (id int); grant select on editions.open to web',
    'editions.open',
  ],
  [
    'a view that asks as its owner',
    'create view shared.leak as select 1 as one; grant select on shared.leak to web',
    'shared.leak',
  ],
  [
    'a definer function whose search_path is not fixed',
    `create function platform.leak() returns int language sql security definer as 'select 1'`,
    'platform.leak',
  ],
  [
    'row-level security that is not forced',
    'alter table platform.mail no force row level security',
    'platform.mail',
  ],
  [
    'a policy that asks for each row whose rows one may read',
    'alter policy operator_reads on platform.mail using (recipient = any (platform.organisations()::text[]))',
    'platform.mail',
  ],
  [
    'a policy that asks about each row',
    `alter policy operator_reads on platform.mail using ((select platform.has_power(recipient)))`,
    'platform.mail',
  ],
  [
    'a policy that asks for each row that is written',
    `create policy writes on platform.mail for insert to web with check (platform.has_power('may run operations'))`,
    'platform.mail',
  ],
])('the catalogue test finds %s', async (_, planted, object) => {
  const { owner } = await aDatabase()
  await owner.unsafe(planted)
  expect((await catalogueFindings(owner, registers)).map((finding) => finding.object)).toContain(object)
})

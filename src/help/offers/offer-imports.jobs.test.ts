import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { openLog } from '#platform/log.ts'
import { deliver } from '#platform/queues.ts'
import { runOnce } from '#platform/ticks.ts'
import { csv, offers } from './offer-files.example.ts'
import { clearImports, importJobs } from './offer-imports.jobs.ts'

type House = Awaited<ReturnType<typeof aHouse>>
async function anEditor(house: House) {
  const editor = await house.as('redaktoer')
  const preview = async (content: string) => {
    const answer = await house.sendFile('/tilbud/indlaes', editor, 'fil', new File([content], 'tilbud.csv'))
    const address = answer.headers.get('location') ?? ''
    const page = async () =>
      (await (await editor.get(address)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    return {
      page,
      send: () => editor.post(address, { begrundelse: 'Kommunens egen liste, 20. november 2026' }),
    }
  }
  return { preview }
}
const countProposed = async ({ owner }: House) =>
  (
    await owner<
      { rows: number }[]
    >`select count(*)::int as rows from editions.edition where status = 'proposed'`
  )[0]?.rows

/** Runs queued steps one after another, as the queue hands them out, until none is left. */
async function workOff({ owner, worker, clock }: House) {
  const log = openLog(
    'silent',
    () => clock.now(),
    () => undefined,
  )
  for (;;) {
    const [next] = await owner<{ id: string; name: string; data: Record<string, string> }[]>`
      delete from pgboss.job where id = (select id from pgboss.job order by created_on limit 1) returning id, name, data`
    const job = importJobs.find(({ name }) => name === next?.name)
    if (!next || !job) return
    await deliver(job, { worker, clock, log }, { id: next.id, codes: next.data })
  }
}

test('a large file is read and sent in steps by the house, all of it', async () => {
  const house = await aHouse()
  const editor = await anEditor(house)
  const rows = Array.from(
    { length: 2_100 },
    (_, at) => `hold-${at};Hold ${at};Patientforening;Et hold;En forening;hele landet`,
  )
  const file = ['noegle;navn;slags;beskrivelse;tilbydes_af;omraade_slags', ...rows].join('\r\n')
  const { page, send } = await editor.preview(file)
  expect(await page()).toContain('0 af 2100 rækker er læst')
  await workOff(house)
  expect(await page()).toContain('Nye: 2100')
  expect((await send()).status).toBe(303)
  expect([await page(), await countProposed(house)]).toEqual([
    expect.stringContaining('Forslagene bliver sendt'),
    0,
  ])
  await workOff(house)
  expect([await page(), await countProposed(house)]).toEqual([
    expect.stringContaining('Se forslagene'),
    2_100,
  ])
  const checker = await house.as('faglig-godkender')
  const list = await (await checker.get('/redaktion')).text()
  expect(list).toContain('tilbud.csv: 2100 venter på kontrol')
  const [batch = ''] = /\/redaktion\/samlet\/[0-9a-f-]+/.exec(list) ?? []
  expect(await (await checker.get(batch)).text()).toContain('Her står de første 100')
})

test('a file that nobody came back for is gone after a day, what was sent stays', async () => {
  const house = await aHouse()
  const editor = await anEditor(house)
  await editor.preview(csv(offers))
  house.clock.set(house.clock.now().add({ hours: 25 }))
  const log = openLog(
    'silent',
    () => house.clock.now(),
    () => undefined,
  )
  await runOnce(clearImports, { ...house, log, locks: house.owner, isStopping: () => false })
  expect(await house.owner`select 1 from offers.import_row`).toEqual([])
})

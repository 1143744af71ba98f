import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { dayInWords } from '#platform/words.ts'
import { assessmentIdOfExample } from './assessments.example.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''

const agreement = {
  ...{ skridt: 'foreslaa', timer: 'Hverdage kl. 9-14', dage: '2', ellers: 'Den vagthavende ringer' },
  besked: 'Vi ringer inden for to hverdage',
}
const idIn = async (page: Promise<string>, step: string) =>
  new RegExp(`value="${step}"/><input type="hidden" name="id" value="([^"]*)"`).exec(await page)?.[1] ?? ''
const react = '/svar/reaktion'

test('week by week and unit by unit the dry run counts what a replay of the same answers then gives', async () => {
  const house = await aHouse()
  const { owner } = house
  await owner`
    with fresh as (
      select gen_random_uuid() as id, w.finished_at, w.burdens from (values ('2026-11-16T09:00:00Z'::timestamptz, '{8,7}'::int[]),
        ('2026-11-13T09:00:00Z', '{9,2}'), ('2026-11-09T00:30:00Z', '{7}'), ('2026-11-02T09:00:00Z', '{3}')) w(finished_at, burdens)),
    told as (
      insert into assessments.assessment
      select (jsonb_populate_record(a, jsonb_build_object('id', f.id, 'series_id', f.id, 'finished_at', f.finished_at))).*
        from fresh f join assessments.assessment a on a.id = ${assessmentIdOfExample} returning id)
    insert into assessments.need
    select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'series_id', f.id, 'assessment_id', f.id,
             'about', 'ting-' || b.burden, 'burden', b.burden))).*
      from fresh f join told t on t.id = f.id cross join unnest(f.burdens) as b(burden)
      join assessments.need n on n.assessment_id = ${assessmentIdOfExample} and n.about = 'traethed'`
  const nurse = await house.as('sygeplejerske')
  await nurse.post(react, { skridt: 'regel', fylder: '7' })
  const dry = await main(nurse.get(`${react}?proev=${await idIn(main(nurse.get(react)), 'slaa-til')}`))
  const table = /Advis uge for uge[\s\S]*?<\/table>/.exec(dry)?.[0] ?? ''
  const counted = [
    ...table.matchAll(/<th scope="row">([^<]*)<\/th>.*?<div>([^<]*)<\/div>.*?<div>(\d+)<\/div>/g),
  ]
  await nurse.post(react, agreement)
  await nurse.post(react, { skridt: 'sig-ja', id: await idIn(main(nurse.get(react)), 'sig-ja') })
  await nurse.post(react, { skridt: 'slaa-til', id: await idIn(main(nurse.get(react)), 'slaa-til') })
  await house.aMinutePasses()
  const fired = await owner<{ monday: Temporal.PlainDate; unit: string; alerts: number }[]>`
    select date_trunc('week', a.finished_at at time zone 'Europe/Copenhagen')::date as monday,
           shared.unit_name_on(l.organisation_id, '2026-11-23') ->> 'da' as unit, count(*)::integer as alerts
      from assessments.alert l join assessments.need n on n.id = l.need_id
      join assessments.assessment a on a.id = n.assessment_id group by 1, 2 order by 1 desc`
  expect(fired.map(({ alerts }) => alerts)).toEqual([2, 2, 1])
  expect(counted.filter(([, , , alerts]) => alerts !== '0').map(([, ...cells]) => cells)).toEqual(
    fired.map(({ monday, unit, alerts }) => [dayInWords(monday, 'da'), unit, `${alerts}`]),
  )
})

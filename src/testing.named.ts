import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { actOn, sendReferral } from './testing.referrals.ts'
import { aHouse } from './testing.ts'

const { health } = exampleUnits
const ida = personIdOfExample('ida')
const mette = postIdOfExample('koordinator')

/** Everything that may name somebody names Mette: a course, a contact, a task, an alert, and days on which she stands in. */
export async function aHouseOfMettes() {
  const house = await aHouse()
  const { owner } = house
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const contact = {
    rolle: 'course-coordinator',
    hvem: 'Mette Dahl (eksempel), koordinator',
    telefon: '11 22 33 44',
  }
  await (await house.as('koordinator')).post(`/forloeb/${ida}/kontakter`, contact)
  await owner`select tasks.open_task(${owner.json({
    ...{
      kind: 'call',
      subject: 'x',
      post_id: mette,
      due_on: '2026-12-01',
      title_da: 'Ring op',
      title_en: 'Call',
      address: '/opgaver',
    },
  })})`
  const [rule] = await owner<{ id: string }[]>`
    insert into assessments.alert_rule (organisation_id, burden_from) values (${health.id}, 7) returning id`
  await owner`
    insert into assessments.alert (id, rule_id, need_id, person_id, organisations, organisation_id, own_urgency, due_on, state,
      owner_post, owner_name, taken_at)
    select gen_random_uuid(), ${rule?.id ?? ''}, n.id, n.person_id, ${[health.id]}, ${health.id}, 'soon', '2026-12-01', 'in-hand',
           ${mette}, 'Mette', '2026-11-20T08:00:00Z'
      from assessments.need n where n.person_id = ${ida} order by n.id limit 1`
  await owner`
    insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${postIdOfExample('leder')}, ${mette}, '2026-12-20', '2026-12-30')`
  return { house, id }
}

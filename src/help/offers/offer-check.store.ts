import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { closeTask } from '#registers/tasks/index.ts'
import { needsEditor } from './answer.rules.ts'
import { callEditor } from './answer.store.ts'
import { checkTask, halfLives } from './asking.rules.ts'
import type { Offer } from './offer.rules.ts'
import type { Finding } from './offer-check.rules.ts'

/** Keeps what somebody found: evidence where it stands, a correction where there is more to say; the task is done. */
export async function saveFinding(
  db: Db,
  permit: Permit<'offer.visited'>,
  offer: Pick<Offer, 'id' | 'name'>,
  { finding, today }: { finding: Finding; today: Temporal.PlainDate },
): Promise<void> {
  const { said, how, saidBy, groups } = finding
  const groupsWithHalfLife = groups.map((name) => ({ name, half: halfLives[name] }))
  await db`
    insert into offers.evidence (edition_id, field_group, how, said_by, said_on, half_life_days, noted_by)
    select p.edition_id, g.name, ${how}, coalesce(${saidBy}, (
             select o.da from shared.organisation_name o
              where o.id = any (platform.organisations())
                and platform.today() between coalesce(o.valid_from, '-infinity') and coalesce(o.valid_to, 'infinity')
              order by o.key limit 1), 'Følgeskab'),
           platform.today(), g.half, platform.actor()
      from shared.published p, jsonb_to_recordset(${db.json(groupsWithHalfLife)}) as g (name text, half integer)
     where p.kind = 'offer' and p.key = ${offer.id} and ${said} = 'stands'`
  await db`
    update offers.round set answered_on = platform.today(), answer = ${said}
     where offer_key = ${offer.id} and answered_on is null`
  const id = needsEditor(finding) ? randomUUID() : null
  await record(db, permit, { answer: said, how, correction: id })
  await closeTask(db, permit, checkTask, `offer:${offer.id}`)
  if (id === null) return
  await db`
    insert into offers.correction (id, offer_key, from_whom, answer, words, told, made_on)
    values (${id}, ${offer.id}, 'visitor', ${said}, ${finding.words},
            ${finding.told === null ? null : db.json(finding.told)}, platform.today())`
  await callEditor(db, permit, today, { id, name: offer.name })
}

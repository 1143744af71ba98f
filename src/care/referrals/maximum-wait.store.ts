import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { FreshWait } from './maximum-wait.rules.ts'

/** All that was told of one referral, the first first, also what was taken back. */
export const maximumWaitsOf = (db: Db, of: 'x.id' | 'h.id') => db`
  (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'ofId', w.of_id, 'pathway', w.pathway, 'waitsFor', w.waits_for,
       'reason', w.reason, 'words', t.words, 'from', w.from_on, 'to', w.to_on, 'saidBy', w.said_by, 'saidOn', w.said_on,
       'at', w.at, 'by', w.by_name, 'unitId', w.by_unit, 'takenBackAt', w.taken_back_at, 'takenBackBy', w.taken_back_by,
       'unit', (select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = w.by_unit
         order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1)) order by w.from_on, w.at), '[]')
     from referrals.maximum_wait w left join referrals.waits_written(array[${db.unsafe(of)}]) t on t.id = w.id
    where w.referral_id = ${db.unsafe(of)})`

type Told = Permit<'maximum-wait.told'>

/** False when it is not the day, the unit or the referral for it. */
export async function tellMaximumWait(
  db: Db,
  permit: Told,
  referralId: string,
  { ofId, pathway, waitsFor, reason, words, from, to, saidBy, saidOn }: FreshWait,
): Promise<boolean> {
  const given = {
    ...{ of_id: ofId, pathway, waits_for: waitsFor, reason, words, said_by: saidBy },
    ...{ from_on: from.toString(), to_on: to?.toString() ?? null, said_on: saidOn.toString() },
  }
  const [row] = await db<{ done: boolean }[]>`
    select referrals.tell_wait(${randomUUID()}, ${referralId}, ${db.json(given)}, ${permit.actor.name}) as done`
  return done(db, permit, ofId ? 'pause' : 'wait', row?.done)
}

export async function endPause(db: Db, permit: Told, id: string, last: Temporal.PlainDate): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`
    select referrals.end_pause(${id}, ${db.typed.day(last)}::date, ${permit.actor.name}) as done`
  return done(db, permit, 'pause-ended', row?.done)
}

export async function takeBackWait(db: Db, permit: Told, id: string): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`
    select referrals.take_back_wait(${id}, ${permit.actor.name}) as done`
  return done(db, permit, 'taken-back', row?.done)
}

/** The history says what was done, and nothing of what was told. */
async function done(db: Db, permit: Told, what: string, is: boolean | undefined): Promise<boolean> {
  if (is) await record(db, permit, { what })
  return is ?? false
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aRowOf } from '#app/testing.referrals.ts'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import type { Database } from '#platform/database.ts'
import { aDatabase } from '#platform/testing.ts'
import { accountIdOfExample, exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { type AllowedMove, allowedMoves } from './move.rules.ts'
import { isOpen, type Kind, kinds, type State } from './referral.rules.ts'
import { referralIdOfExample as idOf, receiverOfExample as receiverOf } from './referrals.example.ts'

const { oncology, health, clinic, practice } = exampleUnits

/** Sends one line as a request would, with row-level security; `false` when somebody was quicker. */
async function moveAs(
  web: Database,
  { key, role, unit }: { key: string; role: string; unit: string },
  line: { kind: Kind; number: number; move: string; side: string },
): Promise<boolean> {
  const access = key === 'ida' ? [{ personId: personIdOfExample('ida'), kind: 'own', parts: [] }] : []
  return web.begin(async (db) => {
    await db`
      select set_config('app.actor', ${accountIdOfExample(key)}, true), set_config('app.post', ${postIdOfExample(key)}, true),
             set_config('app.role', ${role}, true), set_config('app.organisations', ${`{${unit}}`}, true),
             set_config('app.powers', ${key === 'ida' ? '{may see own page}' : '{may see persons}'}, true),
             set_config('app.access', ${JSON.stringify(access)}, true)`
    const sent = await db`
      insert into referrals.move (referral_id, number, move, side, words, advice, what_now, agreed_on, happened_at)
      values (${idOf(line.kind)}, ${line.number}, ${line.move}, ${line.side}, 'Ord', 'Råd', 'self', '2026-12-01', platform.now())`
    return sent.count === 1
  })
}

type Standing = { state: State; moves: number; actId: string | null; step: string | null; dueOn: unknown }
const people: Record<string, { key: string; role: string; unit: string }> = {
  sygeplejerske: { key: 'sygeplejerske', role: 'sygeplejerske', unit: oncology.id },
  hospitalslaege: { key: 'hospitalslaege', role: 'hospitalslaege', unit: oncology.id },
  koordinator: { key: 'koordinator', role: 'koordinator', unit: health.id },
  klinik: { key: 'klinik', role: 'klinik', unit: clinic.id },
  laege: { key: 'laege', role: 'laege', unit: practice.id },
  ida: { key: 'ida', role: 'borger', unit: '' },
}
const whoMakes = ({ side, roles, kind }: AllowedMove) => {
  const unit = side === 'sender' ? oncology.id : receiverOf[kind]
  return side === 'person'
    ? people.ida
    : Object.values(people).find((one) => one.unit === unit && roles.includes(one.role))
}

const walks = { numRuns: 6, endOnFailure: true }
test('whatever is moved, the row is what its lines say, and what is open lies with one unit by one day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds),
      fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 14 }),
      async (kind, picks) => {
        const { owner, web } = await aDatabase('demo')
        await owner.begin(async (db) => {
          await db.unsafe(aRowOf(kind))
          await db`
            select set_config('app.actor', ${accountIdOfExample('sygeplejerske')}, true),
                   set_config('app.role', 'sygeplejerske', true), set_config('app.organisations', ${`{${oncology.id}}`}, true)`
          const first = ['municipal-referral', 'own-gp'].includes(kind) ? 'send' : 'prepare'
          await db`insert into referrals.move (referral_id, number, move, side) values (${idOf(kind)}, 1, ${first}, 'sender')`
        })
        for (const pick of picks) {
          const [now] = await owner<Standing[]>`
            select state, moves, act_id, step, due_on from referrals.standing where id = ${idOf(kind)}`
          if (!now) throw new Error('the row is gone')
          const open = isOpen(now.state)
          expect([now.state, now.step !== null, now.dueOn !== null]).toEqual([now.state, open, open])
          expect(open ? [oncology.id, receiverOf[kind]] : [null]).toContain(now.actId)
          const [last] = await owner<{ toState: string; number: number }[]>`
            select to_state, number from referrals.move where referral_id = ${idOf(kind)} order by number desc limit 1`
          expect(last).toEqual({ toState: now.state, number: now.moves })

          const can = allowedMoves.filter(
            (one) =>
              one.kind === kind &&
              one.from === now.state &&
              !['forward', 'not-reach', 'inform', 'place'].includes(one.move) &&
              whoMakes(one),
          )
          const next = can[pick % Math.max(1, can.length)]
          if (!next) break
          const who = whoMakes(next)
          if (!who) break
          // Somebody who read an older page, and a stranger, leave no line.
          expect(await moveAs(web, who, { ...next, number: now.moves })).toBe(false)
          const stranger = { key: 'terapeut', role: 'koordinator', unit: exampleUnits.employment.id }
          expect(await moveAs(web, stranger, { ...next, number: now.moves + 1 })).toBe(false)
          expect(await moveAs(web, who, { ...next, number: now.moves + 1 })).toBe(true)
        }
      },
    ),
    walks,
  )
})

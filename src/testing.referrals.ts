import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import {
  type FreshLine,
  findReferral,
  followStep,
  type Kind,
  type Move,
  mayMakeReferral,
  mayMove,
  type Side,
  saveMove,
  saveReferral,
} from '#care/referrals/index.ts'
import { aFresh, receiverOfExample, referralIdOfExample } from '#care/referrals/referrals.example.ts'
import { isRefusal } from '#platform/permit.ts'
import { exampleUnits } from '#registers/accounts/accounts.example.ts'
import { granted, inTheirName, personRow } from './testing.actors.ts'
import type { aHouse } from './testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const ida = personIdOfExample('ida')
const { oncology } = exampleUnits

/** One row of a kind about Ida, without a line yet, as its owner puts it in: the ledger is tried on it. */
export const aRowOf = (kind: Kind) => `
  insert into referrals.referral (id, person_id, kind, sender_id, receiver_id, reason, tried, agreed_with_person_on,
    plan_type, functional_ability, discharged_on)
  values ('${referralIdOfExample(kind)}', '${personIdOfExample('ida')}', '${kind}', '${oncology.id}',
    '${receiverOfExample[kind]}', 'Træthed', 'Hvile', '2026-11-01',
    ${kind === 'rehabilitation-plan' ? `'general', 'Går 200 meter', '2026-11-20'` : 'null, null, null'})`

/** Ida's clinic sends or prepares one. */
export const sendReferral = async (house: House, kind: Kind, move: Move, who = 'sygeplejerske') => {
  const person = await personRow(house, 'ida')
  return inTheirName(house, who, async (db, actor) => {
    const permit = granted(
      mayMakeReferral(actor, person, { kind, move, unit: { id: oncology.id, function: 'sygehus' } }),
    )
    const id = await saveReferral(db, permit, { personId: ida, senderId: oncology.id, move }, aFresh(kind))
    await followStep(db, permit, id)
    return id
  })
}
/** One move by an example person, and how it went. */
export const actOn = (
  house: House,
  who: string,
  id: string,
  side: Side,
  move: Move,
  line: FreshLine = {},
  behind = 0,
) =>
  inTheirName(house, who, async (db, actor) => {
    const found = await findReferral(db, id)
    if (!found) return 'not-found'
    const permit = mayMove(actor, found, move, side)
    if (isRefusal(permit)) return permit.refused
    const saved = await saveMove(
      db,
      permit,
      { ...found, moves: found.moves - behind },
      { move, side, ...line },
    )
    if (saved) await followStep(db, permit, id)
    return saved ? 'moved' : 'too-late'
  })

import { randomUUID } from 'node:crypto'
import { emergencyMail } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import {
  beginHandover,
  type LedPost,
  recordHandover,
  roleTitles,
  type Taker,
  takeBackHandover,
} from '#registers/accounts/index.ts'
import { handOverRooms } from './named-work.store.ts'

type Asked = {
  readonly from: Pick<LedPost, 'id' | 'unitName'>
  /** Null: the unit's common list. */
  readonly to: Taker | null
  readonly lastDay: Temporal.PlainDate | null
  readonly origin: string
}
const unnamed = 'Ikke oplyst'

/** The one who can be rung instead: by name and title, or the unit. The mail says only that there is news. */
const insteadOf = ({ from, to, origin }: Pick<Asked, 'from' | 'to' | 'origin'>) => ({
  words: to ? `${to.name}, ${roleTitles('da')[to.role].toLowerCase()}` : (from.unitName ?? unnamed),
  source: from.unitName ?? '',
  name: to?.name ?? null,
  mail: emergencyMail(origin),
})

/** All of it at once, with one line of history. */
export async function handOver(db: Db, permit: Permit<'work.handed-over'>, asked: Asked) {
  const { from, to, lastDay } = asked
  const id = randomUUID()
  const became = await beginHandover(db, permit, { id, from: from.id, to: to?.id ?? null, lastDay })
  if (became !== 'begun') return became
  const handed = await handOverRooms(db, permit, id, insteadOf(asked))
  await recordHandover(db, permit, { handover: id, to: to?.id ?? null, ...handed })
  return became
}

/** Everything comes back as it was; false when the minute has passed. */
export async function takeBack(
  db: Db,
  permit: Permit<'work.handed-over'>,
  handover: string,
  from: LedPost,
): Promise<boolean> {
  if (!(await takeBackHandover(db, permit, handover))) return false
  const { unitName, name } = from
  await handOverRooms(db, permit, handover, {
    ...{ words: name, source: unitName ?? '', name, mail: { subject: '', body: '' } },
  })
  return true
}

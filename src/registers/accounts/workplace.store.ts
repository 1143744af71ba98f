import type { Db } from '#platform/database.ts'
import { findUnits } from '#registers/organisations/index.ts'
import type { Role } from './post.rules.ts'
import { fitsUnit, needsUnit } from './workplace.rules.ts'

export type Workplace =
  | { readonly kind: 'at'; readonly organisationId: string | null; readonly unitName: string }
  /** The names of those that are like it; `does-not-fit` where the place is known and is no place for this role. */
  | { readonly kind: 'unknown' | 'several' | 'does-not-fit'; readonly like: readonly string[] }

/** Where a post stands: a unit of the register by key or name; for a role that needs none any words will do. */
export async function findWorkplace(
  db: Db,
  { role, words, today }: { role: Role; words: string; today: Temporal.PlainDate },
): Promise<Workplace> {
  const found = words ? await findUnits(db, words, today) : []
  const meant = found.filter(({ isMeant }) => isMeant)
  const [unit, other] = meant
  if (unit && !other && fitsUnit(role, unit.function))
    return { kind: 'at', organisationId: unit.id, unitName: unit.name }
  if (!needsUnit(role)) return { kind: 'at', organisationId: null, unitName: words }
  if (other) return { kind: 'several', like: meant.map(({ key }) => key) }
  if (unit) return { kind: 'does-not-fit', like: [] }
  const like = found.filter((one) => fitsUnit(role, one.function))
  return { kind: 'unknown', like: like.map(({ name }) => name) }
}

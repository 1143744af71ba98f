import type { Source, SourceStatus } from '#registers/sources/index.ts'
import { type Binding, type BindingWord, bindingWord } from './binding.rules.ts'
import type { Duty, OperatorRow } from './duty.rules.ts'
import { narrowest, placeRowsOf } from './geography.rules.ts'
import { type Party, partyOf } from './party.rules.ts'
import type { PlaceLine } from './place-line.rules.ts'
import type { Snapshot } from './register.rules.ts'
import type { TaskCode } from './task.rules.ts'

export type OperatorStatus = 'known' | 'expected' | 'not-known' | 'same-as-authority'

/** One holder of a duty at one place on one day, with the register rows that led there (*derfor*). */
export type Holder = {
  dutyKey: string
  task: TaskCode
  share: string
  binding: Binding
  bindingWord: BindingWord
  authority: Party
  operator: Party | null
  operatorStatus: OperatorStatus
  sourceStatus: SourceStatus
  validFrom: Temporal.PlainDate
  validTo: Temporal.PlainDate | null
  why: readonly string[]
  sources: readonly Source[]
  duty: Duty
  operatorRow: OperatorRow | null
}

export type Missing = {
  lacks: 'municipality' | 'region' | 'health-council' | 'duty' | 'authority' | 'operator' | 'first-contact'
  row: string
}
/** A row that an answer needs and the register does not have makes the answer unresolved. */
export const isMissing = (found: object): found is Missing => 'lacks' in found
export const isThere = <Row extends object>(found: Row | Missing): found is Row => !isMissing(found)

type Operator = { operator: Party | null; status: OperatorStatus; row: OperatorRow | null; why: string[] }

const sourcesOf = (keys: readonly string[], now: Snapshot): Source[] =>
  [...new Set(keys)].map((key) => now.sources.get(key)).filter((source) => source !== undefined)

const settled = (status: SourceStatus): OperatorStatus =>
  status === 'verified' || status === 'disputed' ? 'known' : 'expected'

function operatorByPlace(duty: Duty, place: PlaceLine, now: Snapshot): Operator | Missing {
  const byCouncil = duty.operatorRule === 'afhaenger_af_sundhedsraad'
  const area = byCouncil ? place.healthCouncil : place.region
  if (area === null) return { lacks: byCouncil ? 'health-council' : 'region', row: place.municipality.code }
  const rows = now.operators.filter((row) => row.tasks.includes(duty.task))
  const row = narrowest(rows, place)
  if (row === undefined) return { lacks: 'operator', row: `${duty.task}.${area.key}` }
  const why = [area.row, ...placeRowsOf(row.geography, place), row.key]
  const party = partyOf(row.operatorRule, place)
  if (party === null) return { operator: null, status: 'not-known', row, why }
  const operator = row.name === null ? party : { ...party, name: row.name }
  return { operator, status: settled(row.sourceStatus), row, why }
}

function operatorOf(duty: Duty, authority: Party, place: PlaceLine, now: Snapshot) {
  const rule = duty.operatorRule
  if (rule === 'afhaenger_af_sundhedsraad' || rule === 'afhaenger_af_region')
    return operatorByPlace(duty, place, now)
  if (rule === 'samme')
    return { operator: authority, status: 'same-as-authority' as const, row: null, why: [] }
  const operator = partyOf(rule, place)
  if (operator === null) return { operator: null, status: 'not-known' as const, row: null, why: [] }
  return { operator, status: settled(duty.sourceStatus), row: null, why: [] }
}

/** Who holds this duty here today, or the row that is missing before that can be said. */
export function holderOf(duty: Duty, place: PlaceLine, now: Snapshot): Holder | Missing {
  if (duty.authorityRule === 'ikke_afklaret') return { lacks: 'authority', row: duty.key }
  const authority = partyOf(duty.authorityRule, place)
  if (authority === null) return { lacks: 'region', row: place.municipality.code }
  const run = operatorOf(duty, authority, place, now)
  if (isMissing(run)) return run
  const leansOnRegion = authority.key === place.region?.key || run.operator?.key === place.region?.key
  const placeRows = leansOnRegion && place.region !== null ? [place.region.row] : []
  const why = [
    place.municipality.row,
    ...placeRows,
    ...placeRowsOf(duty.geography, place),
    duty.key,
    ...run.why,
  ]
  const { binding, sourceStatus, validFrom, validTo, task, share } = duty
  return {
    ...{ dutyKey: duty.key, task, share, binding, bindingWord: bindingWord(binding), authority },
    ...{ operator: run.operator, operatorStatus: run.status, sourceStatus, validFrom, validTo },
    why: [...new Set(why)],
    sources: sourcesOf([...duty.sources, ...(run.row?.sources ?? [])], now),
    ...{ duty, operatorRow: run.row },
  }
}

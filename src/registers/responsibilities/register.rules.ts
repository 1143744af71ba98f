import type { Source } from '#registers/sources/index.ts'
import type { Duty, OperatorRow } from './duty.rules.ts'
import type { PlaceRows } from './place-line.rules.ts'
import type { TaskCode } from './task.rules.ts'

/** Everything an answer may lean on, as plain values: the same question to the same register gives the same answer. */
export type Register = PlaceRows & {
  duties: readonly Duty[]
  operators: readonly OperatorRow[]
  sources: readonly Source[]
}

const dutiesByTask = new WeakMap<readonly Duty[], Map<TaskCode, Duty[]>>()

export function dutiesOf(task: TaskCode, register: Register): readonly Duty[] {
  let byTask = dutiesByTask.get(register.duties)
  if (byTask === undefined) {
    byTask = Map.groupBy(register.duties, (duty) => duty.task)
    dutiesByTask.set(register.duties, byTask)
  }
  return byTask.get(task) ?? []
}

const sourcesByKey = new WeakMap<readonly Source[], Map<string, Source>>()

export function sourcesOf(keys: readonly string[], register: Register): Source[] {
  let byKey = sourcesByKey.get(register.sources)
  if (byKey === undefined) {
    byKey = new Map(register.sources.map((source) => [source.key, source]))
    sourcesByKey.set(register.sources, byKey)
  }
  return [...new Set(keys)].map((key) => byKey.get(key)).filter((source) => source !== undefined)
}

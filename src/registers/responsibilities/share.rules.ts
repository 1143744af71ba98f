import { type LevelCode, levelCodes, type Situation, situations } from './situation.rules.ts'
import type { TaskCode } from './task.rules.ts'

/** One holder's part of a task: *basal palliation* has three, most tasks have one. */
export type Share = { share: string; levels: readonly LevelCode[]; situations: readonly Situation[] }

const self: LevelCode[] = ['egenomsorg']
const basic: LevelCode[] = ['basal']
const near: LevelCode[] = ['egenomsorg', 'basal']
const special: LevelCode[] = ['specialiseret']
const high: LevelCode[] = ['specialiseret', 'hoejt_specialiseret']
const professional: LevelCode[] = ['basal', 'specialiseret', 'hoejt_specialiseret']
const every: LevelCode[] = [...self, ...professional]

const always: Situation[] = ['foer_behandling', 'i_behandling', 'i_opfoelgning', 'afsluttet', 'kronisk']
const sinceTreatment: Situation[] = ['i_behandling', 'i_opfoelgning', 'afsluttet', 'kronisk']
const inHospital: Situation[] = ['foer_behandling', 'i_behandling', 'i_opfoelgning', 'kronisk']
const atDischarge: Situation[] = ['i_behandling', 'i_opfoelgning', 'kronisk']
const afterwards: Situation[] = ['i_opfoelgning', 'afsluttet', 'kronisk']
const returning: Situation[] = ['i_opfoelgning', 'kronisk']
const beforeTreatment: Situation[] = ['foer_behandling', 'i_behandling']
const finished: Situation[] = ['afsluttet']

const one = (share: string, levels: LevelCode[], situations: Situation[]): Share => ({
  share,
  levels,
  situations,
})

/** Who must stand in the register for each task: a share without a row makes the answer unresolved. */
export const shares: Record<TaskCode, readonly Share[]> = {
  patientrettet_forebyggelse: [one('forebyggelse', basic, always)],
  specialiseret_rehabilitering: [one('rehabilitering', special, sinceTreatment)],
  almen_genoptraening: [one('genoptraening', basic, sinceTreatment)],
  genoptraening_specialiseret: [one('sygehus', special, sinceTreatment)],
  akutsygepleje: [one('sygepleje', basic, always)],
  sundheds_og_omsorgsplads: [one('plads', basic, always)],
  sygehusbehandling: [one('sygehus', high, always)],
  almen_praksis: [one('laege', near, always)],
  borgerrettet_forebyggelse: [one('kommune', near, always)],
  beskaeftigelse_sygedagpenge: [one('kommune', basic, always)],
  social_stoette: [one('kommune', basic, always)],
  basal_palliation: [
    one('sygehus', basic, inHospital),
    one('laege', basic, sinceTreatment),
    one('kommune', basic, always),
  ],
  specialiseret_palliation: [one('region', high, sinceTreatment)],
  behovsvurdering: [
    one('sygehus', professional, inHospital),
    one('laege', professional, finished),
    one('samtale', basic, always),
  ],
  information: [
    one('sygehus', every, inHospital),
    one('laege', every, afterwards),
    one('forloeb', near, always),
  ],
  udredning_senfoelger_sygehus: [one('sygehus', high, sinceTreatment)],
  henvisning_afklarende_samtale: [one('sygehus', basic, inHospital)],
  genoptraeningsplan: [one('sygehus', ['basal', 'specialiseret'], atDischarge)],
  opfoelgningsplan: [one('sygehus', professional, atDischarge)],
  opfoelgning_sygehus: [one('sygehus', professional, returning)],
  opfoelgning_almen_praksis: [one('laege', near, afterwards)],
  raadgivning: [one('laege', near, always), one('forening', near, always)],
  henvisning_almen_praksis: [one('laege', professional, afterwards)],
  afklarende_samtale: [one('samtale', basic, always), one('henvisningsvej', basic, always)],
  rehabilitering_kommune: [one('forloeb', basic, always)],
  senfoelgeklinik: [one('generel', special, afterwards), one('sygdomsspecifik', high, afterwards)],
  praehabilitering: [one('ansvar', ['basal', 'specialiseret'], beforeTreatment)],
  traening_serviceloven_86: [one('kommune', basic, sinceTreatment)],
  vederlagsfri_fysioterapi: [one('kommune', basic, sinceTreatment)],
}

export type Cell = { task: TaskCode; level: LevelCode; situation: Situation }

/** The shares of a task that somebody must hold for a need of this level in this situation. */
export function sharesAt(cell: Cell): Share[] {
  return shares[cell.task].filter(
    (share) => share.levels.includes(cell.level) && share.situations.includes(cell.situation),
  )
}

/** Every cell that a question about a task touches; what is left open counts for all. */
export function cellsOf(task: TaskCode, level?: LevelCode, situation?: Situation): Cell[] {
  const asked = level === undefined ? levelCodes : [level]
  const places = situation === undefined ? situations : [situation]
  return asked.flatMap((one) => places.map((place) => ({ task, level: one, situation: place })))
}

/** Help of this kind does not exist here: no self-care hospital treatment, no retraining plan long after discharge. */
export const existsAt = (cell: Cell) => sharesAt(cell).length > 0

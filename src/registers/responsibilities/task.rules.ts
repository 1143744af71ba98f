import { z } from 'zod'

export const taskCodes = [
  'patientrettet_forebyggelse',
  'specialiseret_rehabilitering',
  'almen_genoptraening',
  'genoptraening_specialiseret',
  'akutsygepleje',
  'sundheds_og_omsorgsplads',
  'sygehusbehandling',
  'almen_praksis',
  'borgerrettet_forebyggelse',
  'beskaeftigelse_sygedagpenge',
  'social_stoette',
  'basal_palliation',
  'specialiseret_palliation',
  'behovsvurdering',
  'information',
  'udredning_senfoelger_sygehus',
  'henvisning_afklarende_samtale',
  'genoptraeningsplan',
  'opfoelgningsplan',
  'opfoelgning_sygehus',
  'opfoelgning_almen_praksis',
  'raadgivning',
  'henvisning_almen_praksis',
  'afklarende_samtale',
  'rehabilitering_kommune',
  'senfoelgeklinik',
  'praehabilitering',
  'traening_serviceloven_86',
  'vederlagsfri_fysioterapi',
] as const
export const taskSchema = z.enum(taskCodes)
export type TaskCode = z.output<typeof taskSchema>

/** Where to look instead, when the task does not exist at this level or in this situation. */
export const insteadOf: Partial<Record<TaskCode, TaskCode[]>> = {
  genoptraeningsplan: ['afklarende_samtale', 'traening_serviceloven_86', 'henvisning_almen_praksis'],
  henvisning_afklarende_samtale: ['henvisning_almen_praksis', 'afklarende_samtale'],
  rehabilitering_kommune: ['specialiseret_rehabilitering', 'senfoelgeklinik', 'raadgivning'],
  praehabilitering: ['rehabilitering_kommune', 'behovsvurdering'],
  opfoelgningsplan: ['opfoelgning_almen_praksis'],
  opfoelgning_sygehus: ['opfoelgning_almen_praksis'],
  sygehusbehandling: ['raadgivning', 'almen_praksis'],
  senfoelgeklinik: ['udredning_senfoelger_sygehus', 'henvisning_almen_praksis'],
}

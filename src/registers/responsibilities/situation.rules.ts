import { z } from 'zod'

/** Where a person is in the course; the same task lies with different people before, during and after treatment. */
export const situations = [
  'foer_behandling',
  'i_behandling',
  'i_opfoelgning',
  'afsluttet',
  'kronisk',
] as const
export const situationSchema = z.enum(situations)
export type Situation = z.output<typeof situationSchema>

/** How much special knowledge the help takes (*indsatsniveau*), which is not the hospital plan's three levels. */
export const levelCodes = ['egenomsorg', 'basal', 'specialiseret', 'hoejt_specialiseret'] as const
export const levelSchema = z.enum(levelCodes)
export type LevelCode = z.output<typeof levelSchema>

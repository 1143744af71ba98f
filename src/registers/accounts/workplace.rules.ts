import { powersByRole, type Role } from './post.rules.ts'

/** Where health persons work: the functions whose units treat, train and follow up. */
const inHealth: readonly string[] = [
  'sygehus',
  'almen-praksis',
  'senfoelgeklinik',
  'sundhed',
  'kraeftrehabilitering',
]

/** A post that sees persons sees those of its unit: without a unit it sees nobody and begins nothing. */
export const needsUnit = (role: Role): boolean =>
  role === 'jobcenter' || powersByRole[role].some((power) => power === 'may see persons')

/**
 * Health posts stand at units in health and the job centre's at job centres, so that nobody gets through a name on a list
 * what the law keeps apart (Sundhedsloven § 43). Other posts may stand anywhere.
 */
export const fitsUnit = (role: Role, unitFunction: string): boolean => {
  if (role === 'jobcenter') return unitFunction === 'beskaeftigelse'
  return !needsUnit(role) || inHealth.includes(unitFunction)
}

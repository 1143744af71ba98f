import type { Power } from '#platform/actor.ts'

/** Everything that a person at work is met by: the list of what they must do. */
const atWork = ['may see tasks'] as const
/** People who treat and help: the persons of their own unit, and the way to a person they do not know yet. */
const inHealth = [...atWork, 'may see persons', 'may start courses', 'may look in emergencies'] as const
const atHome = ['may see own page'] as const

/** The one table of what each post lets its holder do; the migration holds the same for row-level security. */
export const powersByRole = {
  borger: atHome,
  paaroerende: atHome,
  efterladt: atHome,
  sygeplejerske: [...inHealth, 'may read advice'],
  hospitalslaege: [...inHealth, 'may read advice'],
  laege: [...inHealth, 'may read advice'],
  koordinator: [...inHealth, 'may see flow', 'may tell starts', 'may read advice'],
  terapeut: [...inHealth, 'may tell starts', 'may read advice'],
  leder: [
    ...atWork,
    'may see persons',
    'may judge emergencies',
    'may see flow',
    'may set goals',
    'may tell starts',
    'may hand over work',
    'may read advice',
  ],
  jobcenter: atWork,
  klinik: [...inHealth, 'may read advice'],
  redaktoer: [...atWork, 'may see editions', 'may propose editions', 'may check offers'],
  'faglig-godkender': [...atWork, 'may see editions', 'may check editions', 'may read advice'],
  forperson: atWork,
  bestyrelse: atWork,
  sekretariat: atWork,
  frivillig: [...atWork, 'may check offers'],
  regionsudvalg: atWork,
  'foelgegruppe-sekretariat': atWork,
  'foelgegruppe-medlem': atWork,
  statistiker: [...atWork, 'may see flow'],
  drift: [...atWork, 'may run operations', 'may create accounts', 'may hand over work'],
} as const satisfies Record<string, readonly Power[]>

export type Role = keyof typeof powersByRole
export const roles = Object.keys(powersByRole) as Role[]
export const isRole = (text: string): text is Role => Object.hasOwn(powersByRole, text)

/** Where a person begins after signing in: people at work at their tasks, everybody else at the front door. */
export const beginsAt = (role: string | null): string =>
  role && isRole(role) && powersByRole[role].some((power) => power === 'may see tasks') ? '/opgaver' : '/'

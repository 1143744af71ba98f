import type { ContactRole } from '#care/citizens/index.ts'
import type { Both } from '#platform/words.ts'
import type { LevelCode, Register, TaskCode } from '#registers/responsibilities/index.ts'
import { type Passing, type Responsible, whoAnswersOn } from './change-day.rules.ts'

/** What else is held open for somebody: what was agreed about a need, a contact, and what a unit has agreed to react on. */
export type OpenHeld = {
  readonly what: 'agreed' | 'contact' | 'reaction'
  readonly id: string
  /** A reaction agreement is a unit's and nobody's in particular. */
  readonly personId: string | null
  readonly personName: string | null
  readonly municipalityCode: string | null
  readonly level: LevelCode | null
  readonly domain: string | null
  readonly role: ContactRole | null
  readonly words: string | null
  readonly unitFunction: string | null
  /** The unit that carries it on the day before, and on the day. */
  readonly unitBefore: string | null
  readonly unitAfter: string | null
  readonly nameBefore: Both | null
  readonly nameAfter: Both | null
  readonly controllerBefore: string | null
  readonly controllerAfter: string | null
  readonly controllerName: Both | null
}

/** What a unit does for somebody, by what it is. */
const taskOfUnit: Readonly<Record<string, TaskCode>> = {
  sygehus: 'opfoelgning_sygehus',
  senfoelgeklinik: 'senfoelgeklinik',
  sundhed: 'rehabilitering_kommune',
  kraeftrehabilitering: 'rehabilitering_kommune',
  'almen-praksis': 'opfoelgning_almen_praksis',
}
const taskOfRole: Partial<Record<ContactRole, TaskCode>> = {
  'responsible-doctor': 'opfoelgning_sygehus',
  'general-practitioner': 'opfoelgning_almen_praksis',
  'municipal-coordinator': 'rehabilitering_kommune',
}

/** Which task of the duty register it is; null where no authority has it: what one does oneself, a relative, a social worker. */
export function taskOfHeld({ what, level, role, unitFunction }: Omit<OpenHeld, 'id'>): TaskCode | null {
  const byUnit = taskOfUnit[unitFunction ?? ''] ?? null
  if (what === 'reaction') return null
  if (what === 'contact') {
    if (role === 'contact-person' || role === 'course-coordinator') return byUnit
    return (role && taskOfRole[role]) ?? null
  }
  if (level === null) return byUnit
  if (level === 'egenomsorg') return null
  if (level === 'basal')
    return unitFunction === 'almen-praksis' ? 'opfoelgning_almen_praksis' : 'rehabilitering_kommune'
  return unitFunction === 'senfoelgeklinik' ? 'senfoelgeklinik' : 'udredning_senfoelger_sygehus'
}

const unitAs = (unit: string | null, name: Both | null): Responsible => ({
  ...{ authority: unit, authorityName: name, operatorName: name, isOperatorKnown: true },
})

/** Who has it on a day; a reaction agreement is the unit's that carries it. */
export function heldOn(one: OpenHeld, day: Temporal.PlainDate, register: Register): Responsible {
  if (one.what === 'reaction') return unitAs(one.unitAfter, one.nameAfter)
  const { municipalityCode } = one
  return whoAnswersOn({ task: taskOfHeld(one), municipalityCode, serviceOn: null }, day, register)
}

export type HeldChanging = Passing & { readonly held: OpenHeld }

/** The dry run over agreements and contacts: those whose authority, unit or controller is another on the day. */
export function heldChangingOn(
  day: Temporal.PlainDate,
  all: readonly OpenHeld[],
  register: Register,
): HeldChanging[] {
  return all.flatMap((held) => {
    const after = heldOn(held, day, register)
    const before =
      held.what === 'reaction'
        ? unitAs(held.unitBefore, held.nameBefore)
        : heldOn(held, day.subtract({ days: 1 }), register)
    const isAuthorityNew = before.authority !== after.authority
    const isControllerNew = held.controllerBefore !== held.controllerAfter
    const hasNoKnownOperator = taskOfHeld(held) !== null && !after.isOperatorKnown
    if (!isAuthorityNew && !isControllerNew) return []
    return [{ held, before, after, isAuthorityNew, isControllerNew, hasNoKnownOperator }]
  })
}

import type { Both } from '#platform/words.ts'
import { type Register, type TaskCode, whoIsResponsible } from '#registers/responsibilities/index.ts'
import type { Kind, PlanType, State } from './referral.rules.ts'

/** The day on which the four tasks pass to the regions, and two regions become one (overgangsloven § 126). */
export const changeDay = Temporal.PlainDate.from('2027-01-01')

/** An open course as it is asked about: what is given, where the person lives, and who controls its rows on both days. */
export type OpenCourse = {
  readonly id: string
  readonly personId: string
  readonly personName: string | null
  readonly kind: Kind
  readonly planType: PlanType | null
  readonly state: State
  readonly receiverFunction: string | null
  readonly receiverName: Both | null
  readonly municipalityCode: string | null
  readonly createdOn: Temporal.PlainDate
  readonly serviceOn: Temporal.PlainDate | null
  readonly controllerBefore: string | null
  readonly controllerAfter: string | null
  readonly controllerName: Both | null
}

const afterTheTalk: readonly State[] = ['held', 'waiting', 'started']

/** Which task of the duty register a course is. */
export function taskOf({ kind, planType, state, receiverFunction }: Omit<OpenCourse, 'id'>): TaskCode {
  if (kind === 'own-gp') return 'opfoelgning_almen_praksis'
  if (kind === 'hospital-referral')
    return receiverFunction === 'senfoelgeklinik' ? 'senfoelgeklinik' : 'udredning_senfoelger_sygehus'
  if (kind === 'municipal-referral')
    return afterTheTalk.includes(state) ? 'rehabilitering_kommune' : 'afklarende_samtale'
  if (planType === 'general') return 'almen_genoptraening'
  return planType === 'specialised-training' ? 'genoptraening_specialiseret' : 'specialiseret_rehabilitering'
}

/** The share that a course is, where a task has several. */
const shareOf: Partial<Record<TaskCode, string>> = {
  afklarende_samtale: 'samtale',
  senfoelgeklinik: 'generel',
}

export type Responsible = {
  readonly authority: string | null
  readonly authorityName: Both | null
  readonly operatorName: Both | null
  readonly isOperatorKnown: boolean
}
const nobody: Responsible = {
  authority: null,
  authorityName: null,
  operatorName: null,
  isOperatorKnown: false,
}

type Asked = {
  /** Null: a thing that nobody has by law or recommendation. */
  readonly task: TaskCode | null
  readonly municipalityCode: string | null
  readonly serviceOn: Temporal.PlainDate | null
}
/** Who is responsible for a course on a day; when the service is given later, on the day that it is given. */
export const responsibleOn = (course: OpenCourse, day: Temporal.PlainDate, register: Register): Responsible =>
  whoAnswersOn({ ...course, task: taskOf(course) }, day, register)

export function whoAnswersOn(
  { task, municipalityCode, serviceOn }: Asked,
  day: Temporal.PlainDate,
  register: Register,
): Responsible {
  if (!municipalityCode || !task) return nobody
  const date = serviceOn && Temporal.PlainDate.compare(serviceOn, day) > 0 ? serviceOn : day
  const answer = whoIsResponsible({ task, municipality: municipalityCode, date }, register)
  if (answer.status !== 'answered') return nobody
  const holder = answer.holders.find(({ share }) => share === (shareOf[task] ?? share))
  if (!holder) return nobody
  const same = holder.operatorStatus === 'same-as-authority'
  return {
    authority: `${holder.authority.key} ${holder.authority.office ?? ''}`,
    authorityName: holder.authority.name,
    operatorName: same ? holder.authority.name : (holder.operator?.name ?? null),
    isOperatorKnown: holder.operatorStatus !== 'not-known',
  }
}

/** Who had it, who has it, and what is another. */
export type Passing = {
  readonly before: Responsible
  readonly after: Responsible
  readonly isAuthorityNew: boolean
  readonly isControllerNew: boolean
  /** Nobody has said who does it from the day on. */
  readonly hasNoKnownOperator: boolean
}
export type Changing = Passing & { readonly course: OpenCourse }

/** The dry run: the open courses whose authority or controller is another on the day than on the day before. */
export function changingOn(
  day: Temporal.PlainDate,
  courses: readonly OpenCourse[],
  register: Register,
): Changing[] {
  return courses.flatMap((course) => {
    const before = responsibleOn(course, day.subtract({ days: 1 }), register)
    const after = responsibleOn(course, day, register)
    const isAuthorityNew = before.authority !== after.authority
    const isControllerNew = course.controllerBefore !== course.controllerAfter
    if (!isAuthorityNew && !isControllerNew) return []
    return [
      { course, before, after, isAuthorityNew, isControllerNew, hasNoKnownOperator: !after.isOperatorKnown },
    ]
  })
}

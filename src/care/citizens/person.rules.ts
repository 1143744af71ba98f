import type { PersonAccess } from '#platform/actor.ts'

/** A person as those who may see them do; the national identifier is never among it. */
export type Person = {
  readonly id: string
  /** The units that have a reason to see the row. */
  readonly organisations: readonly string[]
  readonly accountId: string | null
  readonly name: string | null
  readonly bornOn: Temporal.PlainDate | null
  readonly municipalityCode: string | null
  /** Its name. */
  readonly municipality: string | null
  readonly language: string | null
  readonly interpreterLanguage: string | null
  readonly phone: string | null
  /** Null: nobody has asked, which is not a no. */
  readonly messageAllowed: boolean | null
  readonly protectedAddress: boolean
  readonly deceasedOn: Temporal.PlainDate | null
  readonly knownOn: Temporal.PlainDate | null
  readonly closedAt: Temporal.Instant | null
}

type Standing = Pick<Person, 'knownOn' | 'closedAt'>

export const isDeceased = ({ knownOn }: Pick<Person, 'knownOn'>): boolean => knownOn !== null

/** From the day a death is known nothing is asked of the person any more: no invitation, reminder or survey. */
export const stopsInvitations = ({ knownOn, closedAt }: Standing): boolean =>
  knownOn !== null || closedAt !== null

/** From the 15th birthday a person consents and refuses themself (Sundhedsloven § 17); unknown age counts as grown. */
export const decidesAlone = (bornOn: Temporal.PlainDate | null, today: Temporal.PlainDate): boolean =>
  bornOn === null || Temporal.PlainDate.compare(bornOn.add({ years: 15 }), today) <= 0

/** What a person's pages consist of, as grants name it; rooms above show only what their part is open for. */
export const parts = [
  'details',
  'contacts',
  'course',
  'answers',
  'sexual',
  'psychological',
  'free-text',
] as const
export type Part = (typeof parts)[number]
/** Open to somebody else only when the person chose each of them. */
export const sensitiveParts: readonly Part[] = ['sexual', 'psychological', 'free-text']
export const isPart = (text: string): text is Part => parts.some((part) => part === text)
/** Nobody else gives permissions or reads who has looked. */
export type OwnPart = Part | 'permissions' | 'relations'

/** May this part be seen by whoever has this access? One's own parts are all open, and so are those of an emergency. */
export const opens = (access: PersonAccess, part: OwnPart): boolean =>
  access.kind !== 'proxy' || access.parts.includes(part)
/** May something be changed in this part? An emergency look only reads. */
export const lets = (access: PersonAccess, part: OwnPart): boolean =>
  access.kind === 'own' || (access.kind === 'proxy' && access.acts && access.parts.includes(part))

export const purposes = ['treatment', 'follow-up', 'rehabilitation', 'needs-assessment'] as const
export type Purpose = (typeof purposes)[number]
export const isPurpose = (text: string): text is Purpose => purposes.some((one) => one === text)
/** How a unit stands to the person: it treats them, it was sent a referral, the person came by themself. */
export const relationKinds = ['treats', 'referred', 'asked'] as const
export type RelationKind = (typeof relationKinds)[number]
export const isRelationKind = (text: string): text is RelationKind =>
  relationKinds.some((one) => one === text)

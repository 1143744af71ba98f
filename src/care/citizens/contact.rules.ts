/** Who a person can have as a contact (*Mine kontakter*); none of them is a promise that somebody is there. */
export const contactRoles = [
  'responsible-doctor',
  'course-coordinator',
  'contact-person',
  'general-practitioner',
  'municipal-coordinator',
  'social-worker',
  'patient-adviser',
  'relative',
  'other',
] as const
export type ContactRole = (typeof contactRoles)[number]
export const isContactRole = (text: string): text is ContactRole => contactRoles.some((role) => role === text)

export type Contact = {
  readonly id: string
  readonly role: ContactRole
  readonly words: string
  readonly phone: string | null
  /** Who told it: `person`, or the name of a unit. */
  readonly source: string
  readonly notedOn: Temporal.PlainDate
  /** Who stood here before, where the work was handed over. */
  readonly before: string | null
}
export type FreshContact = Pick<Contact, 'role' | 'words' | 'phone' | 'source'>

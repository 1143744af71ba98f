import { exampleUnits } from '#registers/accounts/accounts.example.ts'

/** An invented clinic's invented waiting time, told before every moment at which the house is tried. */
export const exampleWaiting = {
  organisation_id: exampleUnits.clinic.id,
  weeks: 10,
  counted: 'first-conversation',
  words: 'Opdigtet eksempel.',
  told_on: '2026-10-12',
}

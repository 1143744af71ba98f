import { exampleUnits } from '#registers/accounts/accounts.example.ts'

/** An invented unit's invented answer, told before every moment at which the house is tried. */
export const exampleStatedFlow = {
  organisation_id: exampleUnits.health.id,
  senders: ['sygehus', 'citizen'],
  enough: 'too-few',
  grounds: 'Opdigtet eksempel.',
  told_on: '2026-10-12',
}

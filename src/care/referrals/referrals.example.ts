import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { exampleUnits } from '#registers/accounts/accounts.example.ts'
import type { FreshReferral } from './fresh-referral.rules.ts'
import type { Kind } from './referral.rules.ts'

const { health, clinic, practice } = exampleUnits

export const receiverOfExample: Readonly<Record<Kind, string>> = {
  'rehabilitation-plan': health.id,
  'municipal-referral': health.id,
  'hospital-referral': clinic.id,
  'own-gp': practice.id,
}
export const referralIdOfExample = (key: string) => personIdOfExample(`referral:${key}`)

/** What a sender might write, without a person's name in it. */
export const aFresh = (kind: Kind): FreshReferral => ({
  kind,
  receiverId: receiverOfExample[kind],
  needIds: [],
  reason: 'Træthed, der fylder i hverdagen',
  tried: kind === 'hospital-referral' ? 'Hvile og gåture' : null,
  complexity: 'simple',
  planType: kind === 'rehabilitation-plan' ? 'general' : null,
  functionalAbility: kind === 'rehabilitation-plan' ? 'Går 200 meter uden pause' : null,
  dischargedOn: kind === 'rehabilitation-plan' ? Temporal.PlainDate.from('2026-11-20') : null,
  startAfterOn: null,
  latestStartOn: null,
  wanted: 'At kunne hente mit barnebarn',
  agreedWithPersonOn: Temporal.PlainDate.from('2026-11-20'),
  phone: null,
  messageAllowed: null,
  bestTime: null,
  interpreterLanguage: null,
  relativeContact: null,
  transport: null,
  sightHearing: null,
  work: null,
  sickListedSince: null,
})

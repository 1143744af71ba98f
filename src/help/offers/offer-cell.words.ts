import type { Pair } from '#platform/words.ts'
import type { Evidence, Offer } from './offer.rules.ts'

export const areaNames: Readonly<Record<Offer['area']['level'], Pair>> = {
  nation: ['hele landet', 'the whole country'],
  region: ['region', 'region'],
  municipality: ['kommune', 'municipality'],
}
export const standingNames: Readonly<Record<NonNullable<Offer['standing']>, Pair>> = {
  open: ['Åbent', 'Open'],
  'temporarily-closed': ['Lukket for en tid', 'Closed for a time'],
  closed: ['Lukket', 'Closed'],
  historic: ['Tidligere tilbud', 'Former offer'],
}
export const groupNames: Readonly<Record<Evidence['group'], Pair>> = {
  whole: ['hele tilbuddet', 'the whole offer'],
  contact: ['kontakt', 'contact'],
  eligibility: ['hvem det er for', 'whom it is for'],
  referral: ['henvisning', 'referral'],
  place: ['sted', 'place'],
  fees: ['pris', 'price'],
  'places-free': ['ledige pladser', 'free places'],
}
export const howNames: Readonly<Record<Evidence['how'], Pair>> = {
  'web-page': ['side på nettet', 'web page'],
  mail: ['mail', 'mail'],
  telephone: ['telefon', 'telephone'],
  visit: ['besøg', 'visit'],
  letter: ['brev', 'letter'],
  file: ['fil', 'file'],
}

import { defineWords, type Pair } from '#platform/words.ts'
import type { Door, ReferralWay, Step } from './referral.rules.ts'

export const referralWords = defineWords({
  title: ['Henvis en patient med senfølger', 'Refer a patient with late effects'],
  lead: [
    'Vælg senfølge og kommune. Du får henvisningsveje, modtagere, en tekst at sætte ind, og hvem der har ansvaret. Skriv ingen oplysninger om personer.',
    'Choose late effect and municipality. You get ways of referral, receivers, a text to paste, and who is responsible. Write nothing about any person.',
  ],
  lateEffect: ['Senfølge', 'Late effect'],
  choose: ['Vælg', 'Choose'],
  place: ['Patientens postnummer eller kommune', 'The patient’s postcode or municipality'],
  placeHint: ['For eksempel 4700 eller Næstved.', 'For example 4700 or Næstved.'],
  which: ['Hvilken kommune?', 'Which municipality?'],
  show: ['Vis henvisningsveje', 'Show the ways of referral'],
  errors: ['Der er noget, der skal rettes', 'Something needs to be put right'],
  chooseLateEffect: ['Vælg en senfølge.', 'Choose a late effect.'],
  writePlace: [
    'Skriv et postnummer med fire tal eller navnet på en kommune.',
    'Write a postcode of four digits or the name of a municipality.',
  ],
  unknownPlace: (typed: string) => [
    `Vi kender ikke »${typed}«. Skriv et postnummer med fire tal eller navnet på en kommune.`,
    `We do not know “${typed}”. Write a postcode of four digits or the name of a municipality.`,
  ],
  over: ['Henvisning', 'Referral'],
  answerTitle: (what: string, place: string) => [`${what} i ${place}`, `${what} in ${place}`],
  holdsOn: (day: string) => [
    `Gælder ${day}. Valget er lægens. Følgeskab giver ingen råd om behandling.`,
    `Holds on ${day}. The choice is the doctor’s. Følgeskab gives no advice on treatment.`,
  ],
  asked: ['Det slog du op', 'What you looked up'],
  change: ['Ret', 'Change'],
  municipality: ['Kommune', 'Municipality'],
  generalPractice: ['Almen praksis', 'General practice'],
  onThisPage: ['På denne side', 'On this page'],
  day: ['Dag', 'Day'],
  fromReform: ['Se svaret fra 1. januar 2027', 'See the answer from 1 January 2027'],
  onToday: ['Se svaret for i dag', 'See today’s answer'],
  whichTitle: ['Hvilken henvisning?', 'Which referral?'],
  suggestion: [
    'Registrets forslag efter, hvor sammensatte generne er. Det er redaktionelt og ikke fagligt kontrolleret.',
    'The register’s suggestion by how complex the problems are. It is editorial and has not been checked by a professional.',
  ],
  noSuggestion: ['Forslag efter sværhed: Ikke oplyst.', 'Suggestion by complexity: Not given.'],
  suggestedAt: (steps: string) => [`Foreslået ved: ${steps}`, `Suggested when: ${steps}`],
  who: ['Hvem har ansvaret', 'Who is responsible'],
  doesIt: ['Udfører:', 'Carried out by:'],
  notKnown: ['ikke kendt', 'not known'],
  doubt: ['Forventet, ikke bekræftet', 'Expected, not confirmed'],
  unresolved: [
    'Ikke afklaret, hvem der har ansvaret her den dag.',
    'It is not settled who is responsible here on that day.',
  ],
  notHere: ['Findes ikke på det trin.', 'Does not exist at this step.'],
  receivers: ['Modtagere', 'Receivers'],
  noReceivers: [
    'Ingen modtager oplyst her. Brug den sædvanlige henvisningsvej.',
    'No receiver given here. Use the usual way of referral.',
  ],
  dynamic: ['Dynamisk henvisning', 'Dynamic referral form'],
  wants: ['Modtageren vil gerne vide', 'The receiver wants to know'],
  waiting: ['Ventetid', 'Waiting time'],
  weeks: (weeks: number, day: string) => [`${weeks} uger (oplyst ${day})`, `${weeks} weeks (told on ${day})`],
  locationNumber: ['Lokationsnummer', 'Location number (EAN)'],
  referredBy: ['Henvises af', 'Referred by'],
  forWhom: ['For', 'For'],
  phone: ['Telefon', 'Telephone'],
  notGiven: ['Ikke oplyst', 'Not given'],
  text: ['Tekst at sætte ind', 'Text to paste'],
  textHint: [
    'En skabelon med tomme felter. Udfyld, hvad der er relevant, og slet resten.',
    'A template in Danish with blanks. Fill in what is relevant, and delete the rest.',
  ],
  copy: ['Kopiér teksten', 'Copy the text'],
  copied: ['Teksten er kopieret.', 'The text has been copied.'],
  level: ['Hvor meget særlig viden det kræver:', 'How much special knowledge it takes:'],
  articleForWork: [
    'Læs om senfølgen – skrevet til fagpersoner',
    'Read about the late effect – for professionals',
  ],
  article: ['Læs om senfølgen', 'Read about the late effect'],
  advice: ['Se, hvad klinikker har svaret kolleger', 'See what clinics have answered colleagues'],
  allDuties: ['Slå alle opgaver op', 'Look up all tasks'],
  tools: ['Værktøjer', 'Tools'],
  print: ['Udskriv', 'Print'],
  howWeKnow: ['Hvor ved vi det fra?', 'How do we know?'],
})

export const wayNames: Readonly<Record<ReferralWay, Pair>> = {
  'almen-praksis': ['Klares i almen praksis', 'Dealt with in general practice'],
  kommune: [
    'Kommunal henvisning (XREF15) til afklarende samtale',
    'Municipal referral (XREF15) to a clarifying conversation',
  ],
  sygehus: ['Sygehushenvisning til afdelingen', 'Hospital referral to the department'],
  senfoelgeklinik: ['Sygehushenvisning til senfølgeklinik', 'Hospital referral to a late-effects clinic'],
}
export const stepNames: Readonly<Record<Step, Pair>> = {
  simple: ['enkle gener', 'simple problems'],
  moderate: ['mere indgribende gener', 'more intrusive problems'],
  complex: ['sammensatte gener', 'complex problems'],
}
export const doorNames: Readonly<Record<Door, Pair>> = {
  'self-care': ['det, patienten selv kan gøre', 'what the patient can do alone'],
  'patient-association': ['patientforening', 'patient association'],
  'general-practice': ['almen praksis', 'general practice'],
  municipality: ['kommunen', 'the municipality'],
  'hospital-department': ['sygehusafdeling', 'hospital department'],
  'late-effects-clinic': ['senfølgeklinik', 'late-effects clinic'],
}

import { defineWords } from '#platform/words.ts'

/** The lists of referrals: the unit's own, and one person's. */
export const listWords = defineWords({
  receipt: [
    'Ugens kvittering: hvad er modtaget, og hvad er ikke',
    'The week’s receipt: what was received, and what was not',
  ],
  changing: ['Forløb, der skifter 1. januar 2027', 'Courses that change on 1 January 2027'],
  knownDead: ['Er død: ring ikke, bring det til ende', 'Has died: do not call, bring it to an end'],
  show: ['Vis', 'Show'],
  'hos-os': ['Ligger hos os', 'Lie with us'],
  modtaget: ['Modtaget', 'Received'],
  sendt: ['Sendt', 'Sent'],
  afsluttet: ['Afsluttet', 'Ended'],
  nextStep: ['Næste skridt', 'Next step'],
  person: ['Borger', 'Person'],
  what: ['Forløb', 'Course'],
  state: ['Tilstand', 'State'],
  due: ['Senest', 'At the latest'],
  at: (name: string) => [`hos ${name}`, `with ${name}`],
  from: (name: string) => [`fra ${name}`, `from ${name}`],
  to: (name: string) => [`til ${name}`, `to ${name}`],
  interpreter: (language: string) => [`Tolk: ${language}`, `Interpreter: ${language}`],
  bestTime: (time: string) => [`Bedst at ringe: ${time}`, `Best to call: ${time}`],
  over: ['Ingen', 'None'],
  noDay: ['Ingen dag', 'No day'],
  none: ['Ingen henvisninger her', 'No referrals here'],
  noneText: [
    'Når I sender eller modtager en henvisning, står den her.',
    'When you send or receive a referral it stands here.',
  ],
  showing: (shown: number, all: number | string) => [
    `Viser ${shown} af ${all}`,
    `Showing ${shown} of ${all}`,
  ],
  pressing: ['det mest presserende først', 'the most pressing first'],
  pages: ['Sider', 'Pages'],
  place: (at: number, last: number) => [`Side ${at} af ${last}`, `Page ${at} of ${last}`],
  previous: ['Forrige', 'Previous'],
  next: ['Næste', 'Next'],
  handedOn: [
    'Sendt videre. Den ligger nu hos den nye modtager.',
    'Forwarded. It now lies with the new receiver.',
  ],
  ofPerson: ['Henvisninger', 'Referrals'],
  ofPersonLead: [
    'Det, jeres sted har sendt eller modtaget om personen.',
    'What your place has sent or received about the person.',
  ],
  make: ['Send eller klargør', 'Send or prepare'],
  'municipal-referral': ['Send kommunal henvisning', 'Send a referral to the municipality'],
  'rehabilitation-plan': ['Klargør genoptræningsplan', 'Prepare a retraining plan'],
  'hospital-referral': ['Sygehushenvisning', 'Referral to a hospital clinic'],
  'own-gp': ['Klares hos egen læge', 'Taken care of by the general practitioner'],
  'municipal-referral-text': [
    'Til en afklarende samtale i kommunen.',
    'To a clarifying conversation in the municipality.',
  ],
  'rehabilitation-plan-text': [
    'En hospitalslæge godkender planen, før den sendes.',
    'A hospital doctor approves the plan before it is sent.',
  ],
  'hospital-referral-text': [
    'Klargjort af andre end en læge sendes den, når en hospitalslæge har godkendt den.',
    'Prepared by somebody who is not a doctor, it is sent when a hospital doctor has approved it.',
  ],
  'hospital-referral-sent-text': [
    'Du sender den selv. Klinikken svarer med en tid eller med et råd.',
    'You send it yourself. The clinic answers with an appointment or with advice.',
  ],
  'own-gp-taken-text': [
    'I tager jer af det: skriv, hvad der er gjort, og hvornår I ser på det igen.',
    'You take care of it: write what was done, and when you look at it again.',
  ],
  'own-gp-text': [
    'Egen læge får behovet, skriver hvad der blev gjort, og hvornår der ses på det igen.',
    'The general practitioner gets the need, and writes what was done and when to look again.',
  ],
})

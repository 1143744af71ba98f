import { defineWords } from '#platform/words.ts'

/** How a unit kept its agreement to react, in numbers. */
export const reactionReportWords = defineWords({
  title: ['Reaktioner i tal', 'Reactions in numbers'],
  lead: [
    'Hvad der blev af jeres advis i et kvartal. Kun jeres eget sted kan se det, og der står ingen personer i det.',
    'What came of your alerts in a quarter. Only your own place can see it, and it names nobody.',
  ],
  quarter: ['Kvartal', 'Quarter'],
  name: (number: number, year: number) => [`${number}. kvartal ${year}`, `Quarter ${number} of ${year}`],
  toThis: ['Reaktioner i tal', 'Reactions in numbers'],
  what: ['Hvad', 'What'],
  count: ['Antal', 'Number'],
  alerts: ['Advis i alt', 'Alerts in all'],
  'in-time': ['Taget inden for aftalen', 'Taken within the agreement'],
  late: ['Taget senere', 'Taken later'],
  nobody: ['Ingen tog det', 'Nobody took it'],
  taken: ['Blev det taget i tide?', 'Was it taken in time?'],
  came: ['Hvad kom der ud af det?', 'What came of it?'],
  'followed-up': ['Fulgt op', 'Followed up'],
  closed: ['Afsluttet uden opfølgning', 'Closed without follow-up'],
  open: ['Stadig åbent', 'Still open'],
  putBack: ['Lagt tilbage i køen undervejs', 'Put back into the queue on the way'],
  hours: ['Tid, til nogen tog det (den midterste)', 'Time until somebody took it (the middle one)'],
  hoursIn: (hours: number) => [
    hours === 1 ? '1 time' : `${hours} timer`,
    hours === 1 ? '1 hour' : `${hours} hours`,
  ],
  few: ['1–4', '1–4'],
  hidden: ['skjult', 'hidden'],
  told: ['Hvor meget det fylder, og hvor meget det haster', 'How much it fills, and how urgent it is'],
  toldText: [
    'Alt, hvad der fyldte i kvartalets svar: tallet fra 0 til 10 ved siden af personens egne ord om, hvor meget det haster. De to følges ikke altid ad.',
    'Everything that filled in the answers of the quarter: the number from 0 to 10 beside what the person says of how urgent it is. The two do not always agree.',
  ],
  burden: ['Fylder', 'Fills'],
  high: ['7–10', '7–10'],
  middle: ['4–6', '4–6'],
  low: ['0–3', '0–3'],
  'not-told': ['Ikke oplyst', 'Not given'],
  soon: ['Kan ikke vente', 'Cannot wait'],
  'may-wait': ['Kan vente', 'Can wait'],
  no: ['Ønsker ikke hjælp', 'Wants no help'],
  how: [
    'Færre end fem vises som 1–4. Andre tal kan være skjult, så ingen kan regne de små ud. Den midterste tid vises, når mindst fem er taget.',
    'Fewer than five are shown as 1–4. Other numbers may be hidden so that nobody can work the small ones out. The middle time is shown when at least five were taken.',
  ],
})

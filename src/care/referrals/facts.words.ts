import { defineWords } from '#platform/words.ts'

/** What is written in a referral: the labels of the form, and of the page that shows it. */
export const factWords = defineWords({
  reason: ['Hvad drejer det sig om?', 'What is it about?'],
  reasonHint: [
    'Behovet med personens egne ord, og hvad der ønskes',
    'The need in the person’s own words, and what is wished for',
  ],
  tried: ['Hvad er prøvet?', 'What has been tried?'],
  wanted: ['Hvad vil personen selv have ud af det?', 'What does the person want from it?'],
  complexity: ['Din vurdering: enkelt eller sammensat?', 'Your assessment: simple or complex?'],
  complexityHint: [
    'Modtagerens egen beslutning står ved siden af',
    'The receiver’s own decision stands beside it',
  ],
  simple: ['Enkelt', 'Simple'],
  complex: ['Sammensat', 'Complex'],
  planType: ['Hvilken slags plan?', 'What kind of plan?'],
  functionalAbility: ['Funktionsevne ved udskrivning', 'Functional ability at discharge'],
  dischargedOn: ['Udskrevet', 'Discharged'],
  dischargedHint: ['Også fra ambulatorium og dagafsnit', 'Also from an outpatient clinic or a day unit'],
  startAfterOn: ['Kan først begynde', 'Cannot begin before'],
  startAfterHint: ['Kun hvis der er en sundhedsfaglig grund', 'Only if there is a reason of health'],
  latestStartOn: ['Skal senest begynde', 'Must begin by'],
  latestStartHint: ['Kun hvis der er en sundhedsfaglig grund', 'Only if there is a reason of health'],
  agreedOn: ['Aftalt med personen', 'Agreed with the person'],
  agreedHint: ['Den dag, I blev enige om at sende den', 'The day you agreed to send it'],
  phone: ['Telefon', 'Telephone'],
  message: ['Må der lægges besked?', 'May a message be left?'],
  bestTime: ['Hvornår er det bedst at ringe?', 'When is it best to call?'],
  interpreter: ['Tolk', 'Interpreter'],
  noInterpreter: ['Ikke oplyst, eller ikke behov', 'Not given, or not needed'],
  relative: ['Pårørende, der må kontaktes', 'A relative who may be contacted'],
  transport: ['Transport', 'Transport'],
  transportHint: ['Hvordan kommer personen frem?', 'How does the person get there?'],
  sightHearing: ['Syn og hørelse', 'Sight and hearing'],
  work: ['Arbejde', 'Work'],
  works: ['I arbejde', 'Working'],
  partly: ['Delvist i arbejde', 'Partly working'],
  'sick-listed': ['Sygemeldt', 'On sick leave'],
  'not-working': ['Ikke i arbejde', 'Not working'],
  sickListedSince: ['Sygemeldt siden', 'On sick leave since'],
  needs: ['Behov, det drejer sig om', 'Needs it is about'],
  unseen: (count: number) => [
    count === 1
      ? '1 behov, som personen ikke har vist jer'
      : `${count} behov, som personen ikke har vist jer`,
    count === 1
      ? '1 need that the person has not shown you'
      : `${count} needs that the person has not shown you`,
  ],
})

import { defineWords } from '#platform/words.ts'

export const placeDutyWords = defineWords({
  title: (day: string) => [`Hvem har ansvaret ${day}`, `Who is responsible on ${day}`],
  intro: (place: string) => [
    `Vælg, hvad det drejer sig om, og se, hvem du skal kontakte først i ${place}.`,
    `Choose what it is about, and see whom to contact first in ${place}.`,
  ],
  ask: ['Find, hvem du skal kontakte', 'Find whom to contact'],
  task: ['Opgave', 'Task'],
  authority: ['Har ansvaret', 'Responsible'],
  operator: ['Gør det', 'Does it'],
  binding: ['Hvor bindende', 'How binding'],
  notKnown: ['ikke kendt', 'not known'],
  unresolved: ['ikke afklaret', 'not settled'],
  same: ['den samme', 'the same'],
  onThisPage: ['På denne side', 'On this page'],
  toDuties: ['Hvem har ansvaret', 'Who is responsible'],
  toOffers: ['Tilbud', 'Offers'],
  toGaps: ['Hvad mangler', 'What is missing'],
  toReach: ['Afstande', 'Distances'],
  toChanges: ['1. januar 2027', '1 January 2027'],
  seeChanges: ['Se før og efter, opgave for opgave', 'See before and after, task by task'],
  allTasks: ['Alle opgaver med deres officielle navne', 'All tasks by their official names'],
})

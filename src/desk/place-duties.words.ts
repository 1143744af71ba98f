import { defineWords } from '#platform/words.ts'

export const placeDutyWords = defineWords({
  title: (day: string) => [`Hvem har ansvaret ${day}`, `Who is responsible on ${day}`],
  intro: (place: string) => [
    `Opgaverne ved deres officielle navne. Vil du hellere spørge i hverdagsord, så vælg, hvad det drejer sig om i ${place}.`,
    `The tasks by their official names. If you would rather ask in everyday words, choose what it is about in ${place}.`,
  ],
  ask: (place: string) => [`Spørg i hverdagsord om ${place}`, `Ask in everyday words about ${place}`],
  task: ['Opgave', 'Task'],
  authority: ['Har ansvaret', 'Responsible'],
  operator: ['Gør det', 'Does it'],
  binding: ['Hvor bindende', 'How binding'],
  notKnown: ['ikke kendt', 'not known'],
  unresolved: ['ikke afklaret', 'not settled'],
  same: ['den samme', 'the same'],
  allTasks: ['Alle opgaver og ansvarlige', 'All tasks and who is responsible'],
})

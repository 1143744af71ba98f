import { defineWords } from '#platform/words.ts'

export const offerDutyWords = defineWords({
  back: ['Vejen tilbage', 'The way back'],
  beside: ['Ansvar og kilder', 'Responsibility and sources'],
  title: ['Hvem har pligt til at hjælpe?', 'Who has a duty to help?'],
  intro: [
    'Et tilbud kan være fuldt eller lukket. Ansvaret for, at du får hjælp, ligger stadig et sted.',
    'An offer may be full or closed. The responsibility for your getting help still lies somewhere.',
  ],
  titleIn: (place: string, day: string) => [
    `Hvem har pligt til at hjælpe i ${place} ${day}?`,
    `Who has a duty to help in ${place} on ${day}?`,
  ],
  askHere: ['Spørg om noget andet her', 'Ask about something else here'],
  here: (place: string) => [`Alt om ${place}`, `Everything about ${place}`],
  unresolved: ['Ikke afklaret', 'Not settled'],
  unresolvedTag: ['Uvist', 'Unknown'],
  anywhere: ['Find ud af, hvem der har ansvaret, hvor du bor', 'Find out who is responsible where you live'],
})

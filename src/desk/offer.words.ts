import { defineWords } from '#platform/words.ts'

export const offerDutyWords = defineWords({
  back: ['Vejen tilbage', 'The way back'],
  beside: ['Ansvar og kilder', 'Responsibility and sources'],
  title: ['Hvem har pligt til at hjælpe?', 'Who has a duty to help?'],
  intro: [
    'Et tilbud kan være fuldt eller lukket. Ansvaret for, at du får hjælp, ligger stadig et sted.',
    'An offer may be full or closed. The responsibility for your getting help still lies somewhere.',
  ],
  here: ['Se, hvem der har ansvaret i kommunen', 'See who is responsible in the municipality'],
  anywhere: ['Find ud af, hvem der har ansvaret, hvor du bor', 'Find out who is responsible where you live'],
})

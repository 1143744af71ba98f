import { defineWords } from '#platform/words.ts'

export const offerCalendarWords = defineWords({
  entry: (name: string) => [`Næste start: ${name}`, `Next start: ${name}`],
  group: (name: string) => [`Holdet begynder: ${name}`, `The group begins: ${name}`],
  callFirst: (told: string) => [
    `Oplyst ${told}. Ring til tilbuddet, før du tager afsted.`,
    `Told on ${told}. Call the offer before you go.`,
  ],
  keep: ['Læg næste start i din kalender', 'Put the next start into your calendar'],
})

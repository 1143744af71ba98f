import { defineWords } from '#platform/words.ts'

export const articleWords = defineWords({
  wayBack: ['Vejen tilbage', 'The way back'],
  help: ['Hjælp til det her', 'Help with this'],
  whoIsResponsible: ['Hvem har ansvaret for det her?', 'Who is responsible for this?'],
  talk: ['Tal med et menneske', 'Talk to a person'],
  talkNote: [
    'Kræftlinjen er gratis, også for pårørende. Åbningstiden er ikke bekræftet.',
    'The cancer line is free, for relatives too. It answers in Danish; its opening hours are not confirmed.',
  ],
})

import { defineWords } from '#platform/words.ts'

export const articleWords = defineWords({
  wayBack: ['Vejen tilbage', 'The way back'],
  help: ['Hjælp til det her', 'Help with this'],
  whoIsResponsible: ['Hvem har ansvaret for det her?', 'Who is responsible for this?'],
  offers: ['Tilbud nær dig', 'Offers near you'],
  offersIntro: [
    'Skriv, hvor du bor, og se de tilbud, vi kender. Listen er ikke kun om det her.',
    'Write where you live and see the offers we know. The list is not about this alone.',
  ],
  place: ['Postnummer eller kommune', 'Postcode or municipality'],
  showOffers: ['Vis tilbud', 'Show offers'],
  talk: ['Tal med et menneske', 'Talk to a person'],
  talkNote: [
    'Kræftlinjen er gratis, også for pårørende. Åbningstiden er ikke bekræftet.',
    'The cancer line is free, for relatives too. It answers in Danish; its opening hours are not confirmed.',
  ],
})

import { defineWords } from '#platform/words.ts'

/** A unit asks somebody what fills. */
export const askingWords = defineWords({
  title: ['Spørg, hvad der fylder', 'Ask what fills'],
  doorText: [
    'Personen svarer selv, på sin egen side, når det passer.',
    'The person answers on their own page, when it suits them.',
  ],
  lead: [
    'Personen får mailen »Ny besked til dig« og kan svare på sin egen side. I ser svaret, når personen sender det til jer.',
    'The person gets the mail “A new message to you” and can answer on their own page. You see the answer when the person sends it to you.',
  ],
  occasion: ['Hvad er anledningen?', 'What is the occasion?'],
  start: ['Behandlingen begynder', 'Treatment begins'],
  end: ['Behandlingen slutter', 'Treatment ends'],
  'sector-change': ['Skift til et andet sted', 'A change to another place'],
  choose: ['Vælg anledningen', 'Choose the occasion'],
  ask: ['Spørg', 'Ask'],
  cannot: ['Der er ikke spurgt', 'Nothing was asked'],
  cannotText: [
    'Personen er allerede spurgt af jer og har ikke svaret endnu, eller må ikke spørges om noget.',
    'You have asked the person already and wait for the answer, or nothing may be asked of them.',
  ],
  moments: ['Har I spurgt?', 'Have you asked?'],
  answered: (day: string) => [`Svar kom ${day}`, `An answer came on ${day}`],
  waits: (day: string) => [`Spurgt ${day}. Intet svar endnu`, `Asked on ${day}. No answer yet`],
  notAsked: ['Ikke spurgt', 'Not asked'],
  endTask: ['Behandlingen slutter: spørg, hvad der fylder', 'Treatment ends: ask what fills'],
  asked: ['Der er spurgt', 'The person has been asked'],
})

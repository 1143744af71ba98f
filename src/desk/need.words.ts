import { defineWords } from '#platform/words.ts'

/** One need before a professional: whom the register names for it, and what there is where the person lives. */
export const needWords = defineWords({
  person: ['Personen siger', 'The person says'],
  domain: ['Område', 'Domain'],
  burden: ['Hvor meget det fylder', 'How much it fills'],
  ofTen: (n: number) => [`${n} af 10`, `${n} of 10`],
  wish: ['Ønsker', 'Wishes'],
  tried: ['Prøvet', 'Tried'],
  notGiven: ['Ikke oplyst', 'Not given'],
  who: (place: string, day: string) => [
    `Hvem har opgaven i ${place} den ${day}?`,
    `Who has the task in ${place} on ${day}?`,
  ],
  whoText: [
    'Fra registret over ansvar. Registret siger, hvem der har en pligt eller en anbefalet opgave, ikke hvad personen skal have.',
    'From the register of responsibilities. It says who has a duty or a recommended task, not what the person should get.',
  ],
  unresolved: [
    'For noget af det er det ikke afklaret, hvem der har ansvaret.',
    'For some of it, it is not settled who is responsible.',
  ],
  noPlace: ['Kommunen er ikke oplyst', 'The municipality is not given'],
  noPlaceText: [
    'Uden en kommune kan ingen nævnes, og ingen tilbud findes.',
    'Without a municipality nobody can be named, and no offers found.',
  ],
  givePlace: ['Skriv kommunen', 'Give the municipality'],
  offers: (place: string) => [`Tilbud i ${place} og omegn`, `Offers in and around ${place}`],
  noOffers: ['Ingen tilbud fundet.', 'No offers found.'],
  missing: ['Her mangler et tilbud', 'There is no offer here'],
  missingText: [
    'Der er ikke noget lokalt tilbud til det her i registret. Ét tryk tæller, at det mangler: kun kommune, emne og måned.',
    'The register has no local offer for this. One press counts that it is missing: only municipality, topic and month.',
  ],
  tellMissing: ['Tæl, at det mangler her', 'Count that it is missing here'],
  toldMissing: (day: string) => [`Talt ${day}`, `Counted on ${day}`],
  sentOn: ['Sendt videre om det her', 'Sent on about this'],
  send: ['Send videre', 'Send on'],
  sendText: [
    'Vælg, hvad der skal sendes. Behovet står der allerede.',
    'Choose what is to be sent. The need stands there already.',
  ],
  sendButton: ['Se det, der er sendt', 'See what was sent'],
  answer: ['Se hele svaret', 'See the whole answer'],
})

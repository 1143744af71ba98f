import type { Activity } from '#help/offers/index.ts'
import { defineWords, type Pair } from '#platform/words.ts'

export const toDoWords = defineWords({
  title: ['Find noget at lave', 'Find something to do'],
  lead: [
    'Vælg, hvad du har lyst til, og hvor du bor. Mere behøver du ikke fortælle.',
    'Choose what you feel like, and where you live. You need not tell more.',
  ],
  what: ['Hvad har du lyst til?', 'What do you feel like?'],
  anything: ['Det er lige meget', 'It does not matter'],
  where: ['Hvor bor du?', 'Where do you live?'],
  whereHint: ['Postnummer eller kommune.', 'Postcode or municipality.'],
  show: ['Vis steder', 'Show places'],
  errors: ['Der er noget, der skal rettes', 'Something needs to be put right'],
  writePlace: [
    'Skriv et postnummer med fire tal eller navnet på en kommune, for eksempel Næstved.',
    'Write a postcode of four digits or the name of a municipality, for example Næstved.',
  ],
  which: ['Hvilken kommune?', 'Which municipality?'],
  found: (place: string) => [`Steder nær ${place}`, `Places near ${place}`],
  foundIntro: [
    'Ring, før du tager afsted. Ved hvert sted står, hvor sikker oplysningen er.',
    'Call before you go. Each place says how sure the details are.',
  ],
  none: ['Vi kender ikke et sted endnu', 'We know of no place yet'],
  noneText: [
    'Der kan godt være et. Prøv at vælge noget andet, eller se alle tilbud nær dig.',
    'There may still be one. Try something else, or see all offers near you.',
  ],
  all: ['Se alle tilbud her', 'See all offers here'],
})

/** What one would say oneself. */
export const activityInvitations: Readonly<Record<Activity, Pair>> = {
  training: ['Træne', 'Train'],
  walking: ['Gå en tur', 'Go for a walk'],
  water: ['Være i vand', 'Be in water'],
  sport: ['Dyrke sport', 'Play sport'],
  nature: ['Være i naturen', 'Be in nature'],
  creative: ['Lave noget med hænderne', 'Make something with my hands'],
  cooking: ['Lave mad', 'Cook'],
  talking: ['Tale med nogen', 'Talk to somebody'],
  'meeting-others': ['Møde andre', 'Meet others'],
  course: ['Lære noget', 'Learn something'],
}

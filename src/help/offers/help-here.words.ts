import { defineWords, type Pair } from '#platform/words.ts'
import type { Freshness } from './offer-freshness.rules.ts'

export const helpHereWords = defineWords({
  noneHere: [
    'Vi kender ikke et tilbud, der er for dem, der bor her i særdeleshed.',
    'We know of no offer for those who live here in particular.',
  ],
  allHere: (count: number) => [
    `Se alle ${count} tilbud, også dem for hele landet`,
    `See all ${count} offers, those for the whole country too`,
  ],
  always: ['For alle, uanset hvor du bor', 'For everybody, wherever you live'],
  alwaysText: [
    'Disse tilbud er for hele landet. Du kan bruge dem, også hvis der ikke er noget i nærheden.',
    'These offers are for the whole country. You can use them even if there is nothing near.',
  ],
  missing: ['Her mangler et tilbud', 'An offer is missing here'],
  searched: (times: string, topic: string, month: string) => [
    `${times} gange i ${month} er der ledt efter ${topic}, uden at finde et lokalt tilbud.`,
    `${times} times in ${month} somebody looked for ${topic} and found no local offer.`,
  ],
  atLeast: ['Mindst 5', 'At least 5'],
  tellGap: ['Mangler du et tilbud her? Fortæl det', 'Do you miss an offer here? Say so'],
  noGaps: [
    'Der er ikke noget at vise. Det kan være, at ingen har manglet noget, eller at der er talt færre end fem gange.',
    'There is nothing to show. Perhaps nobody has missed anything, or it was counted fewer than five times.',
  ],
  reach: ['Hvor langt er der?', 'How far is it?'],
  reachText: [
    'Til det nærmeste tilbud, man møder op til, og som er for dem, der bor her. Fra midten af kommunen til midten af den kommune, hvor det ligger, i lige linje. Vejen er længere, og rejsetiden kender vi ikke.',
    'To the nearest offer that one goes to, for those who live here. From the middle of the municipality to the middle of the one where it stands, in a straight line. The road is longer, and we do not know the travel time.',
  ],
  sort: ['Slags', 'Sort'],
  nearest: ['Nærmeste', 'Nearest'],
  distance: ['Afstand', 'Distance'],
  hours: ['Åbningstid', 'Opening hours'],
  inPlace: ['I kommunen', 'In the municipality'],
  away: (km: number, place: string) => [`${km} km, ${place}`, `${km} km, ${place}`],
  noneKnown: ['Vi kender ikke et', 'We know of none'],
  told: ['Står på tilbuddet', 'Told with the offer'],
  notTold: ['Ikke oplyst', 'Not given'],
  digitalAll: (count: number) => [
    `Uden at tage hjemmefra: ${count} tilbud på nettet eller telefon.`,
    `Without leaving home: ${count} offers online or by telephone.`,
  ],
  seeDigital: ['Se dem', 'See them'],
  fresh: ['Hvor sikre er oplysningerne?', 'How sure are the details?'],
  freshText: (confirmed: number, all: number) => [
    `${confirmed} af ${all} tilbud for dem, der bor her, er bekræftet af nogen. Ring, før du tager afsted.`,
    `${confirmed} of ${all} offers for those who live here have been confirmed by somebody. Call before you go.`,
  ],
  state: ['Sikkerhed', 'Certainty'],
  offers: ['Tilbud', 'Offers'],
})

export const freshnessNames: Readonly<Record<Freshness['state'], Pair>> = {
  confirmed: ['Bekræftet', 'Confirmed'],
  overdue: ['Bekræftet, men for længe siden', 'Confirmed, but too long ago'],
  seen: ['Ikke bekræftet siden kildens dato', 'Not confirmed since the date of the source'],
  undated: ['Ikke bekræftet, og kilden har ingen dato', 'Not confirmed, and the source has no date'],
  uncertain: ['Usikkert: ingen har svaret', 'Uncertain: nobody has answered'],
}

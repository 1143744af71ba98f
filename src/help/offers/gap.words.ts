import { defineWords, type Language } from '#platform/words.ts'
import type { LateEffectName } from '#registers/lateeffects/index.ts'
import { dateInWords } from '#registers/sources/index.ts'
import { isOngoing, type Topic } from './gap.rules.ts'
import type { GapCount } from './gap.store.ts'
import { inLanguage } from './offer.words.ts'
import { choiceNames } from './offer-choices.words.ts'

export const gapWords = defineWords({
  title: ['Her mangler et tilbud', 'An offer is missing here'],
  lead: [
    'Steder, hvor mindst fem gange på en måned nogen har ledt efter et tilbud om et emne uden at finde et lokalt. Tallene kan bruges til at tale om, hvad der skal til.',
    'Places where people have looked for an offer on a topic at least five times in a month and found no local one. The numbers are for talking about what is needed.',
  ],
  titleAt: (place: string) => [`Her mangler et tilbud: ${place}`, `An offer is missing here: ${place}`],
  meaning: [
    'Vi tæller sted, emne og måned. Vi gemmer intet om, hvem der ledte, og intet, som nogen har skrevet. Er der færre end fem, vises intet. At vi ikke kender et tilbud, er ikke det samme som, at det ikke findes.',
    'We count place, topic and month. We store nothing about who looked, and nothing that anybody wrote. Fewer than five are not shown. That we know of no offer does not mean that there is none.',
  ],
  how: ['Sådan tæller vi', 'How we count'],
  filter: ['Vis kun', 'Show only'],
  place: ['Postnummer eller kommune', 'Postcode or municipality'],
  placeHint: ['For eksempel 4700 eller Næstved.', 'For example 4700 or Næstved.'],
  topic: ['Emne', 'Topic'],
  allTopics: ['Alle emner', 'All topics'],
  chooseTopic: ['Vælg et emne', 'Choose a topic'],
  month: ['Måned', 'Month'],
  monthHint: ['År og måned, for eksempel 2026-11.', 'Year and month, for example 2026-11.'],
  times: ['Gange', 'Times'],
  municipality: ['Kommune', 'Municipality'],
  show: ['Vis', 'Show'],
  lateEffects: ['Senfølger', 'Late effects'],
  groups: ['Hvem det er for', 'Whom it is for'],
  activities: ['Hvad man laver', 'What one does there'],
  atLeast: ['Mindst 5 indtil nu', 'At least 5 so far'],
  nothing: ['Der er ikke noget at vise', 'There is nothing to show'],
  nothingText: [
    'Det kan være, at ingen har manglet noget, eller at der er talt færre end fem gange. Det viser vi ikke forskel på.',
    'Perhaps nobody has missed anything, or it was counted fewer than five times. We do not show which.',
  ],
  tell: ['Fortæl, at der mangler et tilbud', 'Tell us that an offer is missing'],
  tellTitle: ['Mangler der et tilbud, hvor du bor?', 'Is an offer missing where you live?'],
  tellLead: [
    'Vælg, hvad du leder efter, og hvor. Kender vi et lokalt tilbud, viser vi vej til det. Gør vi ikke, tæller vi, at det mangler.',
    'Choose what you are looking for and where. If we know of a local offer, we show you the way. If not, we count that it is missing.',
  ],
  counted: [
    'Vi tæller sted, emne og måned. Intet om dig bliver gemt. Det samme tæller én gang om dagen.',
    'We count place, topic and month. Nothing about you is stored. The same counts once a day.',
  ],
  send: ['Se efter, og tæl det, hvis det mangler', 'Look, and count it if it is missing'],
  missing: (topic: string, place: string) => [
    `Vi kender ikke et lokalt tilbud om ${topic} i ${place}.`,
    `We know of no local offer about ${topic} in ${place}.`,
  ],
  missingButton: ['Fortæl, at her mangler et tilbud', 'Say that an offer is missing here'],
  missingAbout: (topic: string) => [
    `Fortæl, at her mangler et tilbud: ${topic}`,
    `Say that an offer is missing here: ${topic}`,
  ],
  thanks: ['Tak. Det er talt med.', 'Thank you. It has been counted.'],
  thanksText: [
    'Det vises, når det samme er talt mindst fem gange på en måned. Intet om dig er gemt.',
    'It is shown when the same has been counted at least five times in a month. Nothing about you is stored.',
  ],
  thereIs: (topic: string, place: string) => [
    `Der er et tilbud om ${topic} for dig, der bor i ${place}`,
    `There is an offer about ${topic} for those who live in ${place}`,
  ],
  thereIsText: ['Derfor tæller vi det ikke som en mangel.', 'So we do not count it as missing.'],
  seeOffers: ['Se tilbuddet', 'See the offer'],
  problems: ['Der er noget at rette', 'There is something to put right'],
  unknownPlace: [
    'Vi kender ikke stedet. Skriv et postnummer med fire tal eller navnet på en kommune.',
    'We do not know the place. Write a postcode of four digits or the name of a municipality.',
  ],
  several: (names: string) => [
    `Det kan være flere kommuner: ${names}. Skriv navnet på den, du mener.`,
    `It may be several municipalities: ${names}. Write the name of the one you mean.`,
  ],
  unknownTopic: ['Vælg et emne på listen.', 'Choose a topic from the list.'],
  wrongMonth: ['Skriv år og måned som 2026-11.', 'Write year and month as 2026-11.'],
  tooMany: ['Du har talt meget med i dag', 'You have counted a lot today'],
  tooManyText: [
    'Fra én forbindelse tæller vi ti gange om dagen. Prøv igen i morgen. Du kan stadig se efter tilbud.',
    'From one connection we count ten times a day. Try again tomorrow. You can still look for offers.',
  ],
  seeAllOffers: ['Se alle tilbud', 'See all offers'],
  all: ['Hele landet', 'The whole country'],
  allHere: ['Se alt, hvad der mangler her', 'See all that is missing here'],
  theMunicipality: (place: string) => [`Om ${place}`, `About ${place}`],
  download: ['Hent som regneark (CSV)', 'Download as a spreadsheet (CSV)'],
  pages: ['Flere rækker', 'More rows'],
  previous: ['Forrige', 'Previous'],
  next: ['Næste', 'Next'],
  page: (page: number) => [`Side ${page}`, `Page ${page}`],
})

/** What a topic is called: a late effect by its name in the register. */
export function topicInWords(
  { kind, key }: Topic,
  effects: readonly Pick<LateEffectName, 'slug' | 'name'>[],
  language: Language,
): string {
  if (kind === 'late-effect') return effects.find(({ slug }) => slug === key)?.name[language] ?? key
  return inLanguage(choiceNames[key], language) || key
}

/** `november 2026`. */
export const monthInWords = (month: Temporal.PlainDate, language: Language) =>
  dateInWords(month.toString().slice(0, 7), language)

/** The number of a month that is over; of this month only that it has come to five. */
export const timesInWords = ({ times, month }: GapCount, today: Temporal.PlainDate, language: Language) =>
  isOngoing(month, today) ? gapWords(language).atLeast : `${times}`

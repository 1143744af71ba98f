import { defineWords, type Language, type Pair } from '#platform/words.ts'
import type { Layer, MapRow } from './denmark-map.rules.ts'

export const mapWords = defineWords({
  title: ['Danmarkskort', 'Map of Denmark'],
  lead: [
    'Et felt for hver kommune. Vælg, hvad kortet skal vise. De samme tal står i tabellen og i regnearket.',
    'One square for each municipality. Choose what the map shows. The same numbers stand in the table and the spreadsheet.',
  ],
  choose: ['Vælg, hvad kortet viser', 'Choose what the map shows'],
  kind: ['Slags tilbud', 'Sort of offer'],
  allKinds: ['Alle slags', 'All sorts'],
  task: ['Opgave', 'Task'],
  date: ['Dag', 'Day'],
  dateHint: ['Skriv dagen som 2027-01-01.', 'Write the day as 2027-01-01.'],
  wrongDate: ['Dagen skal skrives som 2027-01-01.', 'Write the day as 2027-01-01.'],
  problems: ['Der er noget at rette', 'There is something to put right'],
  before: ['Dagen før: 31. december 2026', 'The day before: 31 December 2026'],
  after: ['Efter: 1. januar 2027', 'After: 1 January 2027'],
  show: ['Vis', 'Show'],
  squares: ['Et felt for hver kommune', 'One square for each municipality'],
  byName: ['Kommunerne ved navn', 'The municipalities by name'],
  goTo: ['Gå til en kommune', 'Go to a municipality'],
  goToHint: ['Postnummer eller kommunens navn', 'Postcode or the name of the municipality'],
  go: ['Gå', 'Go'],
  table: ['Kortet som tabel', 'The map as a table'],
  municipality: ['Kommune', 'Municipality'],
  state: ['Hvad kortet viser', 'What the map shows'],
  number: ['Tal', 'Number'],
  description: [
    'Et felt for hver kommune, lagt omtrent som på et kort. Det samme står i listen ved siden af og i tabellen under kortet.',
    'One square for each municipality, placed roughly as on a map. The same stands in the list beside it and in the table below.',
  ],
  download: ['Hent som regneark (CSV)', 'Download as a spreadsheet (CSV)'],
  onDay: (day: string) => [`Den ${day}`, `On ${day}`],
  offers: (count: number) => [
    count === 1 ? '1 tilbud' : `${count} tilbud`,
    count === 1 ? '1 offer' : `${count} offers`,
  ],
  clinics: (count: number) => [
    count === 1 ? '1 klinik' : `${count} klinikker`,
    count === 1 ? '1 clinic' : `${count} clinics`,
  ],
  away: (km: number, place: string) => [`${km} km, ${place}`, `${km} km, ${place}`],
  inPlace: ['i kommunen', 'in the municipality'],
  unconfirmed: (share: number) => [`${share} % ikke bekræftet`, `${share} % not confirmed`],
  topics: (count: number) => [
    count === 1 ? '1 emne' : `${count} emner`,
    count === 1 ? '1 topic' : `${count} topics`,
  ],
  nothing: ['–', '–'],
})

export const layerNames: Readonly<Record<Layer, Pair>> = {
  tilbud: ['Tilbud', 'Offers'],
  klinikker: ['Senfølgeklinikker', 'Late-effects clinics'],
  afstand: ['Afstand', 'Distance'],
  aktualitet: ['Hvor sikre oplysningerne er', 'How sure the details are'],
  mangler: ['Her mangler et tilbud', 'An offer is missing here'],
  ansvar: ['Hvem har ansvaret', 'Who is responsible'],
}

/** What the numbers mean, and what they do not. */
export const layerMeanings: Readonly<Record<Layer, Pair>> = {
  tilbud: [
    'Tilbud, vi kender, for dem, der bor i kommunen: kommunens egne, regionens, og dem, der ligger der. Tilbud for hele landet er ikke talt med. At vi ikke kender et tilbud, er ikke det samme som, at det ikke findes.',
    'Offers we know of for those who live in the municipality: its own, the region’s, and those that stand there. Offers for the whole country are not counted. That we know of none does not mean that there is none.',
  ],
  klinikker: [
    'Klinikker for senfølger efter kræft, som vi kender. Hvem der kan henvises, står på hvert tilbud.',
    'Clinics for late effects of cancer that we know of. Who can be referred is told with each offer.',
  ],
  afstand: [
    'Fra midten af kommunen til midten af den kommune, hvor det nærmeste tilbud ligger, i lige linje. Vejen er længere, og rejsetiden kender vi ikke. Kun tilbud, man møder op til, og som er for dem, der bor i kommunen.',
    'From the middle of the municipality to the middle of the one where the nearest offer stands, in a straight line. The road is longer, and we do not know the travel time. Only offers that one goes to, and that are for those who live in the municipality.',
  ],
  aktualitet: [
    'Af de tilbud, der er for dem, der bor i kommunen: hvor stor en del nogen har bekræftet, uden at det er blevet for gammelt.',
    'Of the offers for those who live in the municipality: how large a part somebody has confirmed and that is not out of date.',
  ],
  mangler: [
    'Emner, som er talt mindst fem gange på en måned i det sidste år. Færre end fem viser vi ikke, heller ikke at der er noget.',
    'Topics counted at least five times in a month during the last year. Fewer than five are not shown, nor that there is anything.',
  ],
  ansvar: [
    'Hvem der har myndighedsansvaret for opgaven. Hvem der udfører den, kan være en anden.',
    'Who is the authority for the task. Somebody else may carry it out.',
  ],
}

export const stateNames: { readonly [L in Layer]: Readonly<Record<string, Pair>> } = {
  tilbud: {
    many: ['10 eller flere', '10 or more'],
    some: ['4 til 9', '4 to 9'],
    few: ['1 til 3', '1 to 3'],
    none: ['Vi kender ingen', 'We know of none'],
  },
  klinikker: {
    here: ['I kommunen', 'In the municipality'],
    region: ['I regionen', 'In the region'],
    none: ['Vi kender ingen', 'We know of none'],
  },
  afstand: {
    here: ['I kommunen', 'In the municipality'],
    near: ['Under 25 km', 'Less than 25 km'],
    far: ['25 til 50 km', '25 to 50 km'],
    farthest: ['50 km eller mere', '50 km or more'],
    unknown: ['Vi kender intet', 'We know of none'],
  },
  aktualitet: {
    all: ['Alle er bekræftet', 'All are confirmed'],
    most: ['Halvdelen eller flere er bekræftet', 'Half or more are confirmed'],
    least: ['Under halvdelen er bekræftet', 'Less than half are confirmed'],
    none: ['Ingen er bekræftet', 'None is confirmed'],
    empty: ['Vi kender ingen tilbud', 'We know of no offers'],
  },
  mangler: {
    many: ['5 emner eller flere', '5 topics or more'],
    some: ['2 til 4 emner', '2 to 4 topics'],
    one: ['1 emne', '1 topic'],
    none: ['Ikke noget at vise', 'Nothing to show'],
  },
  ansvar: {
    municipality: ['Kommunen', 'The municipality'],
    region: ['Regionen', 'The region'],
    other: ['En anden', 'Another'],
    'not-known': ['Ikke afklaret', 'Not settled'],
    'not-here': ['Findes ikke', 'Does not exist'],
  },
}

export const pick = (pair: Pair | undefined, language: Language) => pair?.[language === 'da' ? 0 : 1] ?? ''

/** The number behind a square, in words. */
export function noteOf(
  layer: Layer,
  { value, who, whereCode, place }: MapRow,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const say = mapWords(language)
  if (layer === 'ansvar') return who?.[language] ?? say.nothing
  if (value === null) return say.nothing
  if (layer === 'afstand')
    return whereCode === place.code ? say.inPlace : say.away(value, names.get(whereCode ?? '') ?? '')
  const words = {
    tilbud: say.offers,
    klinikker: say.clinics,
    aktualitet: say.unconfirmed,
    mangler: say.topics,
  }
  return words[layer](value)
}

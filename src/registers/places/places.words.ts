import { dayInWords, defineWords, type Language, numberInWords, type Pair } from '#platform/words.ts'

export const say = defineWords({
  municipalities: ['Kommuner', 'Municipalities'],
  lead: [
    'Find din kommune, og se, hvilken region og hvilket sundhedsråd den hører til.',
    'Find your municipality and see which region and health council it belongs to.',
  ],
  searchLabel: ['Postnummer eller kommune', 'Postcode or municipality'],
  searchHint: ['For eksempel 4700 eller Næstved', 'For example 4700 or Næstved'],
  search: ['Find', 'Find'],
  problems: ['Vi fandt ikke stedet', 'We did not find the place'],
  unknown: (typed: string): Pair => [
    `Vi kender ikke »${typed}«. Skriv et postnummer med fire tal eller navnet på en kommune, for eksempel Næstved.`,
    `We do not know “${typed}”. Write a postcode of four digits or the name of a municipality, for example Næstved.`,
  ],
  which: ['Hvilken kommune mener du?', 'Which municipality do you mean?'],
  postcode: (typed: string): Pair => [
    `Postnummer ${typed} ligger i flere kommuner. Vælg den, du bor i.`,
    `Postcode ${typed} lies in several municipalities. Choose the one you live in.`,
  ],
  town: (typed: string): Pair => [
    `»${typed}« ligger i flere kommuner. Vælg den, du bor i.`,
    `“${typed}” lies in several municipalities. Choose the one you live in.`,
  ],
  beginning: (typed: string): Pair => [
    `Flere kommuner passer på »${typed}«.`,
    `Several municipalities fit “${typed}”.`,
  ],
  spelling: (typed: string): Pair => [
    `Vi kender ikke »${typed}«, men det ligner:`,
    `We do not know “${typed}”, but it looks like:`,
  ],
  byRegion: (day: string): Pair => [
    `Kommunerne efter region, ${day}`,
    `The municipalities by region, ${day}`,
  ],
  count: (many: number): Pair => [`${many} kommuner`, `${many} municipalities`],
  map: (day: string): Pair => [`Regionerne den ${day}`, `The regions on ${day}`],
  mapTitle: [
    'Kort over Danmark, én firkant for hver kommune',
    'Map of Denmark, one square for each municipality',
  ],
  mapDescription: [
    'Firkanterne ligger omtrent som på et landkort. Hver firkant fører til sin kommune, og tabellen under kortet har de samme links.',
    'The squares lie roughly as on a map. Each leads to its municipality, and the table below has the same links.',
  ],
  mapTable: ['Se kortet som tabel', 'See the map as a table'],
  municipality: ['Kommune', 'Municipality'],
  region: ['Region', 'Region'],
  healthCouncil: ['Sundhedsråd', 'Health council'],
  back: ['Tilbage til', 'Back to'],
  people: (many: string, day: string): Pair => [
    `${many} mennesker boede her den ${day}.`,
    `${many} people lived here on ${day}.`,
  ],
  code: ['Kommunekode', 'Municipality code'],
  overTime: ['Region og sundhedsråd over tid', 'Region and health council over time'],
  overTimeLead: [
    'Regionen har ansvaret for sygehusene. Sundhedsrådene begynder den 1. januar 2027.',
    'The region is responsible for the hospitals. The health councils begin on 1 January 2027.',
  ],
  what: ['Hvad', 'What'],
  belongsTo: ['Hører til', 'Belongs to'],
  when: ['Hvornår', 'When'],
  expected: ['Forventet', 'Expected'],
  doubtful: [
    'Kilderne er ikke enige om, hvilket sundhedsråd kommunen hører til.',
    'The sources do not agree on which health council the municipality belongs to.',
  ],
  from: (day: string): Pair => [`Fra ${day}`, `From ${day}`],
  until: (from: string, to: string): Pair => [
    `Fra ${from} til og med ${to}`,
    `From ${from} up to and including ${to}`,
  ],
  neighbours: ['Nabokommuner', 'Neighbouring municipalities'],
  land: ['', ''],
  bridge: ['over en bro', 'across a bridge'],
  ferry: ['med færge', 'by ferry'],
  where: (name: string, day: string): Pair => [
    `Hvor ${name} hører til den ${day}`,
    `Where ${name} belongs on ${day}`,
  ],
  sameCouncil: (council: string): Pair => [`${council}. Forventet`, `${council}. Expected`],
  toMap: [
    'Se hele landet på et kort: tilbud, afstande og hvem der har ansvaret',
    'See the whole country on a map: offers, distances and who is responsible',
  ],
  elsewhere: ['Resten af landet', 'The rest of the country'],
  placeMap: (name: string): Pair => [
    `${name} er fremhævet. De andre i samme region og sundhedsråd har hver deres mærke.`,
    `${name} is highlighted. Others in the same region and health council have marks of their own.`,
  ],
  sources: ['Kilder', 'Sources'],
  boundaries: [
    'Nabokommuner: egen beregning på DAGI, Geodatastyrelsen, 13. februar 2014. Broer og færger er almindelig viden.',
    'Neighbours: own computation on DAGI, Danish Geodata Agency, 13 February 2014. Bridges and ferries are general knowledge.',
  ],
})

type Credit = { readonly title: string; readonly href?: string; readonly note: string }
const credits: Readonly<Record<string, { title: Pair; note: Pair; href?: string }>> = {
  'dst-folk1a-2026k1': {
    title: ['Danmarks Statistik, FOLK1A', 'Statistics Denmark, FOLK1A'],
    note: [
      'Kommuner, regioner og folketal, 1. januar 2026',
      'Municipalities, regions and population, 1 January 2026',
    ],
  },
  'elov-126': {
    title: ['Overgangsloven § 126', 'Transition act, section 126 (in Danish)'],
    note: [
      'Lov nr. 699 af 20. juni 2025. Set 22. november 2026',
      'Act no. 699 of 20 June 2025. Seen 22 November 2026',
    ],
    href: 'https://www.elov.dk/lov-om-overgangen-til-en-ny-sundhedsstruktur-overgangsloven/paragraf/126',
  },
  'sundhedsraad-liste-2026': {
    title: ['Offentlig liste over sundhedsråd', 'Public list of health councils'],
    note: [
      '4. maj 2026. Den officielle tekst er ikke set, så rækkerne er forventede',
      '4 May 2026. The official text has not been seen, so the rows are expected',
    ],
  },
}

/** Where a place row was read; null for a source that has no credit line yet. */
export function creditOf(sourceKey: string, language: Language): Credit | null {
  const credit = credits[sourceKey]
  if (!credit) return null
  const at = language === 'da' ? 0 : 1
  return {
    title: credit.title[at],
    note: credit.note[at],
    ...(credit.href ? { href: credit.href } : {}),
  }
}

/** `Fra 1. januar 2007 til og med 31. december 2026`. */
export function periodInWords(
  { validFrom, validTo }: { validFrom: Temporal.PlainDate; validTo: Temporal.PlainDate | null },
  language: Language,
): string {
  const from = dayInWords(validFrom, language)
  return validTo ? say(language).until(from, dayInWords(validTo, language)) : say(language).from(from)
}

export const peopleInWords = (
  { population, populationOn }: { population: number; populationOn: Temporal.PlainDate },
  language: Language,
) => say(language).people(numberInWords(population, language), dayInWords(populationOn, language))

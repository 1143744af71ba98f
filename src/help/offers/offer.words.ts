import { dayInWords, defineWords, type Language, type Pair } from '#platform/words.ts'
import { dateInWords } from '#registers/sources/index.ts'
import type { FieldGroup, OfferSort, Referrer } from './offer.rules.ts'
import type { Freshness } from './offer-freshness.rules.ts'

export const offerWords = defineWords({
  title: ['Tilbud', 'Offers of help'],
  lead: [
    'Hjælp til mennesker, der har eller har haft kræft, og til dem, der holder af dem. Skriv, hvad du leder efter, og hvor du bor.',
    'Help for people who have or have had cancer, and for those who love them. Write what you are looking for and where you live.',
  ],
  unconfirmed: [
    'Oplysningerne er samlet fra offentlige sider. På hvert tilbud står, om det er bekræftet. Ring, før du tager afsted.',
    'The details were gathered from public pages. Each offer says whether it has been confirmed. Call before you go.',
  ],
  problems: ['Der er noget at rette', 'There is something to put right'],
  words: ['Hvad leder du efter?', 'What are you looking for?'],
  wordsHint: [
    'For eksempel samtale, lymfødem eller pårørende.',
    'For example conversation, lymphoedema or relatives.',
  ],
  home: ['Postnummer eller kommune', 'Postcode or municipality'],
  homeHint: ['For eksempel 4700 eller Næstved.', 'For example 4700 or Næstved.'],
  unknownHome: (typed: string) => [
    `Vi kender ikke “${typed}”. Skriv et postnummer med fire tal eller navnet på en kommune.`,
    `We do not know “${typed}”. Write a postcode of four digits or the name of a municipality.`,
  ],
  which: ['Hvilken kommune mener du?', 'Which municipality do you mean?'],
  find: ['Find tilbud', 'Find offers'],
  search: ['Søg i tilbud', 'Search the offers'],
  henvisning: ['Henvisning', 'Referral'],
  form: ['Hvordan', 'How'],
  til: ['Hvem er det for?', 'Whom is it for?'],
  nu: ['Lige nu', 'Right now'],
  aktivitet: ['Hvad man laver', 'What one does there'],
  niveau: ['Hvor meget særlig viden det kræver', 'How much special knowledge it takes'],
  senfoelge: ['Nævner en senfølge', 'Names a late effect'],
  choose: ['Vælg', 'Choose'],
  everything: ['Alle', 'All'],
  count: (count: number) => [
    count === 1 ? '1 tilbud' : `${count} tilbud`,
    count === 1 ? '1 offer' : `${count} offers`,
  ],
  inOrder: (home: string) => [
    home ? `det bedste svar først, så det nærmeste på ${home}` : 'det bedste svar først',
    home ? `the best answer first, then what is nearest to ${home}` : 'the best answer first',
  ],
  nothing: ['Vi fandt ikke et tilbud', 'We found no offer'],
  nothingText: [
    'Der kan godt være et, som vi ikke kender. Prøv med færre ord, eller fjern et valg. Du kan også ringe til Kræftlinjen på 80 30 10 30 eller se, hvem der har ansvaret, hvor du bor.',
    'There may still be one that we do not know of. Try fewer words, or remove a choice. You can also call Kræftlinjen on 80 30 10 30 (in Danish), or see who is responsible where you live.',
  ],
  startAgain: ['Se alle tilbud', 'See all offers'],
  whoIsResponsible: ['Hvem har ansvaret?', 'Who is responsible?'],
  more: ['Flere valg', 'More choices'],
  asList: ['Liste', 'List'],
  asMap: ['Kort', 'Map'],
  shownAs: ['Vis som', 'Show as'],
  far: (km: number) => [
    km === 0 ? 'I kommunen' : `Cirka ${km} km væk`,
    km === 0 ? 'In the municipality' : `About ${km} km away`,
  ],
  distances: [
    'Afstande er målt i lige linje mellem kommunernes midte.',
    'Distances are measured in a straight line between the middles of the municipalities.',
  ],
  openNow: (day: string) => [`Åbent nu (oplyst ${day})`, `Open now (told on ${day})`],
  map: ['Hvor tilbuddene findes', 'Where the offers are'],
  mapDescription: [
    'Et felt for hver kommune. Tilbud for hele landet og på nettet har ikke altid et sted og er ikke med på kortet.',
    'A square for each municipality. Offers for the whole country and online do not always have a place and are not on the map.',
  ],
  mapTable: ['Vis som tabel', 'Show as a table'],
  municipality: ['Kommune', 'Municipality'],
  standing: ['Tilbud i kommunen', 'Offers in the municipality'],
  number: ['Antal', 'Number'],
  none: ['Ingen, som vi kender', 'None that we know of'],
  few: ['1–2 tilbud', '1–2 offers'],
  some: ['3–9 tilbud', '3–9 offers'],
  many: ['10 eller flere', '10 or more'],
  elsewhere: (count: number) => [
    count === 1 ? '1 tilbud har ikke et sted.' : `${count} tilbud har ikke et sted.`,
    count === 1 ? '1 offer has no place.' : `${count} offers have no place.`,
  ],
  pages: ['Flere tilbud', 'More offers'],
  place: (first: number, last: number, all: number) => [
    `${first}–${last} af ${all}`,
    `${first}–${last} of ${all}`,
  ],
  previous: ['Forrige', 'Previous'],
  next: ['Næste', 'Next'],
  download: ['Hent alle tilbud som regneark', 'Download all offers as a spreadsheet'],
  notGiven: ['Ikke oplyst', 'Not given'],
  yes: ['Ja', 'Yes'],
  no: ['Nej', 'No'],
  needsReferral: ['Kræver henvisning', 'Needs a referral'],
  noReferral: ['Ingen henvisning', 'No referral'],
  referralNotGiven: ['Henvisning: ikke oplyst', 'Referral: not given'],
  wholeCountry: ['Hele landet', 'The whole country'],
  historic: ['Tidligere tilbud', 'Former offer'],
  temporarilyClosed: ['Lukket for en tid', 'Closed for a time'],
  closed: ['Lukket', 'Closed'],
  open: ['Åbent', 'Open'],
  confirmed: (day: string, by: string) => [`Bekræftet ${day} af ${by}`, `Confirmed on ${day} by ${by}`],
  notSince: (date: string) => [`Ikke bekræftet siden ${date}`, `Not confirmed since ${date}`],
  uncertain: [
    'Usikker: vi har spurgt to gange uden svar',
    'Uncertain: we have asked twice without an answer',
  ],
  notConfirmed: ['Ikke bekræftet', 'Not confirmed'],
  here: ['Tilbud her', 'Offers here'],
  allHere: (count: number) => [`Se alle ${count} tilbud`, `See all ${count} offers`],
})

export const sortNames: Readonly<Record<OfferSort, Pair>> = {
  'late-effects-clinic': ['Senfølgeklinik', 'Late-effects clinic'],
  'hospital-department': ['Sygehusafdeling', 'Hospital department'],
  'municipal-rehab': ['Kommunens rehabilitering', 'The municipality’s rehabilitation'],
  'residential-rehab': ['Rehabilitering med ophold', 'Rehabilitation with a stay'],
  'counselling-centre': ['Kræftrådgivning', 'Cancer counselling'],
  'national-helpline': ['Telefon og chat', 'Telephone and chat'],
  'online-counselling': ['Rådgivning på nettet', 'Counselling online'],
  'online-community': ['Fællesskab på nettet', 'Community online'],
  'information-site': ['Viden på nettet', 'Knowledge online'],
  'patient-association': ['Patientforening', 'Patient association'],
  'family-support': ['Støtte til familier', 'Support for families'],
  'children-and-grief': ['Børn, unge og sorg', 'Children, young people and grief'],
  'youth-network': ['For unge', 'For young people'],
  entitlement: [
    'Tilskud eller behandling, du kan have ret til',
    'A subsidy or treatment you may be entitled to',
  ],
}
export const referrerNames: Readonly<Record<Referrer, Pair>> = {
  'general-practice': ['egen læge', 'your GP'],
  'practising-specialist': ['speciallæge', 'a practising specialist'],
  'hospital-department': ['sygehuset', 'the hospital'],
  municipality: ['kommunen', 'the municipality'],
  school: ['skolen', 'the school'],
  dentist: ['tandlægen', 'the dentist'],
}

export const inLanguage = (pair: Pair | undefined, language: Language): string =>
  pair?.[language === 'da' ? 0 : 1] ?? ''

const quarter = { da: (of: string) => `${of}. kvartal`, en: (of: string) => `quarter ${of} of` }
/** A date as far as it is known, quarters too: `4. kvartal 2018`. */
export function partDateInWords(date: string, language: Language): string {
  const [year = '', part = ''] = date.split('-')
  return part.startsWith('Q') ? `${quarter[language](part.slice(1))} ${year}` : dateInWords(date, language)
}

export const groupNames: Readonly<Record<FieldGroup, Pair>> = {
  whole: ['Hele tilbuddet', 'The whole offer'],
  contact: ['Kontakt', 'Contact'],
  eligibility: ['Hvem det er for', 'Whom it is for'],
  referral: ['Henvisning', 'Referral'],
  place: ['Stedet', 'The place'],
  fees: ['Pris', 'Price'],
  'places-free': ['Ledige pladser', 'Free places'],
}

/** *Bekræftet 12. oktober 2026 af …* only where somebody has said so; else since when nobody has. */
export function freshnessInWords({ state, since, by }: Freshness, language: Language): string {
  const say = offerWords(language)
  if (since === null) return say.notConfirmed
  if (state !== 'confirmed') return say.notSince(partDateInWords(since, language))
  return say.confirmed(dayInWords(Temporal.PlainDate.from(since), language), by ?? '')
}

import { defineWords, type Language, numberInWords, type Pair } from '#platform/words.ts'
import type { FlowMeasure } from './flow.rules.ts'
import type { FlowLine } from './flow.store.ts'

const pick = ([da, en]: Pair, language: Language) => (language === 'da' ? da : en)

export const flowWords = defineWords({
  title: ['Forløbsrapport', 'Flow report'],
  lead: [
    'Hvad der blev af det, der blev sendt i et kvartal: fra hvem til hvem, hvor længe det ventede, og om personen fik den hjælp, der var brug for.',
    'What came of what was sent in a quarter: from whom to whom, how long it waited, and whether the person got the help that was needed.',
  ],
  none: ['Der er ingen rapport endnu', 'There is no report yet'],
  noneText: [
    'Den første bliver lavet, når et kvartal og det næste er slut.',
    'The first is made when a quarter and the one after it are over.',
  ],
  choose: ['Vælg', 'Choose'],
  quarter: ['Kvartal', 'Quarter'],
  aQuarter: (number: number, year: number) => [`${number}. kvartal ${year}`, `Quarter ${number}, ${year}`],
  region: ['Kommuner i', 'Municipalities in'],
  noRegion: ['Vis kun regioner', 'Show regions only'],
  show: ['Vis', 'Show'],
  where: ['Afsender og modtager', 'Sender and receiver'],
  everything: ['Hele landet', 'The whole country'],
  unknownRegion: ['Region ikke oplyst', 'Region not given'],
  unknownPlace: ['Uden for kommunerne', 'Outside the municipalities'],
  stages: ['Hvad der skete', 'What happened'],
  outcomes: ['Fik personen hjælpen?', 'Did the person get the help?'],
  outcomesIntro: [
    'Hvad personen selv har svaret, efter at forløbet er afsluttet. Tallene udgør tilsammen de afsluttede. Intet svar er ikke et ja.',
    'What the person has answered after the course ended. Together the numbers make up those that ended. No answer is not a yes.',
  ],
  waits: ['Ventetid i dage', 'Days of waiting'],
  waitsIntro: [
    'Den midterste af alle ventetider. Den vises, når der er mindst fem.',
    'The median. It is shown from five on.',
  ],
  how: ['Sådan er tallene lavet', 'How the numbers are made'],
  howText: (day: string) => [
    `Henvisninger, der blev sendt i kvartalet, som de stod før ${day}. Stedet er modtagerens. Rapporten bliver lavet én gang og ændrer sig ikke.`,
    `Referrals sent in the quarter, as they stood before ${day}. The place is the receiver's. The report is made once and does not change.`,
  ],
  hiding: [
    'Færre end fem vises som 1–4. Hvor få af dem lægges sammen, står der, hvad summen ligger imellem, fx 61–76: så kan ingen trække deres eget tal fra og finde et andet steds. Mange små tal lægges sammen til ét.',
    'Fewer than five read 1–4. Where a few of those are added up it says what the sum lies between, such as 61–76: so nobody can take their own number away and find another place’s. Many small numbers are added up to one.',
  ],
  hidingAnswers: [
    'Svarene fra et sted vises, når ingen af dem er færre end fem, ellers er de skjult. Mellem afsender og modtager lægges de sammen, når der er mange steder. Er et svar sjældent, står et andet også uden et bestemt tal, så ingen kan regne det ud. En ventetid vises, når der er mindst fem, også uden en enkelt enheds egne.',
    'The answers from a place are shown where none of them is fewer than five; else they are hidden. Between sender and receiver they are added up where there are many places. Where an answer is rare another stands without one certain number, too, so that nobody can work it out. A wait is shown where there are at least five, also without any one unit’s own.',
  ],
  download: ['Hent hele rapporten som regneark (CSV)', 'Download the whole report as a spreadsheet (CSV)'],
})

const measureNames: Readonly<Record<FlowMeasure, Pair>> = {
  sent: ['Sendt', 'Sent'],
  received: ['Modtaget', 'Received'],
  'sent-back': ['Sendt tilbage', 'Sent back'],
  held: ['Samtale holdt', 'Conversation held'],
  started: ['Begyndt', 'Begun'],
  ended: ['Afsluttet', 'Ended'],
  yes: ['Ja', 'Yes'],
  partly: ['Delvist', 'Partly'],
  no: ['Nej', 'No'],
  waits: ['Venter', 'Waits'],
  'not-wanted': ['Ønskede det ikke', 'Did not want it'],
  unknown: ['Ikke oplyst', 'Not given'],
  'days-received': ['Sendt til modtaget', 'Sent to received'],
  'days-held': ['Modtaget til samtale', 'Received to conversation'],
  'days-started': ['Modtaget til begyndt', 'Received to begun'],
}
export const measureInWords = (measure: FlowMeasure, language: Language) =>
  pick(measureNames[measure], language)

const unitNames: Readonly<Record<string, Pair>> = {
  sygehus: ['Sygehus', 'Hospital'],
  'almen-praksis': ['Almen praksis', 'General practice'],
  senfoelgeklinik: ['Senfølgeklinik', 'Late-effects clinic'],
  sundhed: ['Kommune', 'Municipality'],
}
const unit = (key: string, language: Language) => pick(unitNames[key] ?? [key, key], language)

/** `Sygehus → Kommune, Region Sjælland, Næstved`: as far down as the line goes. */
export function lineInWords(line: FlowLine, language: Language): string {
  const say = flowWords(language)
  if (line.sender === '') return say.everything
  const way = `${unit(line.sender, language)} → ${unit(line.receiver, language)}`
  const region = line.region && (line.regionName ?? say.unknownRegion)
  const place = line.place && (line.placeName ?? say.unknownPlace)
  return [way, region, place].filter(Boolean).join(', ')
}

export function readingInWords(line: FlowLine, measure: FlowMeasure, language: Language): string {
  const { state, amount, least, most } = line.cells[measure]
  if (state === 'few') return '1–4'
  if (least !== null && most !== null)
    return `${numberInWords(least, language)}–${numberInWords(most, language)}`
  return amount === null ? pick(['skjult', 'hidden'], language) : numberInWords(amount, language)
}

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
    'Færre end fem vises som 1–4. Andre tal kan være skjult, så ingen kan regne de små tal ud. Under et skjult tal vises ingen rækker.',
    'Fewer than five read 1–4. Other numbers may be hidden, so that nobody can work out the small ones. Below a hidden number there are no rows.',
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
  const { state, amount } = line.cells[measure]
  if (state === 'few') return '1–4'
  return amount === null ? pick(['skjult', 'hidden'], language) : numberInWords(amount, language)
}

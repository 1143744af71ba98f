import { defineWords } from '#platform/words.ts'

export const offerChangeWords = defineWords({
  title: (day: string) => [
    `Tilbud, hvor ansvaret ændrer sig ${day}`,
    `Offers whose responsibility changes on ${day}`,
  ],
  lead: [
    'Listen er regnet ud af, hvor tilbuddet hører til, og hvem der har pligten før og efter. Hvem der har ansvaret for selve tilbuddet, står kun, hvor nogen har oplyst det.',
    'The list is worked out from where the offer belongs and who has the duty before and after. Who is responsible for the offer itself is given only where somebody has told it.',
  ],
  notListed: [
    'Tilbud for hele landet er ikke med. Et tilbud kan godt fortsætte, som det er. Ring og spørg.',
    'Offers for the whole country are not among them. An offer may well go on as it is. Call and ask.',
  ],
  errors: ['Der er noget at rette', 'There is something to put right'],
  wrongDay: ['Dagen skal skrives som 2027-01-01.', 'Write the day as 2027-01-01.'],
  nothing: (day: string) => [
    `Vi kender ingen tilbud, hvor ansvaret ændrer sig ${day}`,
    `We know of no offers whose responsibility changes on ${day}`,
  ],
  first: (most: number, all: number) => [
    `Her står de første ${most} af ${all}. Alle står i regnearket nederst.`,
    `These are the first ${most} of ${all}. All are in the spreadsheet below.`,
  ],
  reform: ['Se, hvad der ændrer sig 1. januar 2027', 'See what changes on 1 January 2027'],
  ofRegions: ['Regionen bliver en anden', 'The region becomes another'],
  ofRegionsText: [
    'Tilbuddene er for dem, der bor i en region, som bliver en del af en anden.',
    'These offers are for those who live in a region that becomes part of another.',
  ],
  ofMunicipalities: [
    'Pligten flytter fra kommunen til regionen',
    'The duty moves from the municipality to the region',
  ],
  ofMunicipalitiesText: [
    'Tilbuddene er kommunens. Disse opgaver flytter den dag; hvilken af dem tilbuddet hører under, er ikke oplyst:',
    'These offers are the municipality’s. These tasks move on that day; which of them the offer belongs to is not told:',
  ],
  offer: ['Tilbud', 'Offer'],
  place: ['Hører til', 'Belongs to'],
  authority: ['Har ansvaret for tilbuddet', 'Responsible for the offer'],
  before: ['Region før', 'Region before'],
  after: ['Region efter', 'Region after'],
  notTold: ['Ikke oplyst', 'Not given'],
  tasks: ['Opgaver, der flytter', 'Tasks that move'],
  organisation: ['Tilbydes af', 'Offered by'],
  download: ['Hent listen som regneark (CSV)', 'Download the list as a spreadsheet (CSV)'],
  duties: ['Se alle opgaver, der flytter', 'See all tasks that move'],
  key: ['Nøgle', 'Key'],
})

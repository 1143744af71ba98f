import { defineWords, type Pair } from '#platform/words.ts'

export const sourcesWords = defineWords({
  title: ['Kilder', 'Sources'],
  lead: [
    'Alt, hvad Følgeskab siger om ansvar, rettigheder og tal, er læst et sted. Her er stederne, med dato og den dag, vi så dem.',
    'Whatever Følgeskab says about duties, rights and figures was read somewhere. These are the places, with their date and the day we saw them.',
  ],
  notChecked: [
    'En kilde viser, hvor noget er læst. Den viser ikke, at en fagperson har kontrolleret det. Det står ved hver oplysning.',
    'A source shows where something was read. It does not show that a professional has checked it. That is said where each statement stands.',
  ],
  onThisPage: ['På denne side', 'On this page'],
  credits: ['Data og vilkår', 'Data and terms'],
  count: (count: number) => [
    count === 1 ? '1 kilde' : `${count} kilder`,
    count === 1 ? '1 source' : `${count} sources`,
  ],
})

/** Lines that must stand where the facts of others are shown, and under which terms this program itself is given. */
export const credits: readonly { readonly what: Pair; readonly line: Pair }[] = [
  {
    what: ['Kort og afstande', 'Maps and distances'],
    line: [
      'Indeholder data fra Geodatastyrelsen, DAGI, 2014-02-13.',
      'Contains data from Geodatastyrelsen, DAGI, 2014-02-13.',
    ],
  },
  {
    what: ['Kommuner, regioner og folketal', 'Municipalities, regions and population'],
    line: ['Danmarks Statistik, FOLK1A, 1. januar 2026.', 'Statistics Denmark, FOLK1A, 1 January 2026.'],
  },
  { what: ['Postnumre', 'Postcodes'], line: ['PostNord, august 2018.', 'PostNord, August 2018.'] },
  {
    what: ['Sundhedsråd', 'Health councils'],
    line: [
      'En offentlig liste fra 4. maj 2026. Den officielle tekst er ikke set, så alle medlemskaber er forventede.',
      'A public list of 4 May 2026. The official text was not seen, so every membership is expected.',
    ],
  },
  {
    what: ['Skrifttype', 'Typeface'],
    line: [
      'Source Sans 3 og, på papir, Noto Sans Arabic: SIL Open Font License 1.1.',
      'Source Sans 3 and, on paper, Noto Sans Arabic: SIL Open Font License 1.1.',
    ],
  },
  {
    what: ['Programmet Følgeskab', 'The program Følgeskab'],
    line: ['Mozilla Public License 2.0.', 'Mozilla Public License 2.0.'],
  },
]

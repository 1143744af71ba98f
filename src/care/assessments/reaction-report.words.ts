import type { Reading } from '#platform/small-numbers.ts'
import { defineWords, type Language, numberInWords } from '#platform/words.ts'

/** What a unit's alerts came to. */
export const reactionReportWords = defineWords({
  title: ['Reaktionsrapport', 'Reaction report'],
  lead: [
    'Hvad der skete med jeres advis i et kvartal. Kun for jeres eget sted, og uden personer i.',
    'What happened to your alerts in a quarter. For your own place alone, and without persons in it.',
  ],
  none: ['Der er ingen rapport endnu', 'There is no report yet'],
  noneText: [
    'Den første bliver lavet, når jeres sted har haft en reaktionsaftale, og kvartalet og det næste er slut.',
    'The first is made when your place has had a reaction agreement, and the quarter and the one after it are over.',
  ],
  choose: ['Vælg kvartal', 'Choose a quarter'],
  quarter: ['Kvartal', 'Quarter'],
  aQuarter: (number: number, year: number) => [`${number}. kvartal ${year}`, `Quarter ${number}, ${year}`],
  show: ['Vis', 'Show'],
  place: ['Sted', 'Place'],
  noName: ['Jeres sted', 'Your place'],
  reacted: ['Hvad der skete', 'What happened'],
  alerts: ['Advis i kvartalet', 'Alerts in the quarter'],
  'in-time': ['Taget i tide', 'Taken in time'],
  later: ['Taget senere', 'Taken later'],
  'not-taken': ['Ikke taget', 'Not taken'],
  hours: ['Timer, til de blev taget (den midterste)', 'Hours until they were taken (the median)'],
  putBack: ['Lagt tilbage i køen undervejs', 'Put back into the queue on the way'],
  acted: ['Fulgt op', 'Followed up'],
  'passed-on': ['Givet videre til en anden', 'Passed on to somebody else'],
  neither: ['Ingen af delene', 'Neither'],
  urgency: ['Kan det vente? Det, personen selv sagde', 'Can it wait? What the person said'],
  urgencyText: [
    'Reglerne ser på det, I selv har valgt. Personen siger, om det kan vente. Begge dele kan være rigtige, også når de ikke siger det samme. Tallene bedømmer ingen. De kan vise, om en regel skal laves om.',
    'The rules look at what you have chosen. The person says whether it can wait. Both may be right, also when they differ. The numbers judge nobody. They can show whether a rule is to be changed.',
  ],
  said: ['Personen sagde', 'The person said'],
  alerted: ['Gav advis', 'Gave an alert'],
  quiet: ['Gav ikke advis', 'Gave no alert'],
  needs: ['Alle behov', 'All needs'],
  how: ['Sådan er tallene lavet', 'How the numbers are made'],
  howText: (day: string) => [
    `Advis, der kom i kvartalet, som de stod før ${day}, og behov i de svar, I fik i kvartalet, også dem, der kom, før en regel var slået til. Et advis, I ikke længere kunne reagere på, tæller ikke med: svaret var trukket tilbage, eller personen var død. Rapporten bliver lavet én gang og ændrer sig ikke.`,
    `Alerts of the quarter as they stood before ${day}, and needs in the answers that you got in the quarter, also those that came before a rule was on. An alert that you could no longer react on does not count: the answer was withdrawn, or the person had died. The report is made once and does not change.`,
  ],
  hiding: [
    'Færre end fem vises som 1–4. Andre tal kan være skjult, så ingen kan regne de små tal ud. Timer vises, når der er mindst fem.',
    'Fewer than five read 1–4. Other numbers may be hidden, so that nobody can work out the small ones. Hours are shown from five on.',
  ],
  download: ['Hent rapporten som regneark (CSV)', 'Download the report as a spreadsheet (CSV)'],
  hidden: ['skjult', 'hidden'],
})

export const readingInWords = (reading: Reading, language: Language): string =>
  reading === 'few'
    ? '1–4'
    : reading === 'hidden'
      ? reactionReportWords(language).hidden
      : numberInWords(reading, language)

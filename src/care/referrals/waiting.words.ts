import { defineWords } from '#platform/words.ts'

/** How long one waits, told by the unit itself. */
export const waitingWords = defineWords({
  title: ['Ventetid hos jer', 'Waiting time at your place'],
  lead: [
    'Skriv, hvor længe man venter lige nu. Det vises med dagens dato, hvor læger henviser, ved jeres tilbud og hos dem, der er henvist til jer. Skriv intet om personer.',
    'Write how long one waits now. It is shown with today’s date where doctors refer, at your offer and to those who are referred to you. Write nothing about persons.',
  ],
  waiting: ['Ventetid', 'Waiting time'],
  told: ['Det har I oplyst', 'What you have told'],
  notGiven: ['Ikke oplyst', 'Not given'],
  weeks: ['Hvor mange uger?', 'How many weeks?'],
  weeksUnit: ['uger', 'weeks'],
  counted: ['Hvad tæller ugerne?', 'What do the weeks count?'],
  words: ['Med jeres egne ord', 'In your own words'],
  wordsHint: [
    'For eksempel, hvem der venter kortere eller længere. Højst 300 tegn.',
    'For example who waits shorter or longer. 300 characters at most.',
  ],
  offer: ['Jeres tilbud i oversigten', 'Your offer in the directory'],
  offerHint: [
    'Så står ventetiden også dér, med jeres navn.',
    'Then the waiting time stands there, too, with your name.',
  ],
  noOffer: ['Ikke i oversigten', 'Not in the directory'],
  save: ['Vis den fra i dag', 'Show it from today'],
  empty: [
    'Lader I både uger og ord stå tomme, står der »Ikke oplyst«.',
    'If you leave both weeks and words empty it says “Not given”.',
  ],
  saved: ['Det er gemt, med dagens dato', 'It is saved, with today’s date'],
  wrongWeeks: ['Skriv et helt antal uger fra 0 til 260', 'Write a whole number of weeks from 0 to 260'],
  wrongCounted: ['Vælg, hvad ugerne tæller', 'Choose what the weeks count'],
  wrongWords: ['Skriv det kortere (højst 300 tegn)', 'Write it shorter (at most 300 characters)'],
  weeksLong: (weeks: number) => [
    weeks === 0 ? 'under en uge' : weeks === 1 ? '1 uge' : `${weeks} uger`,
    weeks === 0 ? 'less than a week' : weeks === 1 ? '1 week' : `${weeks} weeks`,
  ],
  placeItself: ['stedet selv', 'the place itself'],
  thePlace: ['Stedet', 'The place'],
  toldOn: (day: string, by: string) => [`oplyst af ${by} ${day}`, `told by ${by} on ${day}`],
  lastToldOn: (day: string, by: string) => [
    `senest oplyst af ${by} ${day}; det kan have ændret sig`,
    `last told by ${by} on ${day}; it may have changed`,
  ],
  placeToldOn: (day: string, by: string) => [`${by} har oplyst ${day}:`, `${by} said on ${day}:`],
  placeLastToldOn: (day: string, by: string) => [
    `${by} har senest oplyst ${day}, og det kan have ændret sig:`,
    `${by} last said on ${day}, and it may have changed:`,
  ],
  noPromise: ['Det er ikke et løfte.', 'It is not a promise.'],
  placeNotTold: ['Stedet har ikke oplyst den', 'The place has not told it'],
  others: ['De andre steder', 'The other places'],
  ownWords: [
    'Ventetider, som stederne selv har oplyst',
    'Waiting times that the places have told themselves',
  ],
  task: ['Fortæl, hvor længe man venter hos jer nu', 'Tell how long one waits at your place now'],
  toThis: ['Fortæl, hvor længe man venter hos jer', 'Tell how long one waits at your place'],
})

import { defineWords } from '#platform/words.ts'

export const myTaskWords = defineWords({
  person: ['Borger', 'Citizen'],
  course: ['Forløb', 'Course'],
  knownDead: ['Er død: ring ikke, bring det til ende', 'Has died: do not call, bring it to an end'],
  nameless: ['Navn ikke oplyst', 'Name not given'],
  interpreter: (language: string) => [`Tolk: ${language}`, `Interpreter: ${language}`],
  bestTime: (time: string) => [`Bedst at ringe: ${time}`, `Best to call: ${time}`],
  message: ['Der må lægges besked', 'A message may be left'],
  noMessage: ['Læg ikke besked', 'Leave no message'],
  calls: (calls: number) => [
    calls === 1 ? 'Ringet 1 gang' : `Ringet ${calls} gange`,
    calls === 1 ? 'Called once' : `Called ${calls} times`,
  ],
  answer: ['Svar om, hvad der fylder', 'Answer about what fills'],
  alert: ['Advis', 'Alert'],
  ask: ['Spørg ved afslutningen', 'Ask at the end'],
  score: ['Måling', 'Measure'],
  refer: ['Find ud af, hvor du kan henvise', 'Find out where you can refer'],
  start: ['Start et forløb', 'Start a course'],
  from: (unit: string) => [`fra ${unit}`, `from ${unit}`],
})

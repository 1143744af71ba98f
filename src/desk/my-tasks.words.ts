import { defineWords } from '#platform/words.ts'

export const myTaskWords = defineWords({
  person: ['Borger', 'Citizen'],
  course: ['Forløb', 'Course'],
  knownDead: ['Er død: ring ikke, bring det til ende', 'Has died: do not call, bring it to an end'],
  nameless: ['Navn ikke oplyst', 'Name not given'],
  interpreter: (language: string) => [`Tolk: ${language}`, `Interpreter: ${language}`],
  answer: ['Svar om, hvad der fylder', 'Answer about what fills'],
  alert: ['Advis', 'Alert'],
  score: ['Måling', 'Measure'],
  refer: ['Find ud af, hvor du kan henvise', 'Find out where you can refer'],
  start: ['Start et forløb', 'Start a course'],
  from: (unit: string) => [`fra ${unit}`, `from ${unit}`],
})

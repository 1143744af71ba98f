import { defineWords } from '#platform/words.ts'

export const myTaskWords = defineWords({
  person: ['Borger', 'Citizen'],
  course: ['Forløb', 'Course'],
  nameless: ['Navn ikke oplyst', 'Name not given'],
  interpreter: (language: string) => [`Tolk: ${language}`, `Interpreter: ${language}`],
  from: (unit: string) => [`fra ${unit}`, `from ${unit}`],
})

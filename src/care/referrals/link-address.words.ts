import { defineWords } from '#platform/words.ts'

export const receiverAddressWords = defineWords({
  title: ['Modtagere uden konto', 'Receivers without an account'],
  lead: [
    'Steder, hvor ingen logger ind, får mailen »Der er en sag til jer«. Den siger ikke, hvem eller hvad sagen handler om.',
    'Places where nobody signs in get the mail “There is a case for you”. It does not say whom or what the case is about.',
  ],
  known: ['De får besked sådan', 'How they are told'],
  none: ['Ingen endnu', 'None yet'],
  set: (day: string) => [`Sat ${day}`, `Set ${day}`],
  remove: ['Fjern', 'Remove'],
  add: ['Sæt en adresse', 'Set an address'],
  unit: ['Sted', 'Place'],
  unitHint: ['Navnet, som det står i registret', 'The name as it stands in the register'],
  mail: ['E-mail', 'E-mail'],
  mailHint: [
    'Et sted, der bliver læst hver dag, ikke én persons adresse',
    'One that is read every day, not one person’s address',
  ],
  save: ['Gem', 'Save'],
  problems: ['Der er noget at rette', 'There is something to put right'],
  wrong: ['Skriv en e-mailadresse', 'Write an e-mail address'],
  unknown: (like: string) => [
    `Skriv navnet på et sted, der kan modtage henvisninger. ${like}`.trim(),
    `Write the name of a place that can receive referrals. ${like}`.trim(),
  ],
})

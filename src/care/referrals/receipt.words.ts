import { defineWords } from '#platform/words.ts'

export const receiptWords = defineWords({
  title: ['Ugens kvittering', 'The receipt of the week'],
  lead: (received: number, waiting: number) => [
    `${received} er modtaget den sidste uge. ${waiting} er ikke modtaget endnu.`,
    `${received} were received in the last week. ${waiting} have not been received yet.`,
  ],
  waiting: ['Ikke modtaget', 'Not received'],
  received: ['Modtaget den sidste uge', 'Received in the last week'],
  none: ['Ingen', 'None'],
  whom: ['Hvem', 'Whom'],
  what: ['Hvad', 'What'],
  where: ['Hos', 'At'],
  sent: ['Sendt', 'Sent'],
  receivedOn: ['Modtaget', 'Received'],
  saidTitle: ['Modtageren har sagt', 'The receiver has said'],
  'said-received': ['Modtaget', 'Received'],
  'said-wrong-receiver': ['Forkert modtager', 'Wrong receiver'],
  'said-call-me': ['Ring til os', 'Call us'],
  nothing: ['Intet svar endnu', 'No answer yet'],
})

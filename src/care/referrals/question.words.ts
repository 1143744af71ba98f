import { defineWords, type Pair } from '#platform/words.ts'
import type { QuestionKind, Said } from './question.rules.ts'

/** What is asked, about which help, in the person's own language. */
export const questionTitles: Readonly<Record<QuestionKind, Pair>> = {
  begun: ['Er du kommet i gang?', 'Have you got started?'],
  helped: ['Fik du den hjælp, du havde brug for?', 'Did you get the help you needed?'],
  still: ['Har du det stadig sådan?', 'Is it still like that for you?'],
  'what-matters': ['Blev du spurgt, hvad der er vigtigt for dig?', 'Were you asked what matters to you?'],
}

/** Each answer to each question; the same code may need other words. */
export const answerNames: Readonly<Record<QuestionKind, Readonly<Partial<Record<Said, Pair>>>>> = {
  begun: {
    yes: ['Ja', 'Yes'],
    waits: ['Nej, jeg venter stadig', 'No, I am still waiting'],
    no: ['Nej', 'No'],
    'not-wanted': ['Jeg ønskede det ikke alligevel', 'I did not want it after all'],
  },
  helped: {
    yes: ['Ja', 'Yes'],
    partly: ['Delvist', 'Partly'],
    no: ['Nej', 'No'],
    waits: ['Jeg venter stadig', 'I am still waiting'],
    'not-wanted': ['Jeg ønskede det ikke alligevel', 'I did not want it after all'],
  },
  still: {
    same: ['Ja, det er som sidst', 'Yes, it is as before'],
    better: ['Nej, det er bedre nu', 'No, it is better now'],
    worse: ['Nej, det fylder mere nu', 'No, it fills more now'],
  },
  'what-matters': {
    yes: ['Ja', 'Yes'],
    partly: ['Delvist', 'Partly'],
    no: ['Nej', 'No'],
    'not-remembered': ['Det husker jeg ikke', 'I do not remember'],
  },
}

export const questionWords = defineWords({
  title: ['Spørgsmål til dig', 'Questions for you'],
  lead: [
    'Her spørger vi, om hjælpen kom, og om den hjalp. Hvert spørgsmål stilles kun én gang. Du bestemmer selv, om du vil svare.',
    'Here we ask whether the help came, and whether it helped. Each question is asked only once. You decide whether to answer.',
  ],
  doorText: [
    'Kom du i gang, og hjalp det? Ét spørgsmål ad gangen.',
    'Did you get started, and did it help? One question at a time.',
  ],
  waiting: ['Venter på dit svar', 'Waiting for your answer'],
  none: ['Der er ingen spørgsmål til dig nu', 'There are no questions for you now'],
  answered: ['Det har du svaret', 'What you have answered'],
  about: (kind: string, unit: string) => [`${kind}: ${unit}`, `${kind}: ${unit}`],
  held: (day: string) => [`samtalen ${day}`, `the conversation on ${day}`],
  asked: (day: string) => [`Spurgt ${day}`, `Asked ${day}`],
  saidOn: (day: string) => [`Du svarede ${day}`, `You answered ${day}`],
  before: (said: string) => [
    `Sidst vi spurgte, om du fik den hjælp, du havde brug for, svarede du: ${said}.`,
    `The last time we asked whether you got the help you needed, you answered: ${said}.`,
  ],
  noBefore: [
    'Tænk på det, du fik hjælp til. Hvordan er det nu, hvis du ser på de sidste måneder?',
    'Think of what you got help with. How is it now, looking at the last months?',
  ],
  choose: ['Vælg et af svarene', 'Choose one of the answers'],
  missing: ['Der mangler et svar', 'An answer is missing'],
  send: ['Svar', 'Answer'],
  later: ['Ikke nu', 'Not now'],
  whoReads: ['Hvem ser svaret?', 'Who sees the answer?'],
  readers: (sender: string, receiver: string) => [
    `${sender} og ${receiver} kan se svaret. Det er ikke aftalt, at nogen læser det på en bestemt dag.`,
    `${sender} and ${receiver} can see the answer. It is not agreed that anybody reads it on a certain day.`,
  ],
  readersOnly: (sender: string, receiver: string) => [
    `${sender} og ${receiver} kan se svaret.`,
    `${sender} and ${receiver} can see the answer.`,
  ],
  noTells: (unit: string, days: number) => [
    `Svarer du nej, får ${unit} besked og reagerer inden for ${days} ${days === 1 ? 'hverdag' : 'hverdage'}.`,
    `If you answer no, ${unit} is told and reacts within ${days} working ${days === 1 ? 'day' : 'days'}.`,
  ],
  toldNo: (unit: string, day: string) => [
    `${unit} har fået besked om dit svar og reagerer senest ${day}.`,
    `${unit} has been told of your answer and reacts by ${day}.`,
  ],
  followedNo: (unit: string, day: string) => [
    `${unit} har skrevet, at der er fulgt op på dit svar (${day}).`,
    `${unit} has written that your answer has been followed up (${day}).`,
  ],
  numbersToo: [
    'Du kan altid selv ringe, også hvis du ikke hører fra dem inden da.',
    'You can always call yourself, also if you do not hear from them by then.',
  ],
  reactTask: ['Reagér på et svar om hjælpen', 'React on an answer about the help'],
  reactBy: (unit: string, day: string) => [
    `${unit} reagerer på dette nej senest ${day}, som reaktionsaftalen siger`,
    `${unit} reacts on this no by ${day}, as the reaction agreement says`,
  ],
  followUp: ['Der er fulgt op', 'It has been followed up'],
  followed: (who: string, day: string) => [`Fulgt op af ${who}, ${day}.`, `Followed up by ${who}, ${day}.`],
  counted: [
    'Svaret tælles med de andres. Ingen på stedet ser, hvem der har svaret hvad.',
    'The answer is counted with those of others. Nobody at the place sees who has answered what.',
  ],
  noReading: [
    'Det er ingen prøve, og svaret ændrer ikke den hjælp, du får.',
    'It is no test, and the answer does not change the help you get.',
  ],
  thanks: ['Tak for dit svar', 'Thank you for your answer'],
  yourAnswer: ['Dit svar', 'Your answer'],
  change: ['Ret svaret', 'Change the answer'],
  numbers: ['Du kan ringe her', 'You can call here'],
  numbersText: [
    'Vi kan ikke love, at nogen ringer til dig, fordi du har svaret. Du kan ringe her, eller bede en, du stoler på, om at gøre det.',
    'We cannot promise that anybody calls you because you have answered. You can call here, or ask somebody you trust to do it.',
  ],
  openAgain: [
    'Det, der fylder, står åbent igen hos dem, der kender dig.',
    'What fills stands open again with those who know you.',
  ],
  unknownNumber: ['Nummeret er ikke oplyst', 'The number has not been told'],
  toContacts: ['Mine kontakter', 'My contacts'],
  toFind: ['Find hjælp', 'Find help'],
  toTell: ['Fortæl, hvad der fylder nu', 'Tell what fills now'],
  urgent: [
    'Haster det, så ring til egen læge eller lægevagten. Er det livsfarligt, så ring 112.',
    'If it is urgent, call your own doctor or the out-of-hours doctor. If it is life-threatening, call 112.',
  ],
  gone: ['Spørgsmålet kan ikke besvares mere', 'The question cannot be answered any more'],
  goneText: ['Du kan stadig fortælle, hvad der fylder.', 'You can still tell what fills.'],
})

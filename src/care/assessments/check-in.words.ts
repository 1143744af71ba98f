import { defineWords, type Pair } from '#platform/words.ts'
import type { CheckInSaid } from './check-in.rules.ts'

export const checkInNames: Readonly<Record<CheckInSaid, Pair>> = {
  better: ['Bedre', 'Better'],
  same: ['Det samme', 'The same'],
  worse: ['Værre', 'Worse'],
  talk: ['Jeg har brug for at tale med nogen', 'I need to talk with somebody'],
}

/** *Hvordan går det med …?*: for the person who is asked, and for the unit that agreed it. */
export const checkInWords = defineWords({
  title: (what: string) => [`Hvordan går det med ${what}?`, `How is it going with ${what}?`],
  lead: (day: string) => [`Om det, der blev aftalt ${day}.`, `About what was agreed on ${day}.`],
  agreed: ['Det blev aftalt', 'What was agreed'],
  waiting: ['Spørgsmål til dig', 'Questions to you'],
  answered: (day: string) => [`Du svarede ${day}. Se dit svar`, `You answered on ${day}. See your answer`],
  choose: ['Vælg et svar', 'Choose an answer'],
  again: [
    'Er det det samme, så spørg mig igen om fire uger',
    'If it is the same, ask me again in four weeks',
  ],
  againLabel: ['Skal vi spørge igen?', 'Shall we ask again?'],
  againOn: (day: string) => [`Vi spørger igen ${day}.`, `We ask again on ${day}.`],
  send: ['Send svaret', 'Send the answer'],
  later: ['Vent med at svare', 'Answer later'],
  change: ['Ret svaret', 'Change the answer'],
  whoReads: ['Hvem ser svaret?', 'Who sees the answer?'],
  readers: (unit: string) => [
    `${unit} og de steder, der kan se aftalen, kan se svaret. Det er ikke sikkert, at nogen læser det, så snart det kommer.`,
    `${unit} and the places that can see what was agreed can see the answer. Nobody may read it as soon as it comes.`,
  ],
  tells: (unit: string, days: number) => [
    `Svarer du, at det er værre, eller at du har brug for at tale med nogen, får ${unit} besked og reagerer inden for ${days} ${days === 1 ? 'hverdag' : 'hverdage'}.`,
    `If you answer that it is worse, or that you need to talk with somebody, ${unit} is told and reacts within ${days} working ${days === 1 ? 'day' : 'days'}.`,
  ],
  noReading: [
    'Det er ingen prøve, og du behøver ikke svare.',
    'It is no test, and you do not have to answer.',
  ],
  thanks: ['Tak for dit svar', 'Thank you for your answer'],
  saidOn: (day: string, what: string) => [`Du svarede ${day}: ${what}.`, `You answered on ${day}: ${what}.`],
  told: (unit: string, day: string) => [
    `${unit} har fået besked om dit svar og reagerer senest ${day}.`,
    `${unit} has been told of your answer and reacts by ${day}.`,
  ],
  openAgain: [
    'Det, der fylder, står åbent igen hos dem, der kender dig.',
    'What fills stands open again with those who know you.',
  ],
  numbers: ['Du kan ringe her', 'You can call here'],
  numbersText: [
    'Vi kan ikke love, at nogen ringer til dig, fordi du har svaret. Du kan ringe her, eller bede en, du stoler på, om at gøre det.',
    'We cannot promise that anybody calls you because you have answered. You can call here, or ask somebody you trust to do it.',
  ],
  numbersToo: [
    'Du kan altid selv ringe, også hvis du ikke hører fra dem inden da.',
    'You can always call yourself, also if you do not hear from them by then.',
  ],
  unknownNumber: ['Nummeret er ikke oplyst', 'The number has not been told'],
  ifUrgent: (number: string) => [`Haster det: ${number}`, `If it is urgent: ${number}`],
  cancerLine: ['Kræftlinjen', 'The cancer line (Kræftlinjen)'],
  cancerLineText: [
    '80 30 10 30. Det er gratis, også for pårørende.',
    '80 30 10 30 (in Danish). It is free of charge, also for relatives.',
  ],
  ownDoctor: ['Egen læge', 'Your own doctor'],
  urgent: [
    'Haster det, så ring til egen læge eller lægevagten. Er det livsfarligt, så ring 112.',
    'If it is urgent, call your own doctor or the out-of-hours doctor. If it is life-threatening, call 112.',
  ],
  toContacts: ['Mine kontakter', 'My contacts'],
  toTell: ['Fortæl, hvad der fylder nu', 'Tell what fills now'],
  gone: ['Spørgsmålet kan ikke besvares mere', 'The question cannot be answered any more'],
  goneText: ['Du kan stadig fortælle, hvad der fylder.', 'You can still tell what fills.'],

  task: ['Reagér på et svar om, hvordan det går', 'React on an answer about how it is going'],
  waits: (day: string) => [
    `Personen bliver spurgt ${day}, hvordan det går.`,
    `The person is asked on ${day}.`,
  ],
  unasked: [
    'Personen er ikke blevet spurgt, hvordan det går.',
    'The person has not been asked how it is going.',
  ],
  asked: (day: string) => [
    `Spurgt ${day}, hvordan det går. Intet svar: det vides ikke.`,
    `Asked on ${day} how it is going. No answer: it is not known.`,
  ],
  said: (day: string, what: string) => [
    `Hvordan går det? Personen svarede ${day}: ${what}.`,
    `How is it going? The person answered on ${day}: ${what}.`,
  ],
  reactBy: (day: string) => [
    `Der reageres senest ${day}, som reaktionsaftalen siger. Skriv det næste, I aftaler, så er opgaven lukket.`,
    `Somebody reacts by ${day}, as the reaction agreement says. Write what you agree next, and the task is closed.`,
  ],
})

import { defineWords } from '#platform/words.ts'

export const paperWords = defineWords({
  title: ['Henvisningen på papir', 'The referral on paper'],
  lead: (unit: string) => [`Til ${unit}`, `To ${unit}`],
  text: [
    'Papiret har personens navn og det, I har skrevet. Send det med post, eller giv det i hånden, aldrig med almindelig e-mail. Skriv personnummeret på i hånden.',
    'The paper has the person’s name and what you have written. Send it by post or hand it over, never by ordinary e-mail. Write the national identifier on it by hand.',
  ],
  pdf: ['Hent som PDF', 'Get as PDF'],
  link: ['Mail til modtageren', 'Mail to the receiver'],
  noLink: ['Der er ikke sendt et link.', 'No link was sent.'],
  linkSent: (day: string, until: string) => [
    `Et link er sendt ${day}. Det virker til og med ${until}.`,
    `A link was sent ${day}. It works until ${until}.`,
  ],
  linkSilent: ['Modtageren har ikke svaret.', 'The receiver has not answered.'],
  'said-received': ['Modtageren har svaret: modtaget.', 'The receiver has answered: received.'],
  'said-wrong-receiver': [
    'Modtageren har svaret: forkert modtager.',
    'The receiver has answered: wrong receiver.',
  ],
  'said-call-me': ['Modtageren har svaret: ring til os.', 'The receiver has answered: call us.'],
  notSent: ['Den er ikke sendt endnu', 'It has not been sent yet'],
  notSentText: ['En læge skal godkende den først.', 'A doctor must approve it first.'],
  toCase: ['Til henvisningen', 'To the referral'],
  caseNumber: (number: string) => [`Sagsnummer ${number}`, `Case number ${number}`],
  between: (from: string, to: string) => [`Fra ${from} til ${to}`, `From ${from} to ${to}`],
  foot: (number: string, day: string) => [
    `Sagsnummer ${number} · skrevet ud ${day}`,
    `Case number ${number} · printed ${day}`,
  ],
  person: ['Personen', 'The person'],
  name: ['Navn', 'Name'],
  identifier: ['Personnummer', 'National identifier'],
  byHand: ['____________________ (skrives i hånden)', '____________________ (by hand)'],
  born: ['Født', 'Born'],
  content: ['Det drejer sig om', 'What it is about'],
  senderThinks: ['Afsenderens vurdering', 'The sender’s assessment'],
  corrections: ['Rettelser, tilføjet efter den blev sendt', 'Corrections, added after it was sent'],
  answer: ['Svar til afsenderen', 'Answer to the sender'],
  answerText: (unit: string, number: string) => [
    `Giv ${unit} besked: modtaget, forkert modtager eller ring til os. Sig sagsnummer ${number}.`,
    `Tell ${unit}: received, wrong receiver or call us. Say case number ${number}.`,
  ],
})

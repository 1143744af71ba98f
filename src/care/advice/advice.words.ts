import { defineWords } from '#platform/words.ts'

/** General advice of a clinic for colleagues, without a word about any person. */
export const adviceWords = defineWords({
  title: ['Råd til kolleger', 'Advice for colleagues'],
  lead: [
    'Det, senfølgeklinikker og hospitaler har svaret kolleger, skrevet om, så det ikke handler om en bestemt person. Valget er altid jeres egen faglige vurdering.',
    'What late-effects clinics and hospitals have answered colleagues, written so that it is about no one person. The choice is always your own professional judgement.',
  ],
  search: ['Søg i rådene', 'Search the advice'],
  words: ['Ord', 'Words'],
  wordsHint: ['Skriv intet om en person.', 'Write nothing about a person.'],
  lateEffect: ['Senfølge', 'Late effect'],
  all: ['Alle', 'All'],
  find: ['Find råd', 'Find advice'],
  found: ['Råd', 'Advice'],
  showing: (count: number) => [
    count === 1 ? '1 råd' : `${count} råd`,
    count === 1 ? '1 piece of advice' : `${count} pieces of advice`,
  ],
  first: (count: number) => [
    `De første ${count}. Søg mere præcist.`,
    `The first ${count}. Search more precisely.`,
  ],
  none: ['Her er ingen råd endnu', 'There is no advice here yet'],
  noneFound: ['Vi fandt ingen råd', 'We found no advice'],
  noneText: [
    'Prøv med færre ord eller en anden senfølge. I kan også spørge en klinik i en henvisning; et råd er et svar.',
    'Try fewer words or another late effect. You can also ask a clinic in a referral; advice is an answer.',
  ],
  toRefer: ['Se, hvor man kan henvise', 'See where one can refer'],
  own: ['Hos os, ikke vist for andre', 'With us, not shown to others'],
  write: ['Skriv et råd', 'Write advice'],
  writeTitle: ['Skriv et råd til kolleger', 'Write advice for colleagues'],
  writeLead: [
    'Kort og generelt. En anden hos jer læser og frigiver det, før andre kan se det.',
    'Short and general. Somebody else at your place reads and releases it before others can see it.',
  ],
  noPerson: ['Skriv intet, der peger på en person', 'Write nothing that points to a person'],
  noPersonText: [
    'Ikke navn, CPR-nummer, fødselsdag, adresse, telefon eller en historie, nogen kan genkende sig selv i. Rådet gemmes uden forbindelse til henvisningen.',
    'No name, CPR number, birthday, address, telephone or a story in which somebody can recognise themselves. The advice is kept without any tie to the referral.',
  ],
  begun: [
    'Teksten nedenfor er jeres svar på henvisningen. Skriv den om, så den gælder for mange.',
    'The text below is your answer to the referral. Rewrite it so that it holds for many.',
  ],
  unit: ['Fra', 'From'],
  choose: ['Vælg', 'Choose'],
  question: ['Hvad spørger kolleger om?', 'What do colleagues ask?'],
  questionHint: ['Højst 500 tegn', '500 characters at most'],
  answer: ['Hvad råder I til?', 'What do you advise?'],
  answerHint: ['Højst 3000 tegn', '3000 characters at most'],
  send: ['Send til en kollega, der læser og frigiver', 'Send to a colleague who reads and releases'],
  'missing-topic': ['Vælg en senfølge', 'Choose a late effect'],
  'missing-question': ['Skriv, hvad kolleger spørger om', 'Write what colleagues ask'],
  'missing-answer': ['Skriv, hvad I råder til', 'Write what you advise'],
  'long-question': [
    'Skriv spørgsmålet kortere (højst 500 tegn)',
    'Write the question shorter (at most 500 characters)',
  ],
  'long-answer': [
    'Skriv rådet kortere (højst 3.000 tegn)',
    'Write the advice shorter (at most 3,000 characters)',
  ],
  'trace-number': [
    'Der står noget, der ligner et CPR-nummer. Tag det ud.',
    'There is something that looks like a CPR number. Take it out.',
  ],
  'trace-mail': ['Der står en mailadresse. Tag den ud.', 'There is a mail address. Take it out.'],
  'trace-name': [
    'Der står et navn, som personen i henvisningen har. Tag det ud.',
    'There is a name that the person in the referral has. Take it out.',
  ],
  'trace-birth': [
    'Der står personens fødselsdag. Tag den ud.',
    'The person’s day of birth is in the text. Take it out.',
  ],
  'trace-phone': [
    'Der står personens telefonnummer. Tag det ud.',
    'The person’s telephone number is in the text. Take it out.',
  ],
  where: ['Du er her', 'You are here'],
  from: (unit: string, day: string) => [`${unit}, ${day}`, `${unit}, ${day}`],
  carriedOn: (unit: string) => [
    `Skrevet i ${unit}, som er ført videre her`,
    `Written at ${unit}, which is carried on here`,
  ],
  unchecked: ['Ikke fagligt kontrolleret endnu', 'Not yet checked by a professional'],
  checkedBy: (name: string, day: string) => [
    `Fagligt kontrolleret af ${name} ${day}`,
    `Checked by a professional, ${name}, on ${day}`,
  ],
  fourEyes: [
    'Skrevet og læst af to på klinikken. Det er et råd, ikke en retningslinje.',
    'Written and read by two at the clinic. It is advice, not a guideline.',
  ],
  holdsOn: (day: string) => [`Gælder ifølge klinikken ${day}`, `Holds according to the clinic on ${day}`],
  lapsed: (day: string) => [
    `Senest set på af klinikken ${day}; det kan have ændret sig`,
    `Last looked at by the clinic on ${day}; it may have changed`,
  ],
  proposed: ['Venter på, at en kollega læser og frigiver', 'Waiting for a colleague to read and release it'],
  withdrawn: ['Trukket tilbage af klinikken', 'Taken back by the clinic'],
  writtenBy: (name: string, day: string) => [`Skrevet af ${name} ${day}`, `Written by ${name} on ${day}`],
  releasedBy: (name: string, day: string) => [`Frigivet af ${name} ${day}`, `Released by ${name} on ${day}`],
  somebody: ['en medarbejder', 'a member of staff'],
  ownText: [
    'Du har selv skrevet det. En anden hos jer skal læse og frigive det.',
    'You wrote it yourself. Somebody else at your place must read and release it.',
  ],
  release: ['Frigiv, så kolleger kan læse det', 'Release it so that colleagues can read it'],
  releaseTitle: ['Læs det, og frigiv det', 'Read it, and release it'],
  isRead: ['Er det læst?', 'Is it read?'],
  haveRead: [
    'Jeg har læst det hele, og der står intet om en bestemt person',
    'I have read all of it, and nothing in it is about a certain person',
  ],
  mustRead: [
    'Sæt kryds, når du har læst det hele. Peger noget på en person, så træk rådet tilbage.',
    'Tick the box when you have read all of it. If anything points to a person, take the advice back.',
  ],
  withdraw: ['Træk rådet tilbage', 'Take the advice back'],
  erase: ['Slet teksten for altid', 'Erase the text for good'],
  assure: ['Rådet gælder stadig', 'The advice still holds'],
  check: ['Det er fagligt i orden', 'It is professionally sound'],
  gone: ['Det er allerede sket', 'It has already happened'],
  goneText: [
    'En anden var hurtigere. Se rådet, som det står nu.',
    'Somebody else was quicker. See the advice as it stands now.',
  ],
  toAdvice: ['Se rådet', 'See the advice'],
  taskRelease: ['Læs og frigiv et råd til kolleger', 'Read and release advice for colleagues'],
  taskLapsed: [
    'Se, om jeres råd til kolleger stadig gælder',
    'See whether your advice for colleagues still holds',
  ],
})

import { defineWords } from '#platform/words.ts'

/** One question a page. What is asked stands in the questionnaire; here is what stands around it. */
export const answeringWords = defineWords({
  steps: ['Hvor du er i skemaet', 'Where you are in the questionnaire'],
  done: ['Færdig', 'Done'],
  part: (now: number, all: number) => [`Del ${now} af ${all}`, `Part ${now} of ${all}`],
  'step-what': ['Det, der fylder', 'What fills'],
  'step-each': ['Hvor meget det fylder', 'How much it fills'],
  'step-matters': ['Hvad der er vigtigt for dig', 'What matters to you'],
  'step-send': ['Læs igennem og send', 'Read through and send'],
  about: (what: string, place: number, all: number) => [
    `${what} · ${place} af ${all} ting, du har valgt`,
    `${what} · ${place} of ${all} things you have chosen`,
  ],
  low: ['fylder slet ikke', 'does not fill at all'],
  high: ['fylder så meget, som det kan', 'fills as much as it can'],
  unknown: ['Det ved jeg ikke', 'I do not know'],
  declined: ['Det vil jeg ikke svare på', 'I do not want to answer'],
  ownWords: ['Noget andet? Skriv det med dine egne ord', 'Something else? Write it in your own words'],
  tools: ['Værktøjer', 'Tools'],
  aloud: ['Læs højt', 'Read aloud'],
  stopAloud: ['Stop oplæsning', 'Stop reading'],
  goOn: ['Fortsæt', 'Continue'],
  pause: ['Gem og hold pause', 'Save and take a break'],
  skip: ['Spring over', 'Skip'],
  back: ['Tilbage til forrige spørgsmål', 'Back to the previous question'],
  letters: (most: number) => [`Du kan skrive op til ${most} tegn`, `You can write up to ${most} characters`],
  left: ['{n} tegn tilbage', '{n} characters left'],
  over: ['{n} tegn for meget', '{n} characters too many'],
  missing: ['Der mangler et svar', 'An answer is missing'],
  forOther: (name: string) => [
    `Du svarer for ${name}, som har givet dig fuldmagt`,
    `You answer for ${name}, who lets you act for them`,
  ],
  somebody: ['en anden', 'somebody else'],
  toMend: ['Der er noget, du skal se på', 'There is something to look at'],
  chooseNumber: [
    'Vælg et tal, eller vælg »Det vil jeg ikke svare på«',
    'Choose a number, or choose “I do not want to answer”',
  ],
  chooseOne: ['Vælg et svar, eller spring over', 'Choose an answer, or skip'],
  chooseSome: ['Vælg mindst én ting, eller spring over', 'Choose at least one thing, or skip'],
  tooLong: (most: number) => [`Skriv højst ${most} tegn`, `Write at most ${most} characters`],
  whoReads: ['Hvem læser mit svar?', 'Who reads my answer?'],
  onlyYou: [
    'Indtil du sender, ser kun du det, og dem, du har givet fuldmagt til dine svar.',
    'Until you send, only you see it, and those whom you let act for you in your answers.',
  ],
  youDecide: [
    'Du vælger selv til sidst, om du vil sende det, og til hvem.',
    'At the end you choose whether to send it, and to whom.',
  ],
  gone: ['Svaret er allerede afsluttet', 'The answer is finished already'],
  goneText: [
    'Det kan være gjort på en anden skærm. Her er dine svar.',
    'It may have been done on another screen. Here are your answers.',
  ],
})

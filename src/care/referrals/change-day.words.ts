import { defineWords } from '#platform/words.ts'

export const changeDayWords = defineWords({
  title: ['Det, der skifter 1. januar 2027', 'What changes on 1 January 2027'],
  lead: [
    'En prøve på forhånd: jeres åbne forløb, aftaler og kontakter, hvor myndigheden eller den dataansvarlige bliver en anden. Listen følger ansvarsregistret, som det står i dag.',
    'A dry run: your open courses, agreements and contacts whose authority or data controller becomes another. The list follows the duty register as it stands today.',
  ],
  unknownRule: [
    'Det er ikke oplyst, hvilken regel der gælder for forløb, som allerede er i gang den dag. Listen følger datoen.',
    'Which rule holds for courses that are already under way on that day is not known. The list follows the date.',
  ],
  unchecked: ['Ikke fagligt kontrolleret endnu', 'Not checked by a professional yet'],
  none: ['Intet af det, der er åbent hos jer, skifter', 'Nothing that is open with you changes'],
  noneText: [
    'Det, der kommer til inden dagen, kommer med på listen.',
    'What is added before the day comes onto the list.',
  ],
  counted: (all: number, unknown: number) => [
    `${all} forløb skifter. ${unknown} af dem har ingen kendt udfører.`,
    `${all} courses change. ${unknown} of them have no known operator.`,
  ],
  countedHeld: (all: number, unknown: number) => [
    `${all} skifter. ${unknown} af dem har ingen kendt udfører.`,
    `${all} change. ${unknown} of them have no known operator.`,
  ],
  courses: ['Forløb', 'Courses'],
  'title-agreed': ['Det, der er aftalt om behov', 'What is agreed about needs'],
  'title-contact': ['Kontakter', 'Contacts'],
  'title-reaction': ['Reaktionsaftaler', 'Reaction agreements'],
  'about-agreed': ['Område', 'Domain'],
  'about-contact': ['Kontakt', 'Contact'],
  'about-reaction': ['Hvad', 'What'],
  reacts: ['Aftalen om, hvem der reagerer på svar', 'The agreement on who reacts on answers'],
  place: ['Sted', 'Place'],
  person: ['Person', 'Person'],
  course: ['Forløb', 'Course'],
  before: ['Myndighed før', 'Authority before'],
  after: ['Myndighed efter', 'Authority after'],
  operator: ['Udfører efter', 'Operator after'],
  controller: ['Dataansvarlig efter', 'Data controller after'],
  same: ['Den samme', 'The same'],
  notKnown: ['Ikke kendt', 'Not known'],
  notGiven: ['Ikke oplyst', 'Not given'],
  nameless: ['Navn ikke oplyst', 'Name not given'],
  letter: ['Brev', 'Letter'],
  makeLetter: ['Hent brevet', 'Get the letter'],
  makeLetterTo: (name: string) => [`til ${name}`, `to ${name}`],
  read: ['Læs brevet', 'Read the letter'],
  // The letter itself, to the person.
  'letterTitle-course': ['Dit forløb får en anden myndighed', 'Your course gets another authority'],
  'letterTitle-agreed': [
    'Det, der er aftalt med dig, får en anden myndighed',
    'What was agreed with you gets another authority',
  ],
  'letterTitle-contact': ['Din kontakt får en anden myndighed', 'Your contact gets another authority'],
  letterTitleController: [
    'En anden får ansvaret for dine oplysninger',
    'Somebody else becomes responsible for your details',
  ],
  agreedOf: ['det, der er aftalt med dig', 'what was agreed with you'],
  contactOf: (role: string) => [`din kontakt (${role})`, `your contact (${role})`],
  letterAbout: (what: string) => [`Det handler om: ${what}.`, `This is about: ${what}.`],
  letterSame: (what: string) => [
    `Det handler om: ${what}. Den samme myndighed har ansvaret som før.`,
    `This is about: ${what}. The same authority is responsible as before.`,
  ],
  letterWhat: (kind: string, day: string) => [
    `Det handler om: ${kind}. Fra ${day} er det en anden myndighed, der har ansvaret.`,
    `This is about: ${kind}. From ${day} another authority is responsible.`,
  ],
  letterFrom: (who: string) => [`Indtil da: ${who}.`, `Until then: ${who}.`],
  letterTo: (who: string) => [`Fra dagen: ${who}.`, `From the day: ${who}.`],
  letterOperator: (who: string) => [`Det er ${who}, der udfører det.`, `${who} carries it out.`],
  letterNoOperator: [
    'Vi ved endnu ikke, hvem der skal udføre det. Du får besked, når vi ved det.',
    'We do not know yet who will carry it out. You will be told when we know.',
  ],
  letterController: (who: string) => [
    `Ansvaret for dine oplysninger ligger fra dagen hos ${who}.`,
    `From the day the responsibility for your details lies with ${who}.`,
  ],
  letterNothing: [
    'Du skal ikke gøre noget. Dit forløb bliver ikke stoppet af det, og aftaler, du har, gælder, til du hører andet.',
    'You need not do anything. Your course is not stopped by it, and what you have agreed holds until you hear otherwise.',
  ],
  letterCall: (who: string) => [
    `Har du spørgsmål, kan du ringe til ${who}.`,
    `If you have questions you can call ${who}.`,
  ],
  letterFoot: (day: string) => [
    `Skrevet ${day} efter ansvarsregistret. Ikke fagligt kontrolleret endnu.`,
    `Written on ${day} from the duty register. Not checked by a professional yet.`,
  ],
})

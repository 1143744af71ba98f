import { defineWords, type Language, numberInWords, type Pair } from '#platform/words.ts'
import { spanOf } from './operations.rules.ts'

export const operationsWords = defineWords({
  title: ['Drift', 'Operations'],
  lead: [
    'Sådan kører Følgeskab lige nu. Siden viser ingen oplysninger om borgere.',
    'How Følgeskab is running right now. This page shows nothing about citizens.',
  ],
  waitingTitle: ['Det, der venter', 'What is waiting'],
  what: ['Hvad', 'What'],
  state: ['Tilstand', 'State'],
  means: ['Det betyder', 'What it means'],
  well: ['I orden', 'In order'],
  late: ['Se på det', 'Needs a look'],
  nothingWaits: ['Intet venter', 'Nothing is waiting'],
  unsealed: ['Ældste linje uden segl', 'Oldest line without a seal'],
  unsealedMeans: [
    'Historikken får segl hvert sekund. Venter en linje over et minut, er jobbet seal-history gået i stå.',
    'History is sealed every second. If a line waits for over a minute, the job seal-history has stopped.',
  ],
  unsentMail: ['Ældste mail, der ikke er sendt', 'Oldest mail not yet sent'],
  unsentMailMeans: [
    'Mails sendes inden for få sekunder. Venter de længere, så se på mailserveren og SMTP_URL. Uden SMTP_URL bliver de liggende.',
    'Mails go out within seconds. If they wait longer, look at the mail server and SMTP_URL. Without SMTP_URL they are kept.',
  ],
  givenUp: ['Mails, der er opgivet', 'Mails given up'],
  givenUpMeans: [
    'Mailserveren har sagt nej hver gang i over to døgn. Modtageren skal have besked på en anden måde.',
    'The mail server has refused every time for more than two days. The recipient must be told another way.',
  ],
  overdue: ['Opgaver for serveren, der er forsinket', 'Overdue jobs'],
  overdueMeans: [
    'Hvert job kører af sig selv. Et forsinket job er gået i stå eller fejler: find job-failed i loggen.',
    'Each job runs by itself. An overdue job has stopped or keeps failing: look for job-failed in the log.',
  ],
  versionsTitle: ['Versioner', 'Versions'],
  installation: ['Installation', 'Installation'],
  demo: ['Eksempel: opdigtede personer og sager', 'Example: invented people and cases'],
  real: ['Rigtig drift', 'Real use'],
  app: ['Følgeskab', 'Følgeskab'],
  schema: ['Nyeste ændring af databasen', 'Newest change to the database'],
  faultsTitle: ['Seneste fejl', 'Latest faults'],
  faultsIntro: [
    'Den, der mødte fejlen, fik nummeret at se. Søg efter det i loggen.',
    'Whoever met the fault was shown the number. Search for it in the log.',
  ],
  noFaults: ['Ingen fejl er noteret.', 'No faults have been noted.'],
  reference: ['Nummer', 'Number'],
  route: ['Side', 'Page'],
  time: ['Tidspunkt', 'Time'],
  toMail: ['Se de mails, der er skrevet', 'See the mails that were written'],
  mailTitle: ['Mails', 'Mail'],
  mailLead: (most: number): Pair => [
    `De ${most} nyeste mails, der er skrevet herfra, sendt eller ej.`,
    `The ${most} newest mails written here, sent or not.`,
  ],
  mailBlotted: [
    'Links og nøgler er skjult: de er kun til den, der får mailen.',
    'Links and keys are hidden: they are for the recipient alone.',
  ],
  blot: ['[skjult]', '[hidden]'],
  noMail: ['Der er ikke skrevet nogen mails endnu.', 'No mails have been written yet.'],
  sent: ['Sendt', 'Sent'],
  kept: ['Ikke sendt endnu', 'Not sent yet'],
  mailGivenUp: ['Opgivet', 'Given up'],
  to: ['Til', 'To'],
  written: ['Skrevet', 'Written'],
  tries: ['Forsøg', 'Tries'],
  back: ['Drift', 'Operations'],
  trail: ['Du er her', 'You are here'],
})

const units = {
  da: {
    seconds: ['sekund', 'sekunder'],
    minutes: ['minut', 'minutter'],
    hours: ['time', 'timer'],
    days: ['døgn', 'døgn'],
  },
  en: {
    seconds: ['second', 'seconds'],
    minutes: ['minute', 'minutes'],
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
  },
} as const

/** `3 minutter`, `3 minutes`. */
export function spanInWords(seconds: number, language: Language): string {
  const { count, unit } = spanOf(seconds)
  return `${numberInWords(count, language)} ${units[language][unit][count === 1 ? 0 : 1]}`
}

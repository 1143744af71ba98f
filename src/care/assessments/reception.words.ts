import { defineWords } from '#platform/words.ts'

/** How a unit tells that it receives answers. */
export const receptionWords = defineWords({
  title: ['Sådan kan man få fat i jer', 'How people reach you'],
  lead: [
    'Det, I skriver her, læser personen, før svaret sendes, ved siden af svaret og ved »Hvad du kan gøre nu«. Skriv intet om personer.',
    'What you write here the person reads before an answer is sent, beside it, and under “What you can do now”. Write nothing about anybody.',
  ],
  toThis: ['Sådan kan man få fat i jer', 'How people reach you'],
  toldOn: (day: string) => [`Oplyst af jer ${day}`, `Told by you on ${day}`],
  notTold: ['I har ikke oplyst det endnu', 'You have not told this yet'],
  notToldText: [
    'Indtil I gør det, får personen at vide, at det ikke er oplyst, hvornår svaret bliver læst, og hvem man kan ringe til.',
    'Until you do, the person reads that it is not given when the answer is read and whom to ring.',
  ],
  days: [
    'Inden for hvor mange hverdage læser I et svar?',
    'Within how many working days do you read an answer?',
  ],
  daysHint: [
    'Lad det stå tomt, hvis I ikke læser svar her. Et nyt tal gælder svar, der bliver sendt herefter.',
    'Leave it empty if you do not read answers here. Another number holds for answers sent from now on.',
  ],
  daysUnit: ['hverdage', 'working days'],
  phone: ['Telefon, som personen kan ringe til', 'Telephone that the person can call'],
  hours: ['Hvornår er der nogen ved telefonen? På dansk', 'When does somebody answer it? In Danish'],
  hoursHint: ['For eksempel: Hverdage kl. 9–14', 'For example: Hverdage kl. 9–14'],
  hoursInEnglish: [
    'Hvornår er der nogen ved telefonen? På engelsk, hvis I kan',
    'When does somebody answer it? In English, if you can',
  ],
  hoursInEnglishHint: [
    'For eksempel: Weekdays 9 to 14. Står det tomt, vises det danske på de engelske sider.',
    'For example: Weekdays 9 to 14. If it is empty, the English pages show the Danish.',
  ],
  danishOnly: ['(kun på dansk)', '(in Danish only)'],
  urgent: ['Telefon, når det ikke kan vente', 'Telephone when it cannot wait'],
  urgentHint: [
    'Kun hvis der er nogen, der tager den. Ellers bliver personen vist til egen læge, lægevagten og 112.',
    'Only if somebody answers it. Otherwise the person is shown their own GP, the out-of-hours doctor and 112.',
  ],
  empty: [
    'Står både hverdage og telefon tomme, bliver det vist som »ikke oplyst«.',
    'If both working days and telephone are empty, it is shown as “not given”.',
  ],
  save: ['Vis det fra nu af', 'Show it from now on'],
  saved: ['Det er vist nu', 'It is shown now'],
  wrongDays: [
    'Skriv et tal fra 1 til 30, eller lad det stå tomt',
    'Write a number from 1 to 30, or leave it empty',
  ],
  wrongPhone: [
    'Skriv et telefonnummer med tal, for eksempel 00 00 00 00',
    'Write a telephone number in digits',
  ],
  wrongHours: ['Skriv højst 200 tegn', 'Write at most 200 characters'],
  hoursOfWhat: ['Skriv nummeret, tiden gælder for', 'Write the number that the hours are for'],
  danishFirst: ['Skriv også tiden på dansk', 'Write the hours in Danish, too'],
})

import { defineWords } from '#platform/words.ts'

/** Putting right a day of a plan. */
export const correctDaysWords = defineWords({
  title: ['Ret en dag i planen', 'Put a day of the plan right'],
  link: ['Ret en dag i planen', 'Put a day of the plan right'],
  leadOwn: [
    'Det, der stod før, kan stadig læses ved siden af.',
    'What stood before can still be read beside it.',
  ],
  lead: [
    'Fristen regnes ud igen fra den dag, der gælder nu. Modtageren får en opgave om at læse det, og personen kan se det. Det, der stod før, kan stadig læses ved siden af.',
    'The deadline is reckoned again from the day that holds now. The receiver gets a task to read it, and the person can see it. What stood before can still be read beside it.',
  ],
  why: ['Hvorfor rettes dagen?', 'Why is the day put right?'],
  whyHint: [
    'For eksempel: Udskrivelsen blev udskudt. Modtageren og personen kan læse det.',
    'For example: The discharge was put off. The receiver and the person can read it.',
  ],
  whyMissing: ['Skriv, hvorfor dagen rettes', 'Write why the day is put right'],
  tooLong: ['Skriv højst 500 tegn', 'Write at most 500 characters'],
  order: [
    'Den seneste dag kan ikke ligge før den dag, træningen kan begynde',
    'The latest day cannot come before the day on which the training can begin',
  ],
  same: ['Der er ikke ændret nogen dag', 'No day was changed'],
  begun: [
    'Træningen er begyndt, mens du skrev. Tilføj rettelsen i ord i stedet.',
    'The training began while you wrote. Add the correction in words instead.',
  ],
  save: ['Ret dagen', 'Put the day right'],
  task: [
    'En dag i planen er rettet: Se, hvad fristen er nu',
    'A day of the plan was put right: see what the deadline is now',
  ],
  because: (why: string) => [`Fordi: »${why}«`, `Because: “${why}”`],
  onPaper: (what: string, now: string, was: string, why: string) => [
    `${what} er rettet til ${now}. Før stod der ${was}. Fordi: ${why}`,
    `${what} was put right to ${now}. Before it said ${was}. Because: ${why}`,
  ],
})

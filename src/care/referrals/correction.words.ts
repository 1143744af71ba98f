import { defineWords } from '#platform/words.ts'

/** Putting right what one's own unit wrote. */
export const correctionWords = defineWords({
  correct: ['Ret noget, der står forkert', 'Put right something that is wrong'],
  titleRight: ['Ret det, I har skrevet', 'Put right what you wrote'],
  leadRight: [
    'Modtageren har ikke gjort noget endnu. Det, der stod før, kan stadig læses ved siden af.',
    'The receiver has not acted yet. What stood before can still be read beside it.',
  ],
  titleAdd: ['Tilføj en rettelse', 'Add a correction'],
  leadAdd: [
    'Modtageren har allerede gjort noget ud fra det, der står. Derfor bliver det stående, og det rigtige kommer ved siden af.',
    'The receiver has already acted on what stands. So it stays, and what is right comes beside it.',
  ],
  approved: [
    'En læge har godkendt det, der står. Derfor bliver det stående, og det rigtige kommer ved siden af. Lægen kan rette i selve teksten.',
    'A doctor has approved what stands. So it stays, and what is right comes beside it. The doctor can put the text itself right.',
  ],
  told: [
    'Modtageren får en opgave om at læse rettelsen, og personen kan se den.',
    'The receiver gets a task to read the correction, and the person can see it.',
  ],
  saveRight: ['Gem rettelsen', 'Save the correction'],
  saveAdd: ['Tilføj rettelsen', 'Add the correction'],
  about: ['Hvad er forkert?', 'What is wrong?'],
  aboutOther: ['Noget andet', 'Something else'],
  aboutNote: (what: string, day: string) => [`Notatet: ${what}, ${day}`, `The note: ${what}, ${day}`],
  words: ['Hvad er rigtigt?', 'What is right?'],
  wordsHint: [
    'Skriv det, så modtageren kan bruge det uden at ringe.',
    'Write it so that the receiver can act on it without calling.',
  ],
  aboutMissing: ['Vælg, hvad der er forkert', 'Choose what is wrong'],
  wordsMissing: ['Skriv, hvad der er rigtigt', 'Write what is right'],
  same: ['Der er ikke ændret noget', 'Nothing was changed'],
  acted: [
    'Modtageren har gjort noget, mens du skrev. Tilføj rettelsen i stedet: det, du skrev, står herunder.',
    'The receiver acted while you wrote. Add the correction instead: what you wrote stands below.',
  ],
  colleague: [
    'En kollega har rettet noget, mens du skrev. Det, du skrev, står herunder. Se på forløbet, hvad der står nu, og gem igen, hvis det stadig skal rettes.',
    'A colleague put something right while you wrote. What you wrote stands below. Look at the course for what stands now, and save again if it is still to be put right.',
  ],
  putRight: (day: string, who: string, was: string) => [
    `Rettet ${day} af ${who}. Før stod der: »${was}«`,
    `Put right on ${day} by ${who}. Before it said: “${was}”`,
  ],
  putRightEmpty: (day: string, who: string) => [
    `Rettet ${day} af ${who}. Før stod der ikke noget.`,
    `Put right on ${day} by ${who}. Before it said nothing.`,
  ],
  added: (day: string, who: string, words: string) => [
    `Tilføjet ${day} af ${who}: »${words}«`,
    `Added on ${day} by ${who}: “${words}”`,
  ],
  unread: ['Noget er rettet, siden I sidst læste', 'Something was corrected since you last read'],
  read: ['Vi har læst rettelsen', 'We have read the correction'],
  wasRead: (day: string, who: string) => [
    `Rettelsen blev læst ${day} af ${who}.`,
    `The correction was read on ${day} by ${who}.`,
  ],
  task: ['Læs en rettelse', 'Read a correction'],
  others: ['Rettelser', 'Corrections'],
  // What the person reads.
  mineRight: (what: string, unit: string) => [`${unit} rettede: ${what}`, `${unit} put right: ${what}`],
  mineAdded: (what: string, unit: string) => [
    `${unit} tilføjede en rettelse: ${what}`,
    `${unit} added a correction: ${what}`,
  ],
  mineRead: (unit: string) => [`${unit} har læst rettelsen`, `${unit} has read the correction`],
  mineNote: ['et notat', 'a note'],
  mineOther: ['noget i det, de havde skrevet', 'something in what they had written'],
  mineTitle: ['Rettelser', 'Corrections'],
  mineNow: (words: string) => [`Nu står der: »${words}«`, `Now it says: “${words}”`],
  mineNowEmpty: ['Nu står der ikke noget.', 'Now it says nothing.'],
  mineBefore: (words: string) => [`Før stod der: »${words}«`, `Before it said: “${words}”`],
})

import { defineWords } from '#platform/words.ts'

/** An alert whose day has passed: what those who are told read, and what the person reads. */
export const alertLateWords = defineWords({
  leader: [
    'Til lederen: dagen er gået for »Reagér på et svar«',
    'To the leader: the day has passed for “React on an answer”',
  ],
  unit: [
    'Dagen er gået. Gør det, I har aftalt, når ingen når det',
    'The day has passed. Do what you have agreed on when nobody gets to it',
  ],
  told: ['Har fået besked om, at dagen er gået', 'Have been told that the day has passed'],
  toldUnit: (day: string) => [`Stedet ${day}`, `The place on ${day}`],
  toldLeader: (day: string) => [`Lederen ${day}`, `The leader on ${day}`],

  ifPast: ['Hvis dagen er gået', 'If the day has passed'],
  ifPastText: [
    'Så får de, der er på arbejde på stedet, besked efter 1 hverdag. Efter 2 hverdage får stedets leder besked. Er der ingen leder på arbejde, får stedet besked om at gøre det, der er aftalt, når ingen når det. Det er mål her i Følgeskab, ikke frister i loven.',
    'Then those at work at the place are told after 1 working day. After 2 working days the leader of the place is told. If no leader is at work, the place is told to do what is agreed on when nobody gets to it. These are goals in Følgeskab, not deadlines in law.',
  ],
  now: ['Hvad du kan gøre nu', 'What you can do now'],
  past: [
    'Dagen, hvor stedet ville reagere på dit svar, er gået. Det er ikke dig, der har glemt noget.',
    'The day by which the place would react on your answer has passed. It is not you who have forgotten anything.',
  ],
  herUnit: (day: string) => [`De fik besked ${day}.`, `They were told on ${day}.`],
  herLeader: (day: string) => [`Deres leder fik besked ${day}.`, `Their leader was told on ${day}.`],
  call: (unit: string) => [`Du kan ringe til ${unit}:`, `You can call ${unit}:`],
  noNumber: (unit: string) => [
    `${unit} har ikke oplyst sit nummer her. Se efter det i dit brev.`,
    `${unit} has not told its number here. Look for it in your letter.`,
  ],
})

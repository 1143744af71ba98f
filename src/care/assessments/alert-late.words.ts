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
  fallback: [
    'Ring til et sted, hvor dagen er gået for et svar',
    'Call a place where the day has passed for an answer',
  ],
  told: ['Har fået besked om, at dagen er gået', 'Have been told that the day has passed'],
  toldUnit: (day: string) => [`Stedet ${day}`, `The place on ${day}`],
  toldLeader: (day: string) => [`Lederen ${day}`, `The leader on ${day}`],

  toldFallback: (day: string) => [`Det aftalte sted ${day}`, `The place agreed with on ${day}`],

  elsewhere: ['Svar andre steder', 'Answers at other places'],
  elsewhereLead: [
    'De her steder har aftalt med jer, at I får besked, når dagen er gået. Ring, og spørg, hvem der følger op. I ser ikke, hvem det drejer sig om.',
    'These places have agreed with you that you are told when the day has passed. Call and ask who follows up. You do not see whom it is about.',
  ],
  place: ['Stedet', 'The place'],
  alerts: ['Svar', 'Answers'],
  since: ['Senest', 'By'],
  agreed: ['Det, de har aftalt', 'What they have agreed on'],
  phone: ['Ring', 'Call'],
  notGiven: ['Ikke oplyst', 'Not given'],
  elsewhereNone: ['Ingen dag er gået andre steder', 'No day has passed at other places'],
  elsewhereNoneText: [
    'Her står kun steder, der har aftalt det med jer.',
    'Only places that have agreed it with you stand here.',
  ],
  fallbackUnit: ['Hvem får besked, når ingen leder er på arbejde?', 'Who is told when no leader is at work?'],
  fallbackUnitHint: [
    'Aftal det med dem først. De får besked 2 hverdage efter dagen, eller efter 5, hvis jeres leder er på arbejde. De får ikke at vide, hvem det drejer sig om.',
    'Agree it with them first. They are told 2 working days after the day, or after 5 if your leader is at work. They are not told whom it is about.',
  ],
  onlyOwnUnit: [
    'Intet andet sted. Er ingen leder på arbejde, får kun I selv besked.',
    'No other place. If no leader is at work, only you are told.',
  ],
  noFallbackUnit: ['Intet andet sted', 'No other place'],

  ifPast: ['Hvis dagen er gået', 'If the day has passed'],
  ifPastText: [
    'Så får de, der er på arbejde på stedet, besked efter 1 hverdag. Efter 2 hverdage får stedets leder besked. Er der ingen leder på arbejde, og igen efter 5 hverdage, får det sted besked, som de har aftalt det med; det får ikke at vide, hvem du er. Er intet aftalt, får de selv besked om at gøre det, de har lovet, når ingen når det. Det er mål her i Følgeskab, ikke frister i loven.',
    'Then those at work at the place are told after 1 working day. After 2 working days the leader of the place is told. If no leader is at work, and again after 5 working days, the place they have agreed it with is told; it is not told who you are. If nothing is agreed, they are told themselves to do what they have promised when nobody gets to it. These are goals in Følgeskab, not deadlines in law.',
  ],
  now: ['Hvad du kan gøre nu', 'What you can do now'],
  past: [
    'Dagen, hvor stedet ville reagere på dit svar, er gået. Det er ikke dig, der har glemt noget.',
    'The day by which the place would react on your answer has passed. It is not you who have forgotten anything.',
  ],
  herUnit: (day: string) => [`De fik besked ${day}.`, `They were told on ${day}.`],
  herLeader: (day: string) => [`Deres leder fik besked ${day}.`, `Their leader was told on ${day}.`],
  herFallback: (day: string) => [
    `Det sted, de har aftalt det med, fik besked ${day}. Det ved ikke, hvem du er.`,
    `The place they have agreed it with was told on ${day}. It does not know who you are.`,
  ],
  call: (unit: string) => [`Du kan ringe til ${unit}:`, `You can call ${unit}:`],
  noNumber: (unit: string) => [
    `${unit} har ikke oplyst sit nummer her. Se efter det i dit brev.`,
    `${unit} has not told its number here. Look for it in your letter.`,
  ],
})

import { defineWords, type Language } from '#platform/words.ts'
import type { ShownMonth } from './inflow.rules.ts'

export const inflowWords = defineWords({
  title: [
    'Jeres egen enhed: hvad der kommer, og hvad der begynder',
    'Your own unit: what comes and what begins',
  ],
  intro: [
    'De seneste tolv måneder, og de hold, I har fortalt om. Kun I kan se det.',
    'The last twelve months, and the groups you have told of. Only you can see it.',
  ],
  month: ['Måned', 'Month'],
  cameIn: ['Sendt til jer', 'Sent to you'],
  began: ['Begyndt', 'Begun'],
  municipal: ['heraf kommunale henvisninger', 'of them referrals to the municipality'],
  plans: ['heraf genoptræningsplaner', 'of them retraining plans'],
  starts: ['Hold, der begynder', 'Groups that begin'],
  places: ['Pladser på holdene', 'Places in the groups'],
  none: [
    'Intet er sendt til jer, og I har ikke fortalt om hold',
    'Nothing was sent to you, and you have told of no groups',
  ],
  noneText: [
    'Her står, måned for måned, hvad der kommer til jer, ved siden af pladserne på de hold, der begynder.',
    'Here stands, month by month, what comes to you, beside the places in the groups that begin.',
  ],
  tell: ['Fortæl om jeres hold', 'Tell of your groups'],
  point: (came: number, places: number) => [
    `I denne måned og de to før kom der ${came} henvisninger og planer til jer. Holdene, der begyndte, har ${places} pladser.`,
    `In this month and the two before ${came} referrals and plans came to you. The groups that began have ${places} places.`,
  ],
  pointUntold: (came: number) => [
    `I denne måned og de to før kom der ${came} henvisninger og planer til jer. Pladser på hold i de måneder er ikke oplyst.`,
    `In this month and the two before ${came} referrals and plans came to you. Places in groups in those months are not given.`,
  ],
  note: [
    'Ikke alle, der bliver sendt til jer, skal på et hold, og denne måned er ikke slut. Et hold uden oplyst antal pladser er ikke talt med.',
    'Not everybody who is sent to you is to join a group, and this month is not over. A group whose number of places is not given is not counted.',
  ],
  table: ['Se tallene som tabel', 'See the numbers as a table'],
  description: [
    'Henvisninger og genoptræningsplaner måned for måned ved siden af pladserne på de hold, der begynder.',
    'Referrals and retraining plans month by month, beside the places in the groups that begin.',
  ],
  came: ['Henvisninger og planer', 'Referrals and plans'],
  notGiven: ['Ikke oplyst', 'Not given'],
  and: (places: number, untold: number) => [
    untold === 1 ? `${places} og 1 hold uden antal` : `${places} og ${untold} hold uden antal`,
    untold === 1
      ? `${places} and 1 group without a number`
      : `${places} and ${untold} groups without a number`,
  ],
})

/** A month without a group that anybody told of is not one with no places. */
export function placesInMonth(
  { starts, places, untold }: Pick<ShownMonth, 'starts' | 'places' | 'untold'>,
  language: Language,
): string {
  const say = inflowWords(language)
  if (starts === 0) return '–'
  if (places === null) return say.notGiven
  return untold > 0 ? say.and(places, untold) : `${places}`
}

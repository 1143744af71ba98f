import { defineWords, type Language, monthInWords } from '#platform/words.ts'
import type { Capacity } from './capacity.rules.ts'
import { placesInMonth } from './inflow.words.ts'

export const capacityWords = defineWords({
  title: (unit: string) => [`Før du sender: ${unit}`, `Before you send: ${unit}`],
  coming: ['Hold, der begynder', 'Groups that begin'],
  more: (count: number) => [`og ${count} til`, `and ${count} more`],
  came: (months: string) => [`Sendt dertil ${months}`, `Sent there ${months}`],
  cameCount: (count: number) => [`${count} henvisninger og planer`, `${count} referrals and plans`],
  few: ['1–4 henvisninger og planer', '1–4 referrals and plans'],
  cameNone: ['Ingen her i Følgeskab', 'None here in Følgeskab'],
  places: (months: string) => [
    `Pladser på hold, der begyndte ${months}`,
    `Places in groups that began ${months}`,
  ],
  notGiven: ['Ikke oplyst', 'Not given'],
  note: [
    'Det er stedets egne oplysninger og det, der er sendt gennem Følgeskab. Det er intet løfte om, hvornår personen kommer til.',
    'This is what the place itself has told, and what was sent through Følgeskab. It is no promise of when the person’s turn comes.',
  ],
  plan: [
    'Planen sendes uanset, hvor mange pladser der er. Kan kommunen ikke nå det, kan personen vælge et andet sted.',
    'The plan is sent however many places there are. If the municipality cannot make it, the person can choose another place.',
  ],
  elsewhere: [
    'Her står personens egen kommune. Andre steder er ikke vist.',
    'Here stands the person’s own municipality. Other places are not shown.',
  ],
  noneHere: [
    'Hvor mange pladser modtageren har, er ikke oplyst.',
    'How many places the receiver has is not given.',
  ],
})

const first = (months: string) => Temporal.PlainDate.from(months)
/** `juli–september 2026`. */
export function quarterMonths(quarter: string, language: Language): string {
  const from = first(quarter)
  const to = from.add({ months: 2 })
  return `${monthInWords(from, language)}–${monthInWords(to, language)} ${to.year}`
}

export function cameInWords({ came, isFew }: Capacity, language: Language): string {
  const say = capacityWords(language)
  if (isFew) return say.few
  return came ? say.cameCount(came) : say.cameNone
}

/** No group that anybody told of is not one with no places. */
export const placesInQuarter = ({ starts, places, untold }: Capacity, language: Language): string =>
  starts === 0 ? capacityWords(language).notGiven : placesInMonth({ starts, places, untold }, language)

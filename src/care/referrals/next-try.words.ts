import type { Both } from '#platform/words.ts'
import type { NextTry, Part } from './next-try.rules.ts'

const partNames: Readonly<Record<Part, Both>> = {
  morning: { da: 'om formiddagen', en: 'in the morning' },
  afternoon: { da: 'om eftermiddagen', en: 'in the afternoon' },
  evening: { da: 'efter kl. 16', en: 'after 4 pm' },
}

/** The next attempt, as whoever makes it is told; no person's name. */
export function tryInWords({ what, part }: Pick<NextTry, 'what' | 'part'>): Both {
  if (what === 'write') return { da: 'Skriv et brev til personen', en: 'Write a letter to the person' }
  if (what === 'not-reach')
    return {
      da: 'Ring igen, eller skriv, at personen ikke blev truffet',
      en: 'Call again, or write that the person was not reached',
    }
  const { da, en } = part ? partNames[part] : { da: 'på et andet tidspunkt', en: 'at another hour' }
  return { da: `Ring igen ${da}`, en: `Call again ${en}` }
}

import type { Pair } from '#platform/words.ts'
import type { LevelCode } from '#registers/responsibilities/index.ts'
import type { Activity } from './offer.rules.ts'

export const activityNames: Readonly<Record<Activity, Pair>> = {
  training: ['Træning', 'Exercise'],
  walking: ['Gåture', 'Walks'],
  water: ['Vand og svømning', 'Water and swimming'],
  sport: ['Sport og bevægelse', 'Sport and movement'],
  nature: ['Natur og have', 'Nature and garden'],
  creative: ['Kreativt og musik', 'Creative and music'],
  cooking: ['Mad sammen', 'Cooking together'],
  talking: ['Samtale', 'Conversation'],
  'meeting-others': ['Mød andre', 'Meet others'],
  course: ['Kursus og foredrag', 'Courses and talks'],
}
/** The same as people may type them. */
export const activityWords = Object.entries(activityNames).map(([name, words]) => ({ name, words }))

export const levelWords: Readonly<Record<LevelCode, Pair>> = {
  egenomsorg: ['Det kan du selv gøre', 'What you can do yourself'],
  basal: ['Almindelig viden', 'General knowledge'],
  specialiseret: ['Særlig viden', 'Special knowledge'],
  hoejt_specialiseret: ['Meget særlig viden', 'Highly special knowledge'],
}

export const choiceNames: Readonly<Record<string, Pair>> = {
  ...activityNames,
  ...levelWords,
  nej: ['Uden henvisning', 'Without referral'],
  ja: ['Kræver henvisning', 'Needs a referral'],
  'ikke-oplyst': ['Ikke oplyst', 'Not given'],
  fremmoede: ['Mød op', 'In person'],
  digital: ['På nettet eller telefon', 'Online or by telephone'],
  patienter: ['Dig, der har eller har haft kræft', 'You who have or have had cancer'],
  paaroerende: ['Pårørende', 'Relatives'],
  efterladte: ['Efterladte', 'The bereaved'],
  boern: ['Børn', 'Children'],
  aabent: ['Åbent nu', 'Open now'],
}

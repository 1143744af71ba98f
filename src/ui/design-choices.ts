import type { Say } from './design-words.ts'

export const limit = (say: Say) => ({
  characters: 200,
  text: say('Du kan skrive 200 tegn', 'You can write 200 characters'),
  left: say('{n} tegn tilbage', '{n} characters left'),
  over: say('{n} tegn for mange', '{n} characters too many'),
})

export const parts = (say: Say) => ({
  day: say('Dag', 'Day'),
  month: say('Måned', 'Month'),
  year: say('År', 'Year'),
})

export const places = (say: Say) => [
  { value: 'a', label: say('Aby', 'Aby'), group: say('Øst', 'East') },
  { value: 'b', label: say('Beby', 'Beby'), group: say('Øst', 'East') },
  { value: 'c', label: say('Ceby', 'Ceby'), group: say('Vest', 'West') },
]

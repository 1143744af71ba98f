import { defineWords } from '#platform/words.ts'

export const keptWords = defineWords({
  title: ['Det, du havde skrevet', 'What you had written'],
  lead: [
    'Du blev logget ud, før det blev gemt. Her er det. Send det igen, eller lad det være.',
    'You were signed out before it was saved. Here it is. Send it again, or leave it.',
  ],
  send: ['Send det igen', 'Send it again'],
  drop: ['Slet det', 'Delete it'],
  nothing: ['Der er ikke noget gemt', 'Nothing is kept'],
  nothingText: [
    'Det, man har skrevet, gemmes i en halv time efter, at man er logget ud.',
    'What one has written is kept for half an hour after one has been signed out.',
  ],
})

import { defineWords } from '#platform/words.ts'

/** Mending a text that colleagues read already. */
export const wordingWords = defineWords({
  title: ['Ret teksten', 'Mend the text'],
  lead: [
    'Det, kolleger læser nu, bliver stående, til en anden hos jer har læst og frigivet den nye tekst.',
    'What colleagues read now stays until somebody else at your place has read and released the new text.',
  ],
  link: ['Ret teksten', 'Mend the text'],
  same: ['Teksten er den samme som før', 'The text is the same as before'],
  waits: [
    'En anden har rettet teksten imens, eller en rettelse venter allerede på en kollega. Se rådet, som det står nu. Det, du skrev, står her stadig.',
    'Somebody else has mended the text meanwhile, or another wording is waiting for a colleague. See the advice as it stands. What you wrote is still here.',
  ],
  standsNow: ['Det, kolleger læser nu', 'What colleagues read now'],
  proposed: ['En ny tekst venter på en kollega', 'A new text is waiting for a colleague'],
  proposedText: [
    'Den er kun vist for jer. Teksten ovenfor står, til den nye er læst og frigivet.',
    'It is shown to you alone. The text above stands until the new one is read and released.',
  ],
  ownText: [
    'Du har selv skrevet den. En anden hos jer skal læse og frigive den.',
    'You wrote it yourself. Somebody else at your place must read and release it.',
  ],
  release: ['Vis den nye tekst for kolleger', 'Show the new text to colleagues'],
  drop: ['Træk rettelsen tilbage', 'Take the new text back'],
  history: ['Tidligere tekster', 'Earlier texts'],
  stood: (from: string, until: string) => [`Stod fra ${from} til ${until}`, `Stood from ${from} to ${until}`],
  erase: ['Slet den tekst for altid', 'Erase that text for good'],
})

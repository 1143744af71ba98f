import { defineWords } from '#platform/words.ts'

export const checkWords = defineWords({
  title: ['Passer det stadig?', 'Does it still hold?'],
  lead: [
    'Ring, se på tilbuddets side, eller kig forbi. Skriv så, hvad du fandt. Det står på siden med dag og sted, ikke med dit navn.',
    'Call, look at the offer’s own page, or drop by. Then write what you found. It is shown with day and place, not with your name.',
  ],
  found: ['Det fandt jeg', 'What I found'],
  how: ['Hvordan fandt du ud af det?', 'How did you find out?'],
  ringet: ['Jeg ringede', 'I called'],
  side: ['Jeg så på deres hjemmeside', 'I looked at their website'],
  besoegt: ['Jeg var der', 'I was there'],
  howMissing: ['Vælg, hvordan du fandt ud af det.', 'Choose how you found out.'],
  who: ['Hvem sagde det?', 'Who said it?'],
  myndigheden: ['Den, der har ansvaret', 'Who is responsible'],
  selv: ['Ingen, jeg så det selv', 'Nobody, I saw it myself'],
  whoMissing: ['Vælg, hvem der sagde det.', 'Choose who said it.'],
  parts: ['Gælder det kun en del?', 'Is it about a part only?'],
  partsHint: [
    'Sæt kryds, hvis du kun fik svar på noget af det. Ellers gælder dit svar hele tilbuddet.',
    'Tick if you had an answer to some of it only. Otherwise your answer is about the whole offer.',
  ],
  save: ['Gem, hvad du fandt', 'Save what you found'],
  seeOffer: ['Se tilbuddet', 'See the offer'],
})

import { defineWords } from '#platform/words.ts'

export const lookWords = defineWords({
  title: ['Hvem har set mine oplysninger', 'Who has looked at my details'],
  lead: [
    'Hver gang nogen ser oplysninger om dig her, bliver det skrevet ned. Linjerne gemmes i to år.',
    'Every time somebody looks at details about you here, it is written down. The lines are kept for two years.',
  ],
  where: ['Du er her', 'You are here'],
  mine: ['Min side', 'My page'],
  none: ['Ingen har set oplysninger om dig', 'Nobody has looked at details about you'],
  noneText: ['Når nogen gør, står det her.', 'When somebody does, it will stand here.'],
  when: ['Hvornår', 'When'],
  who: ['Hvem', 'Who'],
  why: ['Hvorfor', 'Why'],
  somebody: ['En, der ikke længere har en konto', 'Somebody who no longer has an account'],
  'account-list': ['Så listen over konti', 'Looked at the list of accounts'],
  'unit-list': ['Så en liste over stedets forløb', 'Looked at a list of the place’s courses'],
  'course-started': ['Startede et forløb', 'Started a course'],
  course: ['Så dine oplysninger i et forløb', 'Looked at your details in a course'],
  emergency: ['Brugte nødadgang', 'Used emergency access'],
  proxy: ['Så med, fordi du har givet fuldmagt', 'Looked because you let them act for you'],
  leave: [
    'Undrer noget dig? Spørg det sted, der står på linjen. De kan sige, hvorfor de så det.',
    'Does something puzzle you? Ask the place that stands on the line. They can say why they looked.',
  ],
})

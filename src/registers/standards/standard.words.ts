import { defineWords } from '#platform/words.ts'

export const standardWords = defineWords({
  title: ['Kvalitetsstandarder', 'Quality standards'],
  lead: [
    'Hvad der kræves af tilbuddene, og hvor du her kan se, om det findes. Det, som intet her viser, står for sig.',
    'What is required of the offers, and where you can see here whether it is there. What nothing here shows stands by itself.',
  ],
  reading: [
    'Hvad der viser et krav, er vores egen læsning af standarden.',
    'What shows a requirement is our own reading of the standard.',
  ],
  issued: ['Udgivet', 'Issued'],
  'wished-for': ['Et ønske, ikke en standard', 'A wish, not a standard'],
  requirement: ['Krav', 'Requirement'],
  shownBy: ['Her kan du se det', 'Here you can see it'],
  requirements: (title: string) => [`Krav i ${title}`, `Requirements in ${title}`],
  nothing: ['Intet her viser det endnu', 'Nothing here shows it yet'],
  unmeasured: (count: number, all: number) => [
    `${count} af ${all} krav viser intet her endnu`,
    `${count} of ${all} requirements are shown by nothing here yet`,
  ],
  allMeasured: ['Hvert krav kan ses her', 'Each requirement can be seen here'],
  duty: ['Hvem har opgaven', 'Who has the task'],
  offers: ['Tilbud af den slags', 'Offers of that sort'],
  held: [
    'Forløbsrapporten tæller samtaler, der er holdt',
    'The flow report counts conversations that were held',
  ],
  helped: [
    'Forløbsrapporten tæller, hvad borgerne svarer, når de bliver spurgt, om de fik hjælp',
    'The flow report counts what citizens answer when asked whether they got help',
  ],
})

import { defineWords } from '#platform/words.ts'

/** *Papiret på bordet*: one A4 in one's own words. */
export const tablePaperWords = defineWords({
  title: ['Papiret på bordet', 'The paper on the table'],
  door: [
    'Ét ark i dine egne ord til lægen, jobcentret eller din arbejdsgiver.',
    'One sheet in your own words for the doctor, the job centre or your employer.',
  ],
  lead: [
    'Ét ark i dine egne ord, som du kan lægge på bordet. Du bestemmer, hvad der står. Vi gemmer ikke det, du skriver her.',
    'One sheet in your own words to lay on the table. You decide what it says. We do not store what you write here.',
  ],
  reader: ['Hvem er det til?', 'Whom is it for?'],
  laege: ['Lægen', 'The doctor'],
  jobcenter: ['Jobcentret', 'The job centre'],
  arbejdsgiver: ['Min arbejdsgiver', 'My employer'],
  to: (reader: string) => [`Til: ${reader}`, `For: ${reader}`],
  lines: ['Det skal stå på papiret', 'What is to stand on the paper'],
  linesHint: [
    'Fjern hakket ved det, der ikke skal med. Der kommer kun det på papiret, som du har sat hak ved.',
    'Take away the tick by what is not to go along. Only what you have ticked gets on the paper.',
  ],
  noLines: [
    'Du har ikke svaret på, hvad der fylder, eller valgt noget til dit overblik endnu. Du kan skrive papiret alligevel.',
    'You have not told what fills or chosen anything for your overview yet. You can write the paper all the same.',
  ],
  toFacts: ['Vælg, hvad der fylder', 'Choose what fills'],
  name: ['Mit navn', 'My name'],
  disease: ['Kræften er eller var', 'The cancer is or was'],
  treatment: ['Behandling', 'Treatment'],
  fills: (burden: number) => [`fylder ${burden} af 10`, `fills ${burden} of 10`],
  thing: ['Det fylder', 'What fills'],
  tried: ['Det har jeg prøvet', 'What I have tried'],
  matters: ['Det er vigtigt for mig', 'What matters to me'],
  tooMuch: [
    'Der er for meget til ét ark. Fjern hakket ved noget af det.',
    'It is too much for one sheet. Take away the tick by some of it.',
  ],
  toAnswer: ['Svar på, hvad der fylder', 'Tell what fills'],
  'late-effect': ['Det mærker jeg', 'What I notice'],
  fylder: ['Det fylder mest', 'What fills most'],
  proevet: ['Det har jeg prøvet', 'What I have tried'],
  'beder-laege': ['Det vil jeg gerne have hjælp til', 'What I would like help with'],
  'beder-jobcenter': ['Det har jeg brug for, når vi taler om arbejde', 'What I need when we talk about work'],
  'beder-arbejdsgiver': ['Det ville hjælpe mig på arbejde', 'What would help me at work'],
  ownHint: ['Skriv kort. Det kan også stå tomt.', 'Write briefly. It may also stay empty.'],
  problems: ['Der er noget, du skal se på', 'There is something to look at'],
  tooLong: (most: number) => [
    `Skriv højst ${most} tegn på højst otte linjer, så det hele kan stå på ét ark`,
    `Write at most ${most} characters on at most eight lines, so that all of it fits one sheet`,
  ],
  nothing: ['Vælg mindst én ting, eller skriv noget', 'Choose at least one thing, or write something'],
  pdf: ['Hent som PDF', 'Take it as PDF'],
  care: [
    'Pas på papiret: alle, der får det, kan læse det.',
    'Take care of the paper: whoever gets it can read it.',
  ],
  agreed: ['Det aftalte vi', 'What we agreed'],
  foot: (day: string) => [
    `Skrevet af mig selv, ${day} · Lavet i Følgeskab`,
    `Written by myself, ${day} · Made in Følgeskab`,
  ],
})

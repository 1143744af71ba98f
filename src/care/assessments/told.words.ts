import { defineWords } from '#platform/words.ts'

/** A person's answers at a unit, and entering what was told on the phone or on paper. */
export const toldWords = defineWords({
  title: ['Personens svar', 'The answers of the person'],
  doorText: ['Læs, spørg, eller skriv ind.', 'Read, ask, or enter.'],
  none: ['Personen har ikke sendt jer et svar', 'The person has sent you no answer'],
  noneText: [
    'I kan spørge, eller skrive ind, hvad personen fortæller.',
    'You can ask, or enter what the person tells.',
  ],
  ask: ['Spørg, hvad der fylder', 'Ask what fills'],
  enter: ['Skriv et svar ind', 'Enter an answer'],
  enterText: [
    'Det, personen har fortalt i telefonen eller på papir. Det står ved svaret, at I har skrevet det ind, og personen kan selv rette det.',
    'What the person has told on the phone or on paper. It stands with the answer that you entered it, and the person can change it.',
  ],
  way: ['Hvordan fik I det at vide?', 'How were you told?'],
  phone: ['I telefonen', 'On the phone'],
  paper: ['På papir', 'On paper'],
  helper: ['Hvem fortalte det, hvis det ikke var personen selv?', 'Who told it, if not the person?'],
  helperHint: ['Navn, og hvad de er for hinanden', 'The name, and what they are for each other'],
  optional: ['behøver ikke', 'optional'],
  occasion: ['Hvad er anledningen?', 'What is the occasion?'],
  thing: (n: number) => [`Ting ${n}`, `Thing ${n}`],
  what: ['Hvad fylder?', 'What fills?'],
  nothing: ['Ikke valgt', 'Not chosen'],
  burden: ['Hvor meget (0–10)?', 'How much (0–10)?'],
  notTold: ['Ikke oplyst', 'Not given'],
  wish: ['Hvad ønsker personen?', 'What does the person wish?'],
  tried: ['Hvad er prøvet?', 'What has been tried?'],
  matters: ['Hvad er vigtigt for personen?', 'What matters to the person?'],
  save: ['Gem svaret', 'Save the answer'],
  maade: ['Vælg, om det var i telefonen eller på papir', 'Choose whether it was on the phone or on paper'],
  anledning: ['Vælg anledningen', 'Choose the occasion'],
  ting1: [
    'Vælg mindst én ting, eller skriv, hvad der er vigtigt',
    'Choose one thing at least, or write what matters',
  ],
  'for-langt': ['Skriv højst 2.000 tegn i hvert felt', 'Write at most 2,000 characters in each field'],
  'ting-mangler': ['Vælg, hvad det drejer sig om', 'Choose what it is about'],
  'ting-igen': [
    'Det er valgt to gange. Skriv det samlet ét sted',
    'It is chosen twice. Write it in one place',
  ],
  'proevet-uden': [
    'Der spørges kun om, hvad der er prøvet, når personen ønsker hjælp. Ret ønsket, eller slet det her',
    'What was tried is asked only where the person wants help. Correct the wish, or delete this',
  ],
  cannot: ['Svaret kan ikke skrives ind', 'The answer cannot be entered'],
  cannotText: [
    'I har ikke længere et forløb med personen, eller personen er død.',
    'You no longer have a course with the person, or the person has died.',
  ],
  toldBy: ['Fortalt af', 'Told by'],
})

import { defineWords } from '#platform/words.ts'

/** *Aftalt med dig*: for whoever writes it, and for the person it was agreed with. */
export const agreedWords = defineWords({
  form: ['Aftal med personen', 'Agree with the person'],
  formText: [
    'Personen kan læse aftalen under »Aftalt med dig«. Vurderingen af enkelt eller sammensat er din egen og står med din begrundelse.',
    'The person can read it under “Agreed with you”. Simple or complex is your own assessment and stands with your grounds.',
  ],
  words: ['Aftalt', 'Agreed'],
  wordsHint: [
    'Hvad sker der nu, hvem gør det, og hvornår? Skriv, så personen kan læse det.',
    'What happens now, who does it, and when? Write so that the person can read it.',
  ],
  day: ['Hvornår blev det aftalt?', 'When was it agreed?'],
  complexity: ['Er behovet enkelt eller sammensat?', 'Is the need simple or complex?'],
  complexityHint: [
    'Din vurdering. Modtagerens afgørelse står ved siden af, når den kommer.',
    'Your assessment. What the receiver decides stands beside it when it comes.',
  ],
  simple: ['Enkelt', 'Simple'],
  complex: ['Sammensat', 'Complex'],
  unassessed: ['Ikke vurderet', 'Not assessed'],
  grounds: ['Begrundelse', 'Grounds'],
  level: ['Hvor meget særlig viden kræver det?', 'How much special knowledge does it take?'],
  noLevel: ['Ikke vurderet', 'Not assessed'],
  lookAgain: [
    'Hvornår bliver personen spurgt, hvordan det går?',
    'When is the person asked how it is going?',
  ],
  lookAgainHint: [
    'Kun når niveauet er »Det kan du selv gøre«. Fire uger er et mål, huset selv har sat; skriv en anden dag, hvis I har aftalt det.',
    'Only where the level is “What you can do yourself”. Four weeks is a goal that the house has set itself; write another day if you agreed on one.',
  ],
  igen: [
    'Skriv en dag efter i dag og højst et år frem, for eksempel 24 12 2026',
    'Write a day after today and at most a year ahead, for example 24 12 2026',
  ],
  state: ['Hvad nu med behovet?', 'What about the need now?'],
  open: ['Det er stadig åbent', 'It is still open'],
  met: ['Hjælpen er givet', 'Help has been given'],
  closed: ['Det lukkes', 'It is closed'],
  closedHint: ['Skriv hvorfor nedenfor.', 'Write why below.'],
  reason: ['Hvorfor lukkes det?', 'Why is it closed?'],
  save: ['Gem aftalen', 'Save'],
  saved: ['Aftalen er gemt', 'Saved'],
  whenAssessed: ['når du har valgt enkelt eller sammensat', 'when you have chosen simple or complex'],
  whenClosed: ['når det lukkes', 'when it is closed'],
  aftalt: ['Skriv, hvad der er aftalt', 'Write what was agreed'],
  dag: ['Skriv dagen som tal, for eksempel 27 11 2026', 'Write the day in numbers, for example 27 11 2026'],
  'dag-fremme': ['Dagen kan ikke ligge ude i fremtiden', 'The day cannot lie ahead'],
  begrundelse: ['Skriv begrundelsen for vurderingen', 'Write the grounds for the assessment'],
  vurdering: [
    'Vælg enkelt eller sammensat, når der er en begrundelse',
    'Choose simple or complex, as there are grounds',
  ],
  tilstand: [
    'Vælg, om behovet er åbent, hjulpet eller lukket',
    'Choose whether the need is open, met or closed',
  ],
  hvorfor: ['Skriv, hvorfor behovet lukkes', 'Write why the need is closed'],
  'for-langt': ['Skriv højst 1.000 tegn', 'Write at most 1,000 characters'],
  overtaken: ['En anden har skrevet imens', 'Somebody else has written meanwhile'],
  overtakenText: [
    'Læs, hvad der står øverst nu. Dine ord er der stadig: ret dem, og gem igen.',
    'Read what stands at the top now. Your words are still there: change them, and save again.',
  ],
  history: ['Aftalt til nu', 'Agreed so far'],
  none: ['Der er ikke aftalt noget endnu.', 'Nothing has been agreed yet.'],
  by: (day: string, who: string, unit: string) => [
    `${day}, ${[who, unit].filter(Boolean).join(', ')}`,
    `${day}, ${[who, unit].filter(Boolean).join(', ')}`,
  ],
  somebody: ['Navn ikke oplyst', 'Name not given'],
  assessed: (what: string, grounds: string) => [`${what}: ${grounds}`, `${what}: ${grounds}`],
  closedBecause: (reason: string) => [`Lukket: ${reason}`, `Closed: ${reason}`],

  mine: ['Aftalt med dig', 'Agreed with you'],
  mineLead: [
    'Det, du og dem, der hjælper dig, har aftalt om det, der fylder. Er noget forkert, så ring til stedet.',
    'What you and those who help you have agreed about what fills. If something is wrong, call the place.',
  ],
  mineDoor: ['Se, hvad der er aftalt, hvornår og med hvem.', 'See what was agreed, when and with whom.'],
  mineNone: ['Der er ikke skrevet en aftale endnu', 'No agreement has been written yet'],
  mineNoneText: [
    'Når nogen aftaler noget med dig om det, der fylder, står det her.',
    'When somebody agrees something with you about what fills, it stands here.',
  ],
  mineMet: ['Hjælpen er givet', 'Help has been given'],
  mineClosed: ['Lukket', 'Closed'],
  mineOpen: ['Åbent', 'Open'],
  tellUs: ['Har du brug for mere hjælp?', 'Do you need more help?'],
  tellUsText: ['Du kan altid skrive et nyt svar.', 'You can always write another answer.'],
})

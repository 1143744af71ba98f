import { defineWords } from '#platform/words.ts'

/** *Mit overblik*: what a person has said and what follows from the registers; it never says that anybody has anything. */
export const overviewWords = defineWords({
  title: ['Mit overblik', 'My overview'],
  door: [
    'Dine gener ét sted: hvad du selv kan gøre, hvem der har ansvaret, og hvad der findes, hvor du bor.',
    'Your problems in one place: what you can do yourself, who is responsible, and what there is where you live.',
  ],
  lead: (day: string) => [
    `Bygget på det, du selv har skrevet, og på registrene, som de er ${day}. Det er ikke en diagnose og ikke et råd om behandling.`,
    `Built from what you have written yourself, and from the registers as they are on ${day}. It is no diagnosis and no advice on treatment.`,
  ],
  empty: ['Der står ikke noget endnu', 'There is nothing here yet'],
  emptyText: [
    'Vælg en eller flere gener. Så samler vi, hvad du selv kan gøre, hvem der har ansvaret, og hvad der findes, hvor du bor.',
    'Choose one or more problems. Then we gather what you can do yourself, who is responsible, and what there is where you live.',
  ],
  begin: ['Vælg, hvad der fylder', 'Choose what fills'],
  written: ['Det har du skrevet', 'What you have written'],
  change: ['Ret eller fjern', 'Change or remove'],
  disease: ['Kræften er eller var', 'The cancer is or was'],
  treatment: ['Behandling', 'Treatment'],
  'late-effect': ['Gene', 'Problem'],
  source: (day: string) => [`Skrevet af dig selv, ${day}`, `Written by yourself, ${day}`],
  noPlace: [
    'Vi ved ikke, hvor du bor. Vælg din kommune, så står her, hvem der har ansvaret, og hvad der findes nær dig.',
    'We do not know where you live. Choose your municipality; then you see who is responsible and what there is near you.',
  ],
  choosePlace: ['Vælg min kommune', 'Choose my municipality'],
  self: ['Det kan du selv gøre', 'What you can do yourself'],
  read: (title: string) => [`Læs: ${title}`, `Read: ${title}`],
  selfTold: ['Teksten siger, hvad du selv kan gøre.', 'The text tells what you can do yourself.'],
  selfNotTold: ['Hvad du selv kan gøre: Ikke oplyst.', 'What you can do yourself: Not given.'],
  noArticle: [
    'Ikke oplyst. Der er ikke skrevet en tekst om det endnu.',
    'Not given. No text about it has been written yet.',
  ],
  unapproved: ['Ikke fagligt kontrolleret endnu', 'Not yet checked by a professional'],
  who: (place: string) => [`Hvem har ansvaret i ${place}`, `Who is responsible in ${place}`],
  ownDoctor: ['Egen læge', 'Your own doctor'],
  level: ['Hvor meget særlig viden det kræver:', 'How much special knowledge it takes:'],
  doubt: ['Forventet, ikke bekræftet', 'Expected, not confirmed'],
  unresolved: [
    'Noget af det er ikke afklaret her i dag. Patientvejlederen i din region hjælper gratis videre.',
    'Some of it is not settled here today. The patient adviser in your region helps you on, free of charge.',
  ],
  adviser: ['Find patientvejlederen', 'Find the patient adviser'],
  offers: ['Tilbud til netop det her', 'Offers for this in particular'],
  noOffers: [
    'Vi kender ikke et tilbud til netop det her, hvor du bor. Der kan godt være et.',
    'We do not know an offer for this in particular where you live. There may still be one.',
  ],
  forAll: ['Tilbud, der ikke er for én bestemt gene', 'Offers that are not for one problem in particular'],
  again: ['Se på det igen', 'Look at it again'],
  againDuties: (day: string) => [
    `Senest ${day}. Fra den dag kan ansvaret ligge hos en anden.`,
    `By ${day}. From that day somebody else may be responsible.`,
  ],
  againTime: (day: string) => [
    `Senest ${day}. Så er det tid at se, om det stadig passer.`,
    `By ${day}. Then it is time to see whether it still fits.`,
  ],
  sourceNumbers: (numbers: string) => [`Kilde ${numbers}`, `Source ${numbers}`],
  howWeKnow: ['Hvor ved vi det fra?', 'How do we know?'],
  take: ['Tag det med på papir', 'Take it along on paper'],
  takeText: [
    'En PDF, som du kan udskrive. Pas på den: alle, der får den, kan læse den. Kan den ikke laves, så udskriv siden.',
    'A PDF that you can print. Take care of it: whoever gets it can read it. If it cannot be made, print the page.',
  ],
  pdf: ['Hent som PDF', 'Take it as PDF'],
  paper: ['Lav Papiret på bordet', 'Make the paper on the table'],
  ofName: (name: string) => [`For ${name}`, `For ${name}`],
  foot: (day: string) => [
    `Følgeskab · ${day} · Ikke fagligt kontrolleret endnu`,
    `Følgeskab · ${day} · Not yet checked by a professional`,
  ],
})

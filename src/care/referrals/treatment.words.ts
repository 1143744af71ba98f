import { defineWords } from '#platform/words.ts'

/** What was done, in a few lines, for the person first and then for their own doctor. */
export const treatmentWords = defineWords({
  title: ['Behandlingsoversigt', 'Summary of treatment'],
  mine: ['Din behandling, kort', 'Your treatment, in short'],
  mineDoor: [
    'Det, hospitalet har skrevet ved afslutningen. Du læser det først.',
    'What the hospital has written at the end. You read it first.',
  ],
  mineLead: [
    'Du læser den først. Din egen læge kan først læse den, når du selv siger, at du har læst den, eller når hospitalet har gennemgået den med dig.',
    'You read it first. Your own doctor can read it only once you say that you have read it, or the hospital has gone through it with you.',
  ],
  mineNone: [
    'Der er ikke skrevet en behandlingsoversigt her',
    'No summary of treatment has been written here',
  ],
  mineNoneText: [
    'Spørg det sted, der har behandlet dig, hvis du mangler den.',
    'Ask the place that treated you if you miss it.',
  ],
  doorText: [
    'Fem linjer ved afslutningen. Personen læser dem først, og derefter egen læge.',
    'Five lines at the end. The person reads them first, and then their own doctor.',
  ],
  lead: [
    'Personen læser den først. Egen læge med et forløb med personen læser den, når personen har sagt, at den er læst, eller når I har gennemgået den sammen. Er noget forkert, så skriv en ny.',
    'The person reads it first. A general practice with a course with the person reads it once the person has said that it is read, or you have gone through it together. If something is wrong, write another.',
  ],
  leadRead: [
    'Hospitalet skriver den, og personen læser den først. I kan læse den, når personen har sagt ja, eller når hospitalet har gennemgået den med personen.',
    'The hospital writes it, and the person reads it first. You can read it once the person has said yes, or the hospital has gone through it with the person.',
  ],
  none: [
    'Der er ingen behandlingsoversigt, som I kan læse',
    'There is no summary of treatment that you can read',
  ],
  disease: ['Sygdom', 'Disease'],
  operation: ['Operation', 'Operation'],
  medicine: ['Grupper af medicin', 'Groups of medicine'],
  radiation: ['Strålefelt', 'Radiation field'],
  dates: ['Datoer', 'Dates'],
  watch: ['Det kan du holde øje med', 'What you can watch for'],
  wayBack: ['Den direkte vej tilbage', 'The direct way back'],
  wayBackHint: [
    'For eksempel et nummer og hvornår der er nogen',
    'For example a number and when somebody is there',
  ],
  notGiven: ['Ikke oplyst', 'Not given'],
  write: ['Skriv en behandlingsoversigt', 'Write a summary of treatment'],
  rewrite: ['Står der noget forkert? Skriv den om', 'Is something wrong? Write it again'],
  rewriteText: [
    'Linjerne begynder, som de står øverst. Personen får besked og læser den nye først. Den gamle bliver stående.',
    'The lines begin as they stand at the top. The person is told and reads the new one first. The old one stays.',
  ],
  save: ['Gem, og giv personen besked', 'Save, and tell the person'],
  fillOne: ['Udfyld mindst én af de fem linjer', 'Fill in at least one of the five lines'],
  tooLong: ['Skriv det kortere (højst 1.000 tegn)', 'Write it shorter (at most 1,000 characters)'],
  written: (who: string, unit: string, day: string) => [
    `Skrevet af ${who}, ${unit}, ${day}`,
    `Written by ${who}, ${unit}, ${day}`,
  ],
  somebody: ['en medarbejder', 'a member of staff'],
  unread: [
    'Personen har ikke sagt, at den er læst. Egen læge kan ikke se den.',
    'The person has not said that it is read. General practice cannot see it.',
  ],
  mineUnread: [
    'Kun du og det sted, der skrev den, kan læse den nu. Er noget forkert, så sig det til dem først. De kan skrive den om.',
    'Only you and the place that wrote it can read it now. If something is wrong, tell them first. They can write it again.',
  ],
  'read-person': (day: string) => [
    `Læst af personen selv ${day}. Egen læge kan læse den.`,
    `Read by the person on ${day}. General practice can read it.`,
  ],
  'read-unit': (day: string) => [
    `Gennemgået sammen med personen ${day}. Egen læge kan læse den.`,
    `Gone through with the person on ${day}. General practice can read it.`,
  ],
  'mine-read-person': (day: string) => [
    `Du sagde ${day}, at du har læst den. Din egen læge kan læse den.`,
    `On ${day} you said that you had read it. Your own doctor can read it.`,
  ],
  'mine-read-unit': (day: string) => [
    `Hospitalet har gennemgået den sammen med dig ${day}. Din egen læge kan læse den.`,
    `The hospital went through it with you on ${day}. Your own doctor can read it.`,
  ],
  sayRead: ['Jeg har læst den. Min egen læge må se den', 'I have read it. My own doctor may see it'],
  goneThrough: ['Vi har gennemgået den sammen med personen', 'We have gone through it with the person'],
  paper: ['Hent på papir (PDF)', 'Get it on paper (PDF, in Danish)'],
  paperHint: [
    'Til egen læge, der ikke bruger Følgeskab. Send det ad jeres egen sikre vej.',
    'For a general practice that does not use Følgeskab. Send it by your own secure way.',
  ],
  'paper-person': (day: string) => [`Læst af patienten selv ${day}`, `Read by the patient on ${day}`],
  'paper-unit': (day: string) => [
    `Gennemgået sammen med patienten ${day}`,
    `Gone through with the patient on ${day}`,
  ],
  'paper-unread': ['Patientens eget eksemplar', 'The patient’s own copy'],
  paperFoot: (day: string) => [
    `Behandlingsoversigt, udskrevet ${day}`,
    `Summary of treatment, printed on ${day}`,
  ],
  fiveLines: ['Behandlingen', 'The treatment'],
  after: ['Herefter', 'From now on'],
  task: ['Læs en behandlingsoversigt', 'Read a summary of treatment'],
  takenIn: ['Vi har læst den', 'We have read it'],
  practiceRead: (day: string) => [`Læst hos egen læge ${day}.`, `Read at the general practice on ${day}.`],
  cannot: ['Den kan ikke gemmes', 'It cannot be saved'],
  cannotText: [
    'Den kan kun skrives af et hospital, der har et forløb med personen.',
    'It can only be written by a hospital that has a course with the person.',
  ],
})

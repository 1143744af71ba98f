import { defineWords } from '#platform/words.ts'

export const findHelpWords = defineWords({
  over: ['Find hjælp', 'Find help'],
  step: (now: number, of: number) => [`Spørgsmål ${now} af ${of}`, `Question ${now} of ${of}`],
  askWhom: ['Hvem søger du hjælp til?', 'Whom do you seek help for?'],
  askSituation: ['Hvor er du lige nu?', 'Where are you right now?'],
  askWhat: ['Hvad fylder mest?', 'What fills most?'],
  askWhatRelative: ['Hvad fylder mest for dig selv?', 'What fills most for yourself?'],
  askWhatHint: [
    'Åbn det, der ligger tættest på, og vælg en linje. Eller skriv det med dine egne ord.',
    'Open what comes closest and choose a line. Or write it in your own words.',
  ],
  askWhatShortHint: [
    'Vælg en linje, eller skriv det med dine egne ord.',
    'Choose a line, or write it in your own words.',
  ],
  ownWords: ['Noget andet – med dine egne ord', 'Something else – in your own words'],
  ownWordsHint: [
    'Ordene bliver ikke gemt. Skriv ikke navne.',
    'The words are not stored. Do not write names.',
  ],
  askWhere: ['Hvor bor du?', 'Where do you live?'],
  askWhereHint: [
    'Skriv dit postnummer eller din kommune. Så kan vi vise, hvad der er nær dig.',
    'Write your postcode or your municipality. Then we can show what is near you.',
  ],
  askWhich: ['Hvilken kommune bor du i?', 'Which municipality do you live in?'],
  several: (typed: string) => [
    `»${typed}« kan være flere kommuner.`,
    `“${typed}” may be several municipalities.`,
  ],
  askTalk: ['Vil du tale med et menneske nu?', 'Would you like to talk to a person now?'],
  askTalkHint: ['Du får svaret på siden uanset hvad.', 'You get the answer on the page in any case.'],
  talkYes: ['Ja, vis mig, hvem jeg kan ringe til', 'Yes, show me whom I can call'],
  talkNo: ['Ikke nu', 'Not now'],
  self: ['Mig selv', 'Myself'],
  selfHint: [
    'Jeg har kræft, har haft kræft eller lever med kræft, der ikke går væk.',
    'I have cancer, have had cancer, or live with cancer that does not go away.',
  ],
  relative: ['En, jeg holder af', 'Somebody I care for'],
  relativeHint: [
    'Her handler spørgsmålene om dig, der er tæt på.',
    'Here the questions are about you who are close.',
  ],
  bereaved: ['Jeg har mistet', 'I have lost somebody'],
  professional: ['Jeg møder mennesker i mit arbejde', 'I meet people in my work'],
  beforeTreatment: ['Jeg skal snart i behandling', 'I am about to start treatment'],
  inTreatment: ['Jeg er i behandling', 'I am in treatment'],
  inFollowUp: [
    'Jeg er færdig med behandlingen og går til opfølgning',
    'I have finished treatment and go to follow-up',
  ],
  ended: ['Jeg er færdig med behandling og opfølgning', 'I have finished treatment and follow-up'],
  chronic: ['Jeg lever med kræft, der ikke går væk', 'I live with cancer that does not go away'],
  goOn: ['Fortsæt', 'Continue'],
  showAnswer: ['Vis svaret', 'Show the answer'],
  skip: ['Spring over', 'Skip'],
  back: ['Tilbage', 'Back'],
  notStored: [
    'Vi gemmer ikke dine svar, og du skal ikke logge ind.',
    'We do not store your answers, and you do not need to sign in.',
  ],
  doInstead: ['Vil du hellere finde noget at lave?', 'Would you rather find something to do?'],
  doInsteadLink: ['Vælg, hvad du har lyst til', 'Choose what you feel like'],
  errors: ['Der er noget, der skal rettes', 'Something needs to be put right'],
  chooseWhom: ['Vælg, hvem du søger hjælp til.', 'Choose whom you seek help for.'],
  chooseSituation: [
    'Vælg, hvor du er, eller tryk på »Spring over«.',
    'Choose where you are, or press “Skip”.',
  ],
  chooseWhat: [
    'Vælg en linje, skriv med dine egne ord, eller tryk på »Spring over«.',
    'Choose a line, write in your own words, or press “Skip”.',
  ],
  writeWords: ['Skriv med dine egne ord, hvad der fylder.', 'Write in your own words what fills.'],
  writePlace: [
    'Skriv et postnummer med fire tal eller navnet på en kommune. Eller tryk på »Spring over«.',
    'Write a postcode of four digits or the name of a municipality. Or press “Skip”.',
  ],
  unknownPlace: (typed: string) => [
    `Vi kender ikke »${typed}«. Skriv et postnummer med fire tal eller navnet på en kommune, for eksempel Næstved.`,
    `We do not know “${typed}”. Write a postcode of four digits or the name of a municipality, for example Næstved.`,
  ],
  chooseMunicipality: ['Vælg den kommune, du bor i.', 'Choose the municipality you live in.'],
  chooseTalk: ['Vælg ja eller ikke nu.', 'Choose yes or not now.'],
})

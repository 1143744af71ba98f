import { defineWords } from '#platform/words.ts'

export const say = defineWords({
  signIn: ['Log ind', 'Sign in'],
  signInLead: [
    'Du skal kun logge ind for at se dine egne sider eller for at arbejde her. Alt andet kan du læse uden.',
    'You only need to sign in to see your own pages or to work here. Everything else is open to read.',
  ],
  email: ['E-mail', 'E-mail'],
  password: ['Adgangskode', 'Password'],
  showPassword: ['Vis', 'Show'],
  hidePassword: ['Skjul', 'Hide'],
  forgotten: ['Har du glemt din adgangskode?', 'Have you forgotten your password?'],
  problems: ['Der er noget, du skal se på', 'There is something to look at'],
  noMatch: [
    'E-mail og adgangskode passer ikke sammen. Prøv igen, eller få en ny adgangskode.',
    'The e-mail and the password do not match. Try again, or get a new password.',
  ],
  waitTitle: ['Vent lidt, før du prøver igen', 'Wait a little before you try again'],
  wait: (minutes: number) => [
    minutes === 1 ? 'Du kan prøve igen om 1 minut.' : `Du kan prøve igen om ${minutes} minutter.`,
    minutes === 1 ? 'You can try again in 1 minute.' : `You can try again in ${minutes} minutes.`,
  ],
  waitWhy: [
    'Der har været mange forsøg på kort tid. Derfor holder vi en pause for at passe på dine oplysninger.',
    'There have been many tries in a short time. We pause to keep your information safe.',
  ],
  saved: ['Din nye adgangskode er gemt', 'Your new password is saved'],
  savedText: ['Nu kan du logge ind med den.', 'You can sign in with it now.'],

  forgottenTitle: ['Få en ny adgangskode', 'Get a new password'],
  forgottenLead: [
    'Skriv din e-mail. Så sender vi et link, hvor du selv vælger en ny adgangskode.',
    'Write your e-mail. We will send a link where you choose a new password yourself.',
  ],
  sendLink: ['Send link', 'Send the link'],
  emailWrong: [
    'Skriv en e-mail med @ og punktum, for eksempel navn@sted.dk',
    'Write an e-mail with @ and a full stop, for example name@place.com',
  ],
  sentTitle: ['Se i din indbakke', 'Look in your inbox'],
  sent: [
    'Hvis e-mailen hører til en konto her, har vi sendt et link til den. Linket virker i 60 minutter og kan bruges én gang.',
    'If the e-mail belongs to an account here, we have sent a link to it. The link works for 60 minutes and can be used once.',
  ],
  notArrived: [
    'Kommer der ikke noget, så se i uønsket post, eller prøv med en anden e-mail.',
    'If nothing arrives, look in your junk mail, or try another e-mail.',
  ],

  choosePassword: ['Vælg en ny adgangskode', 'Choose a new password'],
  choosePasswordHint: [
    'Mindst 12 tegn. Tre eller fire ord, som kun du ville sætte sammen, er nemme at huske.',
    'At least 12 characters. Three or four words that only you would put together are easy to remember.',
  ],
  savePassword: ['Gem adgangskoden', 'Save the password'],
  tooShort: ['Adgangskoden skal have mindst 12 tegn', 'The password must have at least 12 characters'],
  tooLong: ['Adgangskoden kan højst have 200 tegn', 'The password can have at most 200 characters'],
  linkEndedTitle: ['Linket virker ikke længere', 'The link no longer works'],
  linkEnded: [
    'Et link kan bruges én gang og kun i en kort tid. Du kan få et nyt med det samme.',
    'A link can be used once and only for a short time. You can get another at once.',
  ],
  anotherLink: ['Få et nyt link', 'Get another link'],

  choosePost: ['Hvilken rolle arbejder du i nu?', 'Which role are you working in now?'],
  choosePostLead: [
    'Du ser kun det, der hører til den rolle, du har valgt. Du kan skifte når som helst.',
    'You see only what belongs to the role you have chosen. You can change at any time.',
  ],
  workFrom: ['Skift til denne', 'Change to this one'],
  workingFrom: ['Valgt nu', 'Chosen now'],
  noPosts: ['Du har ingen rolle i dag', 'You have no role today'],
  noPostsText: [
    'Din konto virker, men den er ikke knyttet til et sted. Spørg den, der har ansvaret for konti hos jer.',
    'Your account works, but it is not tied to a place. Ask whoever is in charge of accounts where you work.',
  ],
  endEverywhere: ['Log ud alle steder', 'Sign out everywhere'],
  endEverywhereText: [
    'Har du været logget ind på en computer eller telefon, som andre bruger?',
    'Have you been signed in on a computer or phone that others use?',
  ],

  accounts: ['Konti', 'Accounts'],
  accountsLead: ['Hvem kan logge ind, og i hvilken rolle.', 'Who can sign in, and in which role.'],
  name: ['Navn', 'Name'],
  role: ['Rolle', 'Role'],
  unit: ['Sted', 'Place'],
  unitHint: [
    'Navnet eller nøglen i registret, for eksempel »Næstved Kommune, Sundhed«. Den, der behandler og hjælper, ser kun dem, der har et forløb på stedet.',
    'Its name or key in the register, for example “Næstved Kommune, Sundhed”. Whoever treats and helps sees only those with a course at the place.',
  ],
  unknown: (like: string) => [
    like
      ? `Vi fandt ikke stedet i registret. Mente du: ${like}?`
      : 'Vi fandt ikke stedet i registret. Er det nyt, tilføjes det på serveren: npm run admin -- add-unit',
    like
      ? `We did not find the place in the register. Did you mean: ${like}?`
      : 'We did not find the place in the register. A new one is added on the server: npm run admin -- add-unit',
  ],
  several: (keys: string) => [
    `Flere steder hedder sådan. Skriv nøglen: ${keys}`,
    `Several places have that name. Write the key: ${keys}`,
  ],
  'does-not-fit': (_: string) => [
    'Den rolle kan ikke være på det sted. Behandlere hører til i sundhed, rådgivere i jobcentret til i beskæftigelse.',
    'That role cannot be at that place. Those who treat belong in health, job centre advisers in employment.',
  ],
  made: ['Oprettet', 'Made'],
  closed: ['Lukket', 'Closed'],
  createAccount: ['Opret en konto', 'Create an account'],
  createAccountHint: [
    'Personen får en mail med et link til selv at vælge en adgangskode. Linket virker i tre døgn.',
    'The person gets a mail with a link to choose a password. The link works for three days.',
  ],
  mailLanguage: ['Sproget i mailen', 'Language of the mail'],
  create: ['Opret konto', 'Create account'],
  chooseRole: ['Vælg en rolle', 'Choose a role'],
  nameMissing: ['Skriv personens navn', 'Write the name of the person'],
  roleMissing: ['Vælg, hvilken rolle personen har', 'Choose which role the person has'],
  unitMissing: ['Skriv, hvor personen arbejder', 'Write where the person works'],
  emailTaken: ['Der er allerede en konto med denne e-mail', 'There is already an account with this e-mail'],
  find: ['Find en konto', 'Find an account'],
  search: ['Søg', 'Search'],
  noAccounts: ['Ingen konti passer til det, du søger', 'No accounts match your search'],
  noAccountsText: ['Prøv med en del af navnet eller e-mailen.', 'Try a part of the name or the e-mail.'],
  showing: (shown: number) => [
    `Viser ${shown}, i alfabetisk orden`,
    `Showing ${shown}, in alphabetical order`,
  ],

  tryOut: ['Prøv Følgeskab', 'Try Følgeskab'],
  tryOutLead: [
    'Alle her er opdigtede. Vælg en person, og se, hvad de ser.',
    'Everyone here is invented. Choose a person and see what they see.',
  ],
  tryOutAs: (name: string) => [`Prøv som ${name}`, `Try as ${name}`],
})

/** What each post is called. */
export const roleTitles = defineWords({
  borger: ['Borger', 'Citizen'],
  paaroerende: ['Pårørende', 'Relative'],
  efterladt: ['Efterladt', 'Bereaved'],
  sygeplejerske: ['Sygeplejerske', 'Nurse'],
  hospitalslaege: ['Hospitalslæge', 'Hospital doctor'],
  laege: ['Praktiserende læge', 'General practitioner'],
  koordinator: ['Koordinator i kommunen', 'Municipal coordinator'],
  terapeut: ['Terapeut i kommunen', 'Municipal therapist'],
  leder: ['Leder i kommunen', 'Municipal leader'],
  jobcenter: ['Rådgiver i jobcentret', 'Job centre adviser'],
  klinik: ['Behandler i senfølgeklinik', 'Clinician in a late-effects clinic'],
  redaktoer: ['Redaktør', 'Editor'],
  'faglig-godkender': ['Faglig godkender', 'Professional checker'],
  forperson: ['Forperson', 'Chair'],
  bestyrelse: ['Medlem af bestyrelsen', 'Board member'],
  sekretariat: ['Foreningens sekretariat', 'Secretariat of the association'],
  frivillig: ['Frivillig', 'Volunteer'],
  regionsudvalg: ['Medlem af regionsudvalg', 'Member of a regional committee'],
  'foelgegruppe-sekretariat': ['Følgegruppens sekretariat', 'Secretariat of the advisory group'],
  'foelgegruppe-medlem': ['Medlem af følgegruppen', 'Member of the advisory group'],
  statistiker: ['Statistiker', 'Statistician'],
  drift: ['Drift', 'Operations'],
})

import { defineWords } from '#platform/words.ts'

/** A person's own pages: plain words, and always *du*. */
export const mineWords = defineWords({
  title: ['Min side', 'My page'],
  lead: [
    'Her ser du, hvad der står om dig, og du bestemmer, hvem der må se det.',
    'Here you see what stands about you, and you decide who may see it.',
  ],
  doors: ['Det kan du her', 'What you can do here'],
  open: ['Åbn', 'Open'],
  news: (count: number) => [count === 1 ? '1 ny' : `${count} nye`, `${count} new`],
  details: ['Mine oplysninger', 'My details'],
  detailsText: [
    'Navn, telefon, sprog og tolk. Ret det, der er forkert.',
    'Name, telephone, language and interpreter. Correct what is wrong.',
  ],
  contacts: ['Mine kontakter', 'My contacts'],
  contactsText: ['Dem, du kan ringe til.', 'Those whom you can call.'],
  permissions: ['Mine tilladelser', 'My permissions'],
  permissionsText: [
    'Hvem må se med, hvem må vi tale med, og hvem skal ikke have noget at vide.',
    'Who may see, whom may we talk to, and who is not to be told.',
  ],
  looks: ['Hvem har set mine oplysninger', 'Who has looked at my details'],
  looksText: [
    'Hver gang nogen ser noget om dig, står det her.',
    'Each time somebody sees something about you, it stands here.',
  ],
  everything: ['Alt om mig', 'Everything about me'],
  everythingText: [
    'Hent alt, hvad der står om dig, som en fil.',
    'Take everything that stands about you, as a file.',
  ],
  begin: ['Begynd din egen side', 'Begin your own page'],
  beginText: [
    'Du har en konto, men der står ikke noget om dig her endnu. Når du begynder, kan du skrive dine oplysninger, og kun du ser dem.',
    'You have an account, but nothing stands about you here yet. Once you begin you can write your details, and only you see them.',
  ],
  closed: ['Siden er ikke åben', 'The page is not open'],
  closedText: [
    'Spørg dem, der hjælper dig. Er du pårørende til en, der er død, så spørg det sted, der har journalen.',
    'Ask those who help you. If somebody close to you has died, ask the place that keeps the journal.',
  ],
  received: ['Det har andre givet dig lov til', 'What others have allowed you'],
  receivedTalk: (name: string) => [
    `${name} har sagt ja til, at personalet må tale med dig`,
    `${name} has agreed that staff may talk with you`,
  ],
  receivedProxy: (name: string) => [`Du har fuldmagt fra ${name}`, `You act for ${name}`],
  receivedUntil: (parts: string, day: string) => [
    `Om: ${parts}. Til og med ${day}.`,
    `About: ${parts}. Until ${day}.`,
  ],
  receivedNote: [
    'Du ser ikke noget om den anden her, medmindre du har fuldmagt.',
    'You see nothing about the other person here unless you act for them.',
  ],
  seeDetails: ['Se oplysningerne', 'See the details'],
  seeContacts: ['Se kontakterne', 'See the contacts'],
  emergency: ['Nogen har brugt nødadgang', 'Somebody has used emergency access'],
  emergencyText: (day: string, reason: string) => [
    `${day} så en sundhedsperson dine oplysninger uden et forløb med dig. Begrundelsen var: »${reason}«.`,
    `On ${day} a health professional looked at your details without a course with you. The reason given was: “${reason}”.`,
  ],
  emergencyWaits: [
    'En leder tager stilling til, om det var i orden.',
    'A leader will judge whether it was right.',
  ],
  'emergency-justified': [
    'Lederen har vurderet, at det var i orden.',
    'The leader has judged that it was right.',
  ],
  'emergency-not-justified': [
    'Lederen har vurderet, at det ikke var i orden. Du kan spørge lederen, hvad der så sker, og du kan klage.',
    'The leader has judged that it was not right. You can ask the leader what happens next, and you can complain.',
  ],
  back: ['Min side', 'My page'],
  where: ['Du er her', 'You are here'],
  forOther: (name: string) => [
    `Du ser det som fuldmægtig for ${name}`,
    `You see this because you act for ${name}`,
  ],

  detailsLead: [
    'Det, du retter her, kan de steder, der hjælper dig, også se. De gener, du fortæller om, står et andet sted.',
    'The places that help you also see what you correct here. What you tell of how you are stands elsewhere.',
  ],
  stamkort: [
    'Dit telefonnummer på sundhed.dk (Stamkort) bliver ikke ændret herfra. Ret det også der.',
    'Your number on sundhed.dk (Stamkort) is not changed from here. Correct it there as well.',
  ],
  whoSees: ['Hvem kan se det?', 'Who can see it?'],
  whoSeesNone: ['Kun du, og dem du selv har givet fuldmagt.', 'Only you, and those you let act for you.'],
  whoSeesUnits: [
    'Dem, du selv har givet fuldmagt, og de steder, der har et forløb med dig:',
    'Those you let act for you, and the places that have a course with you:',
  ],
  contactsLead: [
    'Skriv dem ned, som du plejer at ringe til. De steder, der hjælper dig, kan også skrive her.',
    'Write down those whom you usually call. The places that help you may also write here.',
  ],
  onlyRead: ['Du kan se, men ikke ændre.', 'You can see, but not change.'],

  everythingLead: [
    'Du har ret til at få alt, hvad der står om dig. Filen indeholder ikke dit cpr-nummer.',
    'You have a right to everything that stands about you. The file does not hold your national number.',
  ],
  takeText: ['Hent som tekst', 'Take it as text'],
  takeJson: ['Hent som JSON, til andre systemer', 'Take it as JSON, for other systems'],
  everythingCare: [
    'Pas på filen. Alle, der får den, kan læse den.',
    'Take care of the file. Whoever gets it can read it.',
  ],
  nothing: ['Ingenting', 'Nothing'],
  madeOn: (day: string) => [`Hentet ${day}`, `Taken on ${day}`],
})

import { defineWords } from '#platform/words.ts'

/** What a person reads about their own answers: plain words, no sum, no verdict. */
export const assessmentWords = defineWords({
  title: ['Hvad fylder', 'What fills'],
  lead: [
    'Fortæl, hvad der fylder i dit liv lige nu, og om du vil have hjælp til det. Ét spørgsmål ad gangen. Du kan stoppe, når du vil, og gå videre en anden dag på en anden skærm.',
    'Tell what fills in your life right now, and whether you want help with it. One question at a time. You can stop whenever you like and go on another day on another screen.',
  ],
  doorText: [
    'Fortæl, hvad der fylder, og hvad der er vigtigt for dig.',
    'Tell what fills, and what matters to you.',
  ],
  paused: [
    'Du holder pause. Det, du har svaret, er gemt.',
    'You are taking a break. What you have answered is saved.',
  ],
  dropped: ['Det, du havde begyndt på, er slettet', 'What you had begun has been deleted'],
  anotherBegun: [
    'Der er et svar, du er begyndt på. Gå videre med det, eller slet det først.',
    'There is an answer that you have begun. Go on with it, or delete it first.',
  ],
  cannotWithdraw: [
    'Svaret er allerede trukket tilbage, eller der er dele af det, du ikke har fuldmagt til at se.',
    'The answer has been withdrawn already, or there are parts of it that you may not see.',
  ],
  goOn: ['Gå videre, hvor du slap', 'Go on where you left off'],
  goOnText: (day: string) => [
    `Du begyndte ${day}. Ingen andre steder har set det.`,
    `You began on ${day}. No place has seen it.`,
  ],
  drop: ['Slet det, jeg har begyndt på', 'Delete what I have begun'],
  asked: (unit: string) => [
    `${unit} vil gerne vide, hvad der fylder`,
    `${unit} would like to know what fills`,
  ],
  askedText: (day: string) => [
    `De spurgte ${day}. Du bestemmer selv, om du vil svare, og hvad du vil svare på.`,
    `They asked on ${day}. You decide whether to answer, and what.`,
  ],
  answerThem: ['Begynd på svaret', 'Begin the answer'],
  begin: ['Begynd', 'Begin'],
  beginTitle: ['Begynd et svar', 'Begin an answer'],
  answerAs: ['Hvem svarer du som?', 'As whom do you answer?'],
  'as-citizen': ['Jeg har eller har haft kræft', 'I have or have had cancer'],
  'as-relative': ['Jeg er tæt på en, der har kræft', 'I am close to somebody with cancer'],
  'as-relativeHint': [
    'Du svarer om dig selv. Den anden bliver ikke spurgt og får det ikke at vide.',
    'You answer about yourself. The other person is not asked and is not told.',
  ],
  'as-bereaved': ['Jeg har mistet en, jeg holdt af', 'I have lost somebody I cared for'],
  hint: ['Vælg det, der passer bedst lige nu', 'Choose what fits best right now'],
  chooseAs: ['Vælg, hvem du svarer som', 'Choose as whom you answer'],
  earlier: ['Dine svar', 'Your answers'],
  noneYet: ['Du har ikke svaret endnu', 'You have not answered yet'],
  byPhone: ['Hellere i telefonen eller på papir?', 'Rather by phone or on paper?'],
  byPhoneText: [
    'Ring til det sted, der hjælper dig, og sig det. De kan skrive dit svar ind for dig.',
    'Call the place that helps you and tell them. They can enter your answer for you.',
  ],
  paperLink: ['Udskriv spørgsmålene på papir', 'Print the questions on paper'],
  paperTitle: (title: string) => [`${title} – på papir`, `${title} – on paper`],
  paperLead: [
    'Sæt kryds, og skriv det, du vil. Du behøver ikke svare på det hele. Giv papiret til det sted, der hjælper dig, eller behold det.',
    'Tick, and write what you like. You need not answer all of it. Give the paper to the place that helps you, or keep it.',
  ],
  paperEach: ['For hver ting, du har sat kryds ved', 'For each thing that you have ticked'],
  paperTopic: ['Det handler om', 'It is about'],
  paperVersion: (name: string, version: string) => [
    `Skema: ${name}, version ${version}`,
    `Questionnaire: ${name}, version ${version}`,
  ],
  notChecked: [
    'Skemaet er skrevet til Følgeskab. Det er ikke fagligt kontrolleret endnu.',
    'The questionnaire was written for Følgeskab. It has not been checked by a professional yet.',
  ],
  noDiagnosis: [
    'Svaret bliver ikke regnet sammen til noget, og det er ikke en undersøgelse.',
    'The answer is not added up to anything, and it is not an examination.',
  ],

  'occasion-start': ['Ved begyndelsen af behandlingen', 'At the start of treatment'],
  'occasion-end': ['Ved afslutningen af behandlingen', 'At the end of treatment'],
  'occasion-sector-change': ['Ved skift til et andet sted', 'At a change to another place'],
  'occasion-own': ['Du begyndte selv', 'You began by yourself'],
  occasion: ['Anledning', 'Occasion'],
  'state-draft': (day: string) => [`Begyndt ${day}`, `Begun on ${day}`],
  'state-kept': (day: string) => [`Beholdt for dig selv ${day}`, `Kept for yourself on ${day}`],
  'state-sent': (day: string, unit: string) => [`Sendt til ${unit} ${day}`, `Sent to ${unit} on ${day}`],
  'state-replaced': (day: string) => [
    `Ændret siden. Dette er svaret fra ${day}`,
    `Changed since. This is the answer of ${day}`,
  ],
  'state-withdrawn': (day: string) => [`Trukket tilbage. Sendt ${day}`, `Withdrawn. Sent on ${day}`],
  'entered-phone': ['Skrevet ind for dig i telefonen', 'Entered for you on the phone'],
  'entered-paper': ['Skrevet ind for dig fra papir', 'Entered for you from paper'],
  'entered-proxy': ['Skrevet af en, du har givet fuldmagt', 'Written by somebody you let act for you'],
  newer: ['Se det nye svar', 'See the changed answer'],
  older: ['Se svaret, som det var før', 'See the answer as it was before'],
  youSaid: ['Det svarede du', 'What you answered'],
  skipped: ['Sprunget over', 'Skipped'],
  ofTen: (number: number, most: number) => [`${number} af ${most}`, `${number} of ${most}`],
  dontKnow: ['Det ved jeg ikke', 'I do not know'],
  change: ['Ret', 'Change'],
  changeAnswer: ['Ret svaret', 'Change the answer'],
  changeText: [
    'Du får et nyt svar at rette i. Det gamle kan stadig læses.',
    'You get a fresh answer to change. The earlier one can still be read.',
  ],
  withdraw: ['Træk svaret tilbage', 'Withdraw the answer'],
  withdrawText: [
    'Så kan stedet ikke længere se det her. Det, de allerede har skrevet i journalen, bliver stående.',
    'The place can then no longer see it here. What they have entered in the record stays there.',
  ],
  print: ['Udskriv', 'Print'],
  tools: ['Værktøjer', 'Tools'],
  cannot: ['Det kan ikke lade sig gøre nu', 'That cannot be done now'],
  hiddenParts: [
    'Der er svar, du ikke har fuldmagt til at se. Kun personen selv kan sende, trække tilbage eller slette dem.',
    'There are answers that you may not see. Only the person themself can send, withdraw or delete them.',
  ],
  finishedAlready: [
    'Svaret er allerede afsluttet, måske på en anden skærm.',
    'The answer is finished already, perhaps on another screen.',
  ],
  noRelation: [
    'Stedet har ikke længere et forløb med dig. Vælg et andet, eller behold svaret selv.',
    'The place no longer has a course with you. Choose another, or keep the answer.',
  ],
  onlyRead: ['Du kan se, men ikke ændre.', 'You can see, but not change.'],
})

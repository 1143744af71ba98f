import { defineWords, type Pair } from '#platform/words.ts'
import type { Move } from './move.rules.ts'
import type { Next } from './referral.rules.ts'
import type { Step } from './step.rules.ts'

/** The next step as the person waits for it. */
export const awaited: Readonly<Record<Step, Pair>> = {
  approve: ['En læge ser på planen og godkender den', 'A doctor looks at the plan and approves it'],
  settle: [
    'De læser svaret og taler med dig om, hvad der nu skal ske',
    'They read the answer and talk with you about what comes',
  ],
  receive: ['Modtageren tager imod henvisningen', 'The receiver takes in the referral'],
  contact: ['De kontakter dig og aftaler, hvad der skal ske', 'They contact you and agree what comes'],
  assess: ['De vurderer henvisningen og giver besked', 'They assess the referral and let you know'],
  book: ['De aftaler en samtale med dig', 'They agree a conversation with you'],
  find: ['De finder en anden vej til at få fat i dig', 'They find another way to reach you'],
  hold: ['I har en samtale', 'You have a conversation'],
  decide: ['De siger, hvad der sker efter samtalen', 'They say what comes after the conversation'],
  'offer-place': ['De tilbyder dig en plads', 'They offer you a place'],
  'follow-choice': ['De hjælper dig med at vælge et andet sted', 'They help you choose another place'],
  start: ['Træningen begynder', 'The training begins'],
  follow: ['I ser sammen på, hvordan det går', 'You look together at how it goes'],
}

/** What happened, as the person reads it. */
export const happened: Readonly<Record<Move | 'undo', Pair>> = {
  prepare: ['Planen blev klargjort', 'The plan was prepared'],
  approve: ['En læge godkendte planen og sendte den', 'A doctor approved the plan and sent it'],
  'not-approve': ['Lægen godkendte ikke planen', 'The doctor did not approve the plan'],
  send: ['Henvisningen blev sendt', 'The referral was sent'],
  'take-on': ['Din egen læge tog det på sig', 'Your own doctor took it on'],
  receive: ['Henvisningen blev modtaget', 'The referral was received'],
  forward: ['Den blev sendt videre til rette sted', 'It was forwarded to the right place'],
  assess: ['De vurderede, at du kan komme til', 'They assessed that you can come'],
  call: ['De ringede uden at træffe dig', 'They called without reaching you'],
  write: ['De skrev til dig', 'They wrote to you'],
  'not-reach': [
    'De havde prøvet flere gange og gav afsenderen besked',
    'They had tried several times and told the sender',
  ],
  tell: ['Afsenderen gav en ny oplysning', 'The sender told more'],
  contact: ['De talte med dig', 'They spoke with you'],
  book: ['I aftalte en samtale', 'You agreed a conversation'],
  'fall-through': ['Samtalen blev ikke til noget', 'The conversation came to nothing'],
  hold: ['I havde en samtale', 'You had a conversation'],
  wait: ['Du kom på venteliste til en plads', 'You wait for a place'],
  'no-capacity': [
    'Kommunen kunne ikke nå det, så du kan vælge et andet sted',
    'The municipality could not make it, so you can choose another place',
  ],
  start: ['Det begyndte', 'It began'],
  end: ['Forløbet blev afsluttet', 'The course was ended'],
  'send-back': ['Den blev sendt tilbage med et svar', 'It was sent back with an answer'],
  settle: ['Svaret blev læst, og der blev taget stilling', 'The answer was read and acted on'],
  stop: ['Det blev stoppet efter ønske', 'It was stopped as wished'],
  error: ['Den var oprettet ved en fejl', 'It had been entered in error'],
  undo: ['Det sidste blev fortrudt', 'The last was taken back'],
}

export const comesNow: Readonly<Record<Next, Pair>> = {
  self: ['Nu kan du selv gå videre', 'Now you can go on by yourself'],
  'own-gp': ['Din egen læge følger op', 'Your own doctor follows up'],
  'new-referral': ['Der bliver sendt en ny henvisning', 'A new referral is sent'],
  association: [
    'Et fællesskab eller en forening kan tage over',
    'A community or an association can take over',
  ],
  'come-back': ['Du kan komme igen', 'You can come back'],
  'nothing-more': ['Der er ikke brug for mere nu', 'Nothing more is needed now'],
}

export const myCourseWords = defineWords({
  title: ['Dit forløb', 'Your course'],
  lead: [
    'Her er det, der er sendt videre om dig: hvem det ligger hos, hvad der sker nu, og hvornår.',
    'Here is what was sent on about you: with whom it lies, what comes now, and when.',
  ],
  doorText: [
    'Hvem det ligger hos lige nu, hvad der sker, og hvornår',
    'With whom it lies now, what comes, and when',
  ],
  none: ['Der er ikke sendt noget videre om dig', 'Nothing was sent on about you'],
  noneText: [
    'Når nogen sender en henvisning om dig her, kan du se den på denne side.',
    'When somebody sends a referral about you here, you can see it on this page.',
  ],
  liesWith: (what: string) => [`${what} ligger lige nu hos`, `${what} lies right now with`],
  ended: (what: string) => [`${what} er afsluttet`, `${what} has ended`],
  since: (day: string) => [`siden ${day}`, `since ${day}`],
  next: ['Næste skridt', 'Next step'],
  by: ['Senest', 'At the latest'],
  byPassed: ['Skulle være sket senest', 'Should have happened by'],
  late: (days: number) => [
    `${days} ${days === 1 ? 'dag' : 'dage'} over tiden`,
    `${days} ${days === 1 ? 'day' : 'days'} past`,
  ],
  acting: ['Den, der skal gøre noget nu', 'Who must act now'],
  byLaw: ['Dagen følger af sundhedsloven § 140.', 'The day follows from the Danish Health Act, section 140.'],
  byPlan: ['Dagen står i din genoptræningsplan.', 'The day stands in your retraining plan.'],
  mustByLaw: [
    'Når planen er sendt, skal den følges efter loven (sundhedsloven § 140).',
    'Once the plan is sent it must be followed by law (the Danish Health Act, section 140).',
  ],
  ownGoal: [
    'Dagen er et mål her i Følgeskab, ikke en frist i loven.',
    'The day is a goal in Følgeskab, not a deadline in law.',
  ],
  now: ['Hvad du kan gøre nu', 'What you can do now'],
  notYou: ['Det er ikke dig, der har glemt noget.', 'It is not you who have forgotten anything.'],
  toldUnit: (day: string) => [
    `De fik besked ${day} om, at dagen er gået.`,
    `They were told on ${day} that the day has passed.`,
  ],
  toldLeader: (day: string) => [`Deres leder fik besked ${day}.`, `Their leader was told on ${day}.`],
  toldSender: (day: string) => [
    `Den, der sendte henvisningen, fik besked ${day}.`,
    `Whoever sent the referral was told on ${day}.`,
  ],
  call: (who: string) => [`Ring til ${who}`, `Call ${who}`],
  noNumber: [
    'Nummeret er ikke oplyst her. Se i dit brev, eller under Mine kontakter.',
    'The number is not given here. Look in your letter, or under My contacts.',
  ],
  sayThis: (day: string) => [
    `Sig: »Der er sendt en henvisning om mig ${day}, og jeg vil gerne vide, hvad der sker.«`,
    `Say: “A referral about me was sent on ${day}, and I would like to know what comes.”`,
  ],
  adviser: ['Tal med patientvejlederen', 'Talk with the patient adviser'],
  adviserText: [
    'Det er gratis, og patientvejlederen hjælper også, hvis du vil klage.',
    'It is free of charge, and the adviser also helps if you want to complain.',
  ],
  notGiven: ['Telefonnummeret er ikke oplyst.', 'The telephone number is not given.'],
  readMore: ['Læs mere', 'Read more'],
  choose: ['Vælg et andet sted at træne', 'Choose another place to train'],
  chooseOpen: [
    'Du har nu ret til at vælge et andet sted.',
    'You now have the right to choose another place.',
  ],
  chooseLater: (last: string, opens: string) => [
    `Er træningen ikke begyndt senest ${last}, har du ret til at vælge et andet sted fra ${opens}.`,
    `If the training has not begun by ${last}, you have the right to choose another place from ${opens}.`,
  ],
  chooseHospital: ['Vælg sygehus', 'Choose the hospital'],
  chooseHospitalText: [
    'Din træning er på et sygehus. Her gælder dit valg af sygehus i stedet for de 7 dage.',
    'Your training is at a hospital. Here your choice of hospital holds instead of the 7 days.',
  ],
  complain: ['Klag, hvis du vil', 'Complain, if you want to'],
  unchecked: ['Ikke fagligt kontrolleret endnu', 'Not checked by a professional yet'],
  history: ['Det er sket', 'What has happened'],
  shouldHave: ['Senest', 'By'],
  notYet: ['Det er ikke sket endnu', 'It has not happened yet'],
  after: ['Derefter', 'After that'],
  also: ['Også i gang', 'Also under way'],
  earlier: ['Tidligere', 'Earlier'],
  see: ['Se', 'See'],
  contacts: ['Mine kontakter', 'My contacts'],
  comesBack: ['Når det kommer igen', 'When it comes back'],
  newNeed: ['Noget nyt, der fylder?', 'Something new that fills?'],
  stop: ['Jeg ønsker at stoppe', 'I wish to stop'],
  stopTitle: ['Vil du stoppe det her?', 'Do you want to stop this?'],
  stopText: [
    'De får besked om, at du ønsker at stoppe. Du mister ingen rettigheder ved det, og du kan altid bede om hjælp igen.',
    'They are told that you wish to stop. You lose no rights by it, and you can always ask for help again.',
  ],
  stopDo: ['Ja, stop det', 'Yes, stop it'],
  stopNot: ['Nej, lad det fortsætte', 'No, let it go on'],
  stopped: ['Du ønskede at stoppe. De har fået besked.', 'You wished to stop. They have been told.'],
  undo: ['Fortryd', 'Undo'],
  undoText: ['Du kan fortryde i et minut.', 'You can undo it for a minute.'],
  tooLate: ['Det kan ikke lade sig gøre nu', 'This cannot be done now'],
  tooLateText: [
    'Der er sket noget siden. Se, hvordan det står nu.',
    'Something has happened since. See how it stands now.',
  ],
  goTo: ['Se dit forløb', 'See your course'],
})

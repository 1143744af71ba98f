import { dayInWords, type Pair } from '#platform/words.ts'
import type { Move } from './move.rules.ts'
import type { Kind, Next } from './referral.rules.ts'
import type { Step } from './step.rules.ts'

/** The next step as the person waits for it. */
const awaited: Readonly<Record<Step, Pair>> = {
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
  'begin-group': ['Holdet begynder', 'The group begins'],
  'follow-choice': ['De hjælper dig med at vælge et andet sted', 'They help you choose another place'],
  start: ['Træningen begynder', 'The training begins'],
  follow: ['I ser sammen på, hvordan det går', 'You look together at how it goes'],
}

/** What is waited for, where the kind calls it something else. */
const awaitedOfKind: Readonly<Partial<Record<Kind, Partial<Record<Step, Pair>>>>> = {
  'own-gp': {
    receive: ['Din egen læge tager imod det', 'Your own doctor takes it in'],
    start: ['Din egen læge ser på det sammen med dig', 'Your own doctor looks at it with you'],
  },
  'hospital-referral': {
    approve: [
      'En læge ser på henvisningen og godkender den',
      'A doctor looks at the referral and approves it',
    ],
    start: ['Forløbet begynder', 'The course begins'],
  },
  'municipal-referral': { start: ['Forløbet begynder', 'The course begins'] },
}
type Waited = { readonly kind: Kind; readonly step: Step; readonly dueOn: Temporal.PlainDate }
/** What is waited for; a group with its day, and when that has passed what to do if it did not begin. */
export function awaitedOf({ kind, step, dueOn }: Waited, today: Temporal.PlainDate): Pair {
  if (step !== 'begin-group') return awaitedOfKind[kind]?.[step] ?? awaited[step]
  const [da, en] = [dayInWords(dueOn, 'da'), dayInWords(dueOn, 'en')]
  return Temporal.PlainDate.compare(today, dueOn) <= 0
    ? [`Holdet begynder den ${da}`, `The group begins on ${en}`]
    : [
        `Holdet begyndte den ${da}. Ring, hvis du ikke er kommet i gang`,
        `The group began on ${en}. Call if you have not begun`,
      ]
}

/** What happened, as the person reads it. */
const happened: Readonly<Record<Move | 'undo', Pair>> = {
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
  place: ['I aftalte om en plads på et hold', 'You agreed about a place in a group'],
  inform: ['De talte med dig om holdet', 'They talked with you about the group'],
  'move-group': ['Holdet blev flyttet', 'The group was moved'],
  'cancel-group': ['Holdet blev aflyst', 'The group was cancelled'],
  'free-place': ['Pladsen på holdet blev fri igen', 'The place in the group became free again'],
  undo: ['Det sidste blev fortrudt', 'The last was taken back'],
}

/** What happened, where the kind calls it something else. */
const happenedOfKind: Readonly<Partial<Record<Kind, Partial<Record<Move, Pair>>>>> = {
  'hospital-referral': {
    prepare: ['Henvisningen blev klargjort', 'The referral was prepared'],
    approve: ['En læge godkendte henvisningen og sendte den', 'A doctor approved the referral and sent it'],
    'not-approve': ['Lægen godkendte ikke henvisningen', 'The doctor did not approve the referral'],
  },
  'rehabilitation-plan': {
    'not-reach': [
      'De havde prøvet flere gange uden at træffe dig',
      'They had tried several times without reaching you',
    ],
  },
}
export const happenedOf = (kind: Kind, move: Move | 'undo'): Pair =>
  (move === 'undo' ? undefined : happenedOfKind[kind]?.[move]) ?? happened[move]

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

import { type Both, dayInWords, defineWords, type Pair } from '#platform/words.ts'
import type { GroupUntold } from './house-line.rules.ts'
import type { Move } from './move.rules.ts'
import type { Kind, Next, PlanType, State } from './referral.rules.ts'
import type { Step } from './step.rules.ts'

export const kindNames: Readonly<Record<Kind, Pair>> = {
  'rehabilitation-plan': ['Genoptræningsplan', 'Retraining plan'],
  'municipal-referral': ['Kommunal henvisning', 'Referral to the municipality'],
  'hospital-referral': ['Sygehushenvisning', 'Referral to a hospital clinic'],
  'own-gp': ['Klares hos egen læge', 'Taken care of by the general practitioner'],
}

export const stateNames: Readonly<Record<State, Pair>> = {
  prepared: ['Klargjort, venter på lægens godkendelse', 'Prepared, waiting for the doctor’s approval'],
  'not-approved': ['Ikke godkendt af lægen', 'Not approved by the doctor'],
  sent: ['Sendt', 'Sent'],
  received: ['Modtaget', 'Received'],
  assessed: ['Vurderet: personen kan komme til', 'Assessed: the person can come'],
  contacted: ['Talt med personen', 'The person has been spoken with'],
  'not-reached': ['Ikke truffet', 'Not reached'],
  booked: ['Samtale aftalt', 'Conversation booked'],
  held: ['Samtale holdt', 'Conversation held'],
  waiting: ['Venter på en plads', 'Waiting for a place'],
  'free-choice': [
    'Kommunen kan ikke nå det – personen kan vælge et andet sted',
    'The municipality cannot make it in time – the person can choose another place',
  ],
  started: ['Påbegyndt', 'Started'],
  'sent-back': ['Sendt tilbage med et svar', 'Sent back with an answer'],
  ended: ['Afsluttet', 'Ended'],
  settled: ['Svaret er læst, og der er taget stilling', 'The answer is read and acted on'],
  stopped: ['Personen ønskede at stoppe', 'The person wished to stop'],
  'entered-in-error': ['Oprettet ved en fejl', 'Entered in error'],
}

/** Lines of the history, as things that happened. */
export const moveNames: Readonly<Record<Move | 'undo', Pair>> = {
  prepare: ['Klargjort', 'Prepared'],
  approve: ['Godkendt af læge og sendt', 'Approved by a doctor and sent'],
  'not-approve': ['Ikke godkendt af lægen', 'Not approved by the doctor'],
  send: ['Sendt', 'Sent'],
  'take-on': ['Klares hos egen læge', 'Taken on by the general practitioner'],
  receive: ['Modtaget', 'Received'],
  forward: ['Sendt videre til rette sted', 'Forwarded to the right place'],
  assess: ['Vurderet: personen kan komme til', 'Assessed: the person can come'],
  call: ['Ringet, ikke truffet', 'Called without an answer'],
  write: ['Skrevet til personen', 'Wrote to the person'],
  'not-reach': ['Ikke truffet', 'Not reached'],
  tell: ['Ny oplysning fra afsenderen', 'More from the sender'],
  contact: ['Talt med personen', 'Spoke with the person'],
  book: ['Samtale aftalt', 'Conversation booked'],
  'fall-through': ['Samtalen blev ikke til noget', 'The conversation came to nothing'],
  hold: ['Samtale holdt', 'Conversation held'],
  wait: ['Venter på en plads', 'Waiting for a place'],
  'no-capacity': ['Kommunen kan ikke nå det: frit valg', 'The municipality cannot make it: free choice'],
  start: ['Påbegyndt', 'Started'],
  end: ['Afsluttet', 'Ended'],
  'send-back': ['Sendt tilbage med et svar', 'Sent back with an answer'],
  settle: ['Svaret er læst, og der er taget stilling', 'The answer is read and acted on'],
  stop: ['Personen ønskede at stoppe', 'The person wished to stop'],
  error: ['Oprettet ved en fejl', 'Entered in error'],
  place: ['Aftalt om en plads på et hold', 'Agreed about a place in a group'],
  inform: ['Personen har fået besked om holdet', 'The person has been told about the group'],
  'free-place': ['Pladsen på holdet er fri igen', 'The place in the group is free again'],
  'move-group': ['Holdet er flyttet til en anden dag', 'The group is moved to another day'],
  'cancel-group': ['Holdet er aflyst', 'The group is cancelled'],
  undo: ['Fortrudt', 'Taken back'],
}

/** The next step, as whoever has it is told to take it; no person's name. */
export const stepNames: Readonly<Record<Step, Pair>> = {
  approve: ['Godkend, eller sig hvorfor ikke', 'Approve, or say why not'],
  settle: ['Læs svaret, og tag stilling', 'Read the answer and act on it'],
  receive: ['Tag imod henvisningen', 'Receive the referral'],
  contact: ['Ring, og aftal det videre', 'Call, and agree what comes'],
  assess: ['Vurdér henvisningen', 'Assess the referral'],
  book: ['Aftal en samtale', 'Book a conversation'],
  find: ['Find en vej til at træffe personen', 'Find a way to reach the person'],
  hold: ['Hold samtalen', 'Hold the conversation'],
  decide: ['Beslut, hvad der sker nu', 'Decide what happens now'],
  'offer-place': ['Tilbyd en plads', 'Offer a place'],
  'begin-group': ['Skriv, at forløbet er begyndt', 'Write that the course has begun'],
  'follow-choice': ['Hjælp med at vælge et andet sted', 'Help with choosing another place'],
  start: ['Begynd', 'Begin'],
  follow: ['Se på forløbet igen', 'Look at the course again'],
}

/** The step with its day: until a group begins there is nothing to do but to wait for it. */
export function stepInWords(
  step: Step,
  dueOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate | null,
): Both {
  const waits = step === 'begin-group' && dueOn && (!today || Temporal.PlainDate.compare(today, dueOn) <= 0)
  const [da, en] = stepNames[step]
  return waits
    ? {
        da: `Holdet begynder den ${dayInWords(dueOn, 'da')}`,
        en: `The group begins on ${dayInWords(dueOn, 'en')}`,
      }
    : { da, en }
}

/** The task of whoever calls about a group; no person's name. */
export const groupTaskTitles: Readonly<Record<GroupUntold, Both>> = {
  'move-group': {
    da: 'Ring: Holdet er flyttet til en anden dag',
    en: 'Call: the group is moved to another day',
  },
  'cancel-group': { da: 'Ring: Holdet er aflyst', en: 'Call: the group is cancelled' },
}

export const planTypeNames: Readonly<Record<PlanType, Pair>> = {
  general: ['Almen genoptræning', 'General retraining'],
  'specialised-training': ['Genoptræning på specialiseret niveau', 'Retraining at specialised level'],
  'specialised-rehabilitation': [
    'Rehabilitering på specialiseret niveau',
    'Rehabilitation at specialised level',
  ],
}

export const nextNames: Readonly<Record<Next, Pair>> = {
  self: ['Det kan personen selv gøre videre', 'The person goes on by themself'],
  'own-gp': ['Egen læge følger op', 'The general practitioner follows up'],
  'new-referral': ['Der sendes en ny henvisning', 'A new referral is sent'],
  association: ['Fællesskab eller forening', 'A community or an association'],
  'come-back': ['Personen kan komme igen', 'The person can come back'],
  'nothing-more': ['Der er ikke brug for mere nu', 'Nothing more is needed now'],
}

/** What every page about a referral says. */
export const referralWords = defineWords({
  title: ['Henvisninger', 'Referrals'],
  where: ['Du er her', 'You are here'],
  notGiven: ['Ikke oplyst', 'Not given'],
  nameless: ['Navn ikke oplyst', 'Name not given'],
  problems: ['Der er noget, du skal se på', 'There is something to look at'],
  day: ['Dag', 'Day'],
  month: ['Måned', 'Month'],
  year: ['År', 'Year'],
  yes: ['Ja', 'Yes'],
  no: ['Nej', 'No'],
  notAsked: ['Ikke besvaret', 'Not answered'],
  optional: ['behøver ikke', 'optional'],
  choose: ['Vælg', 'Choose'],
  copy: ['Kopiér til journalen', 'Copy to the journal'],
  copied: ['Kopieret', 'Copied'],
})

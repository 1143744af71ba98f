import type { Move } from './move.rules.ts'
import type { Step } from './step.rules.ts'

/** The moves that the next step is about; they stand open, the others one press away. */
export const mainMoves: Readonly<Record<Step, readonly Move[]>> = {
  approve: ['approve', 'not-approve'],
  settle: ['settle'],
  receive: ['receive'],
  contact: ['contact', 'call'],
  assess: ['assess', 'send-back'],
  book: ['book'],
  find: ['tell', 'contact', 'book'],
  hold: ['hold'],
  decide: ['start', 'end'],
  'offer-place': ['place', 'book', 'start'],
  'begin-group': ['start'],
  'follow-choice': ['start'],
  start: ['start'],
  follow: ['end'],
}
/** Steps that nobody takes well before they have read what was written; at the others it is known. */
export const readFirst: readonly Step[] = ['approve', 'receive', 'assess', 'contact', 'start']
export const lastMoves: readonly Move[] = ['forward', 'stop', 'error']

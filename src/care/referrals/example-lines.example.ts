import { accountIdOfExample, examplePeople, postIdOfExample } from '#registers/accounts/accounts.example.ts'
import type { FreshLine } from './fresh-referral.rules.ts'
import type { Move } from './move.rules.ts'

type ExampleLine = Omit<FreshLine, 'happenedAt' | 'agreedOn'> & {
  readonly happenedAt?: string
  readonly agreedOn?: string
}

/** One line of an invented ledger: who, when and what. The unit's side follows from who it is. */
export function lineBy(key: string, day: string, move: Move, line: ExampleLine = {}, time = '10:00') {
  const person = examplePeople.find((one) => one.key === key)
  return {
    move,
    side: ['sygeplejerske', 'hospitalslaege'].includes(key) ? 'sender' : 'receiver',
    at: `2026-${day}T${time}:00+01:00`,
    by_account: accountIdOfExample(key),
    by_post: postIdOfExample(key),
    by_role: person?.role ?? '',
    by_unit: person?.unit?.id ?? '',
    by_name: person?.name ?? '',
    happened_at: line.happenedAt ?? null,
    agreed_on: line.agreedOn ?? null,
    agreed_time: line.agreedTime ?? null,
    words: line.words ?? null,
    advice: line.advice ?? null,
    what_now: line.whatNow ?? null,
    complexity: line.complexity ?? null,
    to_sender: line.toSender ?? null,
  }
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bindingOfStep } from './holder.rules.ts'
import { allowedMoves, receiving, sending } from './move.rules.ts'
import { type Kind, kinds, type State } from './referral.rules.ts'
import { type StateStep, stateSteps } from './step.rules.ts'

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
const cellsOf = (kind: string) =>
  readme
    .split('\n')
    .find((line) => line.startsWith(`| ${kind}`))
    ?.split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()) ?? []

const names: Readonly<Record<string, string>> = {
  ...{
    sygeplejerske: 'nurse',
    terapeut: 'therapist',
    hospitalslaege: 'doctor',
    laege: 'GP',
    klinik: 'clinic',
  },
  ...{ koordinator: 'coordinator', leder: 'leader' },
}
const whoOf = (roles: readonly string[]) => roles.map((role) => names[role]).join(', ')
const inWords = (state: State) => state.replaceAll('-', ' ')

/** As the README says it: the days of each open state, and what binds them. */
function deadlinesOf(kind: Kind): string {
  const rows = stateSteps.filter((one) => one.kind === kind)
  const said = (some: readonly StateStep[], after: string) =>
    some.length > 0
      ? [`${some.map(({ state, days }) => `${inWords(state)} ${days}`).join(', ')}${after}`]
      : []
  const isLaw = ({ state }: StateStep) => bindingOfStep(kind, state) !== null
  return [
    ...said(
      rows.filter(isLaw),
      ': own goals, never past the day training must have begun, *skal* (sundhedsloven § 140(4))',
    ),
    ...said(
      rows.filter((one) => !isLaw(one) && one.counted === 'state'),
      ': own goals',
    ),
    ...said(
      rows.filter((one) => !isLaw(one) && one.counted === 'agreed'),
      ', or the agreed day: own goals',
    ),
  ].join('; ')
}

test.each(kinds)('the README says of %s who moves it, to what, by when and how binding', (kind) => {
  const [, moves = '', who, deadlines] = cellsOf(`\`${kind}\``)
  expect([who, deadlines]).toEqual([
    `S: ${whoOf(sending[kind])}. R: ${whoOf(receiving[kind])}`,
    deadlinesOf(kind),
  ])
  // Every state that a unit can bring it to is named, in its own row or in the one for all.
  const named = `${moves} ${deadlines} ${cellsOf('all').join(' ')}`.replaceAll('*', '')
  const reached = allowedMoves.filter((one) => one.kind === kind && one.side !== 'person').map(({ to }) => to)
  const unnamed = [...new Set(reached)].filter((state) => !named.includes(inWords(state)))
  expect(unnamed).toEqual([])
})

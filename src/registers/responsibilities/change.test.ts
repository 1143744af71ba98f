import { expect, test } from 'vitest'
import { type Change, changesOn } from './change.rules.ts'
import { changeDays } from './register.rules.ts'
import { shippedRegister } from './responsibilities.example.ts'

const register = shippedRegister()
const reform = Temporal.PlainDate.from('2027-01-01')
const at = (code: string, day = reform) =>
  changesOn(
    day,
    register,
    register.municipalities.filter((row) => row.code === code),
  )
const named = (changes: Change[], kind: Change['kind']) =>
  changes.filter((change) => change.kind === kind).map((change) => `${change.task}.${change.share}`)

const moving = [
  'patientrettet_forebyggelse.forebyggelse',
  'specialiseret_rehabilitering.rehabilitering',
  'akutsygepleje.sygepleje',
  'sundheds_og_omsorgsplads.plads',
  'behovsvurdering.samtale',
  'information.forloeb',
  'afklarende_samtale.samtale',
  'rehabilitering_kommune.forloeb',
]

test('in Næstved the four tasks and what goes with them move, and the hospitals get a new region', () => {
  expect(named(at('0370'), 'task-moves')).toEqual(moving)
  expect(named(at('0370'), 'region-merges')).toContain('genoptraeningsplan.sygehus')
})

test('in Aarhus the same tasks move and no region is merged', () => {
  expect(named(at('0751'), 'task-moves')).toEqual(moving)
  expect(named(at('0751'), 'region-merges')).toEqual([])
})

test('a change shows both sides with their sources', () => {
  const change = at('0265').find((one) => one.task === 'rehabilitering_kommune')
  expect(change?.before?.authority.key).toBe('0265')
  expect(change?.after).toMatchObject({
    authority: { key: 'region-oestdanmark' },
    operatorStatus: 'expected',
  })
  expect(change?.after?.sources.map((source) => source.key)).toContain('rz-os')
})

test('general retraining and sickness benefit stay where they are', () => {
  const tasks = at('0370').map((change) => change.task)
  expect(tasks).not.toContain('almen_genoptraening')
  expect(tasks).not.toContain('beskaeftigelse_sygedagpenge')
})

test('on a day that is no change day nothing changes anywhere', () => {
  const quiet = Temporal.PlainDate.from('2026-06-01')
  expect(changeDays(register).map(String)).not.toContain(quiet.toString())
  expect(changesOn(quiet, register, register.municipalities)).toEqual([])
})

test('all 98 municipalities have the eight moves on 1 January 2027', () => {
  const moves = changesOn(reform, register, register.municipalities).filter(
    (one) => one.kind === 'task-moves',
  )
  expect(moves).toHaveLength(98 * moving.length)
})

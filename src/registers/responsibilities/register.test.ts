import { expect, test } from 'vitest'
import { whoIsResponsible } from './answer.rules.ts'
import { type Binding, bindingWord } from './binding.rules.ts'
import type { Register } from './register.rules.ts'
import { shippedRegister } from './responsibilities.example.ts'

test.each<[Binding, string]>([
  ['lov', 'must'],
  ['bekendtgoerelse', 'must'],
  ['kvalitetsstandard', 'must'],
  ['anbefaling', 'should'],
  ['aftale', 'agreed'],
  ['praksis', 'custom'],
])('%s is said as %s', (binding, word) => {
  expect(bindingWord(binding)).toBe(word)
})

const shipped = shippedRegister()
const day = Temporal.PlainDate.from('2026-11-22')
const question = { task: 'traening_serviceloven_86', municipality: '0370', date: day } as const
const keys = (register: Register, municipality = '0370') => {
  const answer = whoIsResponsible({ ...question, municipality }, register)
  return answer.status === 'answered' ? answer.holders.map((holder) => holder.dutyKey) : answer.status
}
const national = shipped.duties.find((duty) => duty.key === 'traening_serviceloven_86.kommune.2010')
if (national === undefined) throw new Error('the national row is not there')

test('a row for one municipality replaces the national one there and nowhere else', () => {
  const key = 'traening_serviceloven_86.kommune.2026.naestved'
  const local = { ...national, key, geography: { municipality: '0370' } }
  const register = { ...shipped, duties: [...shipped.duties, local] }
  expect(keys(register)).toEqual([key])
  expect(keys(register, '0265')).toEqual([national.key])
})

test('the narrower place wins: municipality before health council, health council before region', () => {
  const at = (name: string, geography: typeof national.geography) => ({
    ...national,
    key: `traening_serviceloven_86.kommune.2027.${name}`,
    geography,
    validFrom: Temporal.PlainDate.from('2027-01-01'),
    validTo: null,
  })
  const rows = [
    at('region', { region: 'region-oestdanmark' }),
    at('raad', { healthCouncil: 'sundhedsraad-midt-vestsjaelland' }),
    at('kommune', { municipality: '0370' }),
  ]
  const winner = (count: number) => {
    const register = { ...shipped, duties: [...shipped.duties, ...rows.slice(0, count)] }
    const answer = whoIsResponsible({ ...question, date: Temporal.PlainDate.from('2027-01-01') }, register)
    return answer.status === 'answered'
      ? answer.holders.map((holder) => holder.dutyKey.split('.').at(-1))
      : []
  }
  expect([winner(1), winner(2), winner(3)]).toEqual([['region'], ['raad'], ['kommune']])
})

test('a local agreement beyond the national shares stands beside them and is never the first contact', () => {
  const key = 'traening_serviceloven_86.aftale.2026'
  const local = {
    ...national,
    key,
    share: 'aftale',
    binding: 'aftale' as const,
    firstContactRank: null,
    order: 90,
  }
  expect(keys({ ...shipped, duties: [...shipped.duties, local] })).toEqual([national.key, key])
})

test('without anybody to contact first there is no answer', () => {
  const duties = shipped.duties.map((duty) => ({ ...duty, firstContactRank: null }))
  expect(whoIsResponsible(question, { ...shipped, duties })).toMatchObject({
    status: 'unresolved',
    missing: [{ lacks: 'first-contact' }],
    askWhom: { who: { da: 'Patientvejlederen i Region Sjælland' } },
  })
})

import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('a Danish spreadsheet opens it: semicolons, decimal comma, quoted cells', () => {
  expect(
    csvOf(
      ['Navn', 'Tal'],
      [
        ['Næstved; by', 1.5],
        ['»a« "b"', 2],
      ],
    ),
  ).toBe('\uFEFFNavn;Tal\r\n"Næstved; by";1,5\r\n"»a« ""b""";2\r\n')
})

test.each(['=1+1', '+45', '-1', '@sum', '\tx'])('a cell that begins as a formula (%s) stays text', (cell) => {
  expect(csvOf(['a'], [[cell]])).toContain(`'${cell}`)
})

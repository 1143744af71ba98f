import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { drawnOnce, drawnPart } from './drawn.ts'

const said = ({ body }: { body: Uint8Array }) => new TextDecoder().decode(body)

test('a page is drawn again only when one of the things it is made of is another', () => {
  const [house, rows, others] = [{}, { rows: 1 }, { rows: 1 }]
  let drawings = 0
  const draw = () => `${++drawings}`
  const asked = (address: string, madeOf: unknown[], of: object = house) =>
    said(drawnOnce(of, address, madeOf, draw))
  expect([asked('/a', [rows, 1]), asked('/a', [rows, 1])]).toEqual(['1', '1'])
  expect(asked('/a', [others, 1])).toBe('2') // alike is not the same
  expect(asked('/a', [others])).toBe('3')
  expect(asked('/b', [others])).toBe('4')
  expect(asked('/b', [others], {})).toBe('5') // another house
  expect(asked('/b', [others])).toBe('4')
})

test('only the last hundred addresses are kept', () => {
  const house = {}
  let drawings = 0
  for (let at = 0; at <= 100; at += 1) drawnOnce(house, `/${at}`, [1], () => `${++drawings}`)
  drawnOnce(house, '/100', [1], () => `${++drawings}`)
  expect(drawings).toBe(101)
  drawnOnce(house, '/0', [1], () => `${++drawings}`)
  expect(drawings).toBe(102)
})

test('a part is drawn once for the very same rows and each name, and stands in the page as it was drawn', () => {
  const [rows, others] = [[1], [1]]
  let drawings = 0
  const drawn = (of: object, name: string) =>
    renderToString(
      h(
        'main',
        null,
        drawnPart(of, name, () => h('p', null, `<${name}> ${++drawings}`)),
      ),
    )
  expect(drawn(rows, 'da')).toBe('<main><p>&lt;da> 1</p></main>')
  expect(drawn(rows, 'da')).toBe('<main><p>&lt;da> 1</p></main>')
  expect(drawn(rows, 'en')).toBe('<main><p>&lt;en> 2</p></main>')
  expect(drawn(others, 'da')).toBe('<main><p>&lt;da> 3</p></main>')
})

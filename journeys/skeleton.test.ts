import { expect, test } from 'vitest'
import { skeletonOf } from './skeleton.ts'

const page = (main: string) => `<html><body><header>Menu</header><main>${main}</main></body></html>`
const field = page('<label for="q">Søg</label><input id="q" placeholder="Ord"><a href="/kilder">Kilder</a>')

test('another language, another place and another id leave the skeleton of a page as it is', () => {
  const english = field.replace('Søg', 'Search').replace('Ord', 'Words').replace('/kilder', '/en/kilder')
  expect(skeletonOf(english.replace('Menu', 'Other'))).toBe(skeletonOf(field))
  const row = (id: string) => page(`<p id="${id}">Råd</p>`)
  expect(skeletonOf(row('5cb5b441-d129-8fe7-8db1-8c023c3e53a0'))).toBe(
    skeletonOf(row('16b018e8-a0a7-8905-8fc7-2889553a4e63')),
  )
})

test.for([
  ['a label without words', 'Søg', ' '],
  ['a label for something else', 'for="q"', 'for="r"'],
  ['an empty name', '"Ord"', '""'],
  ['a language of its own', '<label', '<label lang="en"'],
  ['a colour', '<label', '<label class="pale"'],
  ['one more of a thing', '<a href="/kilder">Kilder</a>', '<a href="/x">X</a><a href="/x">X</a>'],
] as const)('%s is another skeleton', ([, from, to]) => {
  expect(skeletonOf(field.replace(from, to))).not.toBe(skeletonOf(field))
})

import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { nameOf } from './packing.ts'

type Kept = { readonly madeOf: readonly unknown[]; readonly value: unknown }
const drawings = new WeakMap<object, Map<string, Kept>>()
const most = 100

/** What was made last time, unless it is made of other things now. It is forgotten with whatever it belongs to. */
function once<Value>(of: object, name: string, madeOf: readonly unknown[], make: () => Value): Value {
  const mine = drawings.get(of) ?? new Map<string, Kept>()
  drawings.set(of, mine)
  const known = mine.get(name)
  if (known?.madeOf.length === madeOf.length && madeOf.every((one, at) => Object.is(one, known.madeOf[at])))
    return known.value as Value
  const value = make()
  mine.delete(name)
  mine.set(name, { madeOf, value })
  const [oldest] = mine.keys()
  if (mine.size > most && oldest !== undefined) mine.delete(oldest)
  return value
}

/** Draws a page of this house, unless the last drawing of the same address was made of the very same things. */
export const drawnOnce = (house: object, address: string, madeOf: readonly unknown[], draw: () => string) =>
  once(house, `page ${address}`, madeOf, () => {
    const body = Buffer.from(draw())
    // The page as it was drawn, and the name of its body.
    return { body, name: nameOf(body) }
  })

/**
 * Draws a part of a page that shows these rows and nothing else, once for each name: for rows that are the same for everybody
 * who may read them, and that `recall` hands over again as long as they hold. The page asks for them on every visit.
 */
export const drawnPart = (rows: object, name: string, draw: () => VNode): VNode =>
  jsxTemplate([once(rows, `part ${name}`, [], () => renderToString(draw()))])

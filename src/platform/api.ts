import type { z } from 'zod'
import { type Answer, definePage, type Page, type Visit } from './pages.ts'
import { badParameters, type Doubt, NotThere, noSuchAddress, thingNotThere } from './problem.ts'

/** One public JSON address: what it asks for, what it answers, and how. Path parts such as `:code` stand in `query` too. */
export type AddressFacts<Query extends z.ZodObject, Shape extends z.ZodType> = {
  readonly path: `/api/v1/${string}` | `/hsds/${string}`
  /** One English sentence that says what it is for. */
  readonly summary: string
  readonly query: Query
  readonly answer: Shape
  handle(visit: Visit, query: z.output<Query>): Promise<z.input<Shape> | NotThere>
}
export type Address = Page & {
  readonly described: Pick<AddressFacts<z.ZodObject, z.ZodType>, 'path' | 'summary' | 'query' | 'answer'>
}

/** Makes a page of it that refuses by name every parameter it does not know or cannot read. */
export function defineAddress<Query extends z.ZodObject, Shape extends z.ZodType>(
  facts: AddressFacts<Query, Shape>,
): Address {
  const { path, summary, query, answer } = facts
  const page = definePage({
    path,
    access: 'anyone',
    machine: true,
    async get(visit) {
      const { given, doubts } = readParameters(visit, path, Object.keys(query.shape))
      const read = query.safeParse(given)
      if (!read.success || doubts.length > 0) return badParameters([...doubts, ...doubtsOf(read)])
      const found = await facts.handle(visit, read.data)
      return found instanceof NotThere ? thingNotThere(found) : json(found)
    },
  })
  return { ...page, described: { path, summary, query, answer } }
}

/** Stands last among the addresses: what nobody answers is told in the form that machines read. */
export const unknownAddress: Page = definePage({
  path: '/api/*',
  access: 'anyone',
  machine: true,
  get: async () => noSuchAddress,
})

const json = (value: unknown): Answer => ({ kind: 'json', status: 200, json: value })

/** The names in a path that stand for something: `code` in `/api/v1/places/:code`. */
export const pathNames = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** Everything given, by name; empty is as not given. */
function readParameters({ query, param }: Visit, path: string, known: readonly string[]) {
  const inPath = pathNames(path)
  const asked = known.filter((name) => !inPath.includes(name))
  const list = asked.length > 0 ? `Use only ${asked.join(', ')}.` : 'This address takes none.'
  const doubts: Doubt[] = [...new Set(query.keys())].flatMap((name) => {
    if (!asked.includes(name)) return [{ parameter: name, detail: `There is no such parameter. ${list}` }]
    return query.getAll(name).length > 1 ? [{ parameter: name, detail: 'Give it only once.' }] : []
  })
  const given = [
    ...inPath.map((name) => [name, param(name)]),
    ...asked.map((name) => [name, query.get(name)]),
  ]
  return { given: Object.fromEntries(given.filter(([, value]) => value)), doubts }
}

const doubtsOf = (read: z.ZodSafeParseResult<unknown>): Doubt[] =>
  read.success
    ? []
    : read.error.issues.map((issue) => ({ parameter: issue.path.join('.'), detail: `${issue.message}` }))

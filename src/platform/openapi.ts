import { z } from 'zod'
import { type Address, pathNames } from './api.ts'
import { definePage, type Page } from './pages.ts'
import { problemSchema } from './problem.ts'

export type ApiFacts = { readonly title: string; readonly version: string; readonly description: string }
type Schema = Readonly<Record<string, unknown>>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Schema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io })
  return rest
}

/** Describes the addresses as OpenAPI 3.1, from the same schemas that read and type them. */
export function openApiOf(addresses: readonly Address[], facts: ApiFacts) {
  return {
    openapi: '3.1.0',
    info: facts,
    paths: Object.fromEntries(
      addresses.map(({ described }) => [
        described.path.replaceAll(/:(\w+)/g, '{$1}'),
        { get: operationOf(described) },
      ]),
    ),
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      responses: {
        BadParameter: problemResponse('A parameter was not understood; the answer names it.'),
        NotThere: problemResponse('Nothing has that code, or nothing answers at that address.'),
      },
    },
  }
}

function operationOf({ path, summary, query, answer }: Address['described']) {
  const inPath = pathNames(path)
  const schema = schemaOf(query, 'input')
  const required = new Set([schema.required].flat())
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  return {
    summary,
    parameters: properties.map(([name, { description, ...form }]) => ({
      name,
      in: inPath.includes(name) ? 'path' : 'query',
      required: required.has(name),
      ...(description ? { description } : {}),
      schema: form,
    })),
    responses: {
      200: {
        description: 'The answer',
        content: { 'application/json': { schema: schemaOf(answer, 'output') } },
      },
      400: { $ref: '#/components/responses/BadParameter' },
      404: { $ref: '#/components/responses/NotThere' },
    },
  }
}

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** The description itself, at its own address. */
export function openApiPage(addresses: readonly Address[]): Page {
  const described = openApiOf(addresses, {
    title: 'Følgeskab',
    version: '1',
    description:
      'Who is responsible for what, where and when, for people who have or have had cancer in Denmark. ' +
      'Public facts with their sources; no key is needed. Days are days in Copenhagen.',
  })
  return definePage({
    path: '/api/openapi.json',
    access: 'anyone',
    machine: true,
    get: async () => ({ kind: 'json', status: 200, json: described }),
  })
}

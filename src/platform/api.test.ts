import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { anyone } from './actor.ts'
import { defineAddress, unknownAddress } from './api.ts'
import { handClock } from './clock.ts'
import type { Frame } from './frame.ts'
import { openLog } from './log.ts'
import { mount } from './mount.ts'
import { openApiOf, openApiPage } from './openapi.ts'
import { dayParameter, NotThere } from './problem.ts'
import { secureHeaders } from './security.ts'
import { aDatabase } from './testing.ts'

const dayOfThing = defineAddress({
  path: '/api/v1/things/:code',
  summary: 'One thing on a day.',
  query: z.object({
    code: z.string().regex(/^\d{4}$/, 'Write the four-digit code.'),
    date: dayParameter.optional().describe('Today unless given.'),
    colour: z.enum(['red', 'blue'], { error: 'Choose red or blue.' }),
  }),
  answer: z.object({ code: z.string(), weekday: z.int().nullable() }),
  async handle(_, { code, date }) {
    if (code === '9999') return new NotThere('code', 'No thing has the code 9999.')
    return { code, weekday: date?.dayOfWeek ?? null }
  },
})

const unused = () => {
  throw new Error('machines get no frame')
}
const frame: Frame = { page: unused, notFound: unused, fault: unused, refusedBody: unused }

async function aSmallApi() {
  const { web } = await aDatabase()
  const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
  const lines: string[] = []
  const log = openLog(
    'info',
    () => clock.now(),
    (line) => lines.push(line),
  )
  const pages = [dayOfThing, openApiPage([dayOfThing]), unknownAddress]
  const enter = () => async () => anyone
  const keepWords = async () => null
  const house = { pages, database: web, enter, keepWords, frame, clock, isDemo: true, origin: undefined, log }
  const app = new Hono().use(secureHeaders(false)).route('/', mount(house))
  return (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://house.test${path}`, { headers })
}

const thing = '/api/v1/things/0370?colour=red'

describe('a public address', () => {
  test('answers what it read, to anybody, and may be kept for a minute', async () => {
    const get = await aSmallApi()
    const answer = await get(`${thing}&date=2027-01-01`)
    expect(await answer.json()).toEqual({ code: '0370', weekday: 5 })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  test('sends nothing again that the reader has', async () => {
    const get = await aSmallApi()
    const tag = (await get(thing)).headers.get('etag') ?? ''
    expect((await get(thing, { 'if-none-match': tag })).status).toBe(304)
  })

  test('takes an empty parameter as not given', async () => {
    const get = await aSmallApi()
    expect(await (await get(`${thing}&date=`)).json()).toEqual({ code: '0370', weekday: null })
  })

  test.each([
    [`${thing}&date=2027-02-30`, 'date', 'Write the day as year-month-day'],
    [`${thing}&date=0000-01-01`, 'date', 'Write the day as year-month-day'],
    ['/api/v1/things/37?colour=red', 'code', 'Write the four-digit code.'],
    ['/api/v1/things/0370?colour=green', 'colour', 'Choose red or blue.'],
    ['/api/v1/things/0370', 'colour', 'Choose red or blue.'],
    [`${thing}&kommune=0370`, 'kommune', 'Use only date, colour.'],
    [`${thing}&date=2027-01-01&date=2026-01-01`, 'date', 'only once'],
  ])('%s is refused by naming %s', async (path, parameter, detail) => {
    const get = await aSmallApi()
    const answer = await get(path)
    const problem = (await answer.json()) as { status: number; detail: string; parameters: object[] }
    expect([answer.status, problem.status, answer.headers.get('content-type')]).toEqual([
      400,
      400,
      'application/problem+json',
    ])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(problem.detail).toContain(detail)
    expect(problem.parameters).toMatchObject([{ parameter }])
  })

  test('says that the thing is not there, and that an address is not', async () => {
    const get = await aSmallApi()
    const absent = await get('/api/v1/things/9999?colour=blue')
    expect(await absent.json()).toMatchObject({ status: 404, parameters: [{ parameter: 'code' }] })
    const lost = await get('/api/v1/unknown')
    expect(lost.status).toBe(404)
    expect(await lost.json()).toMatchObject({ title: 'There is no such address', parameters: [] })
  })
})

test('the description names every parameter, where it stands and whether it must be given', () => {
  const described = openApiOf([dayOfThing], { title: 'Things', version: '1', description: 'Of things.' })
  expect(described.openapi).toBe('3.1.0')
  expect(described.paths['/api/v1/things/{code}']).toMatchObject({
    get: {
      parameters: [
        { name: 'code', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'date', in: 'query', required: false, description: 'Today unless given.' },
        { name: 'colour', in: 'query', required: true, schema: { enum: ['red', 'blue'] } },
      ],
      responses: { 200: { content: { 'application/json': { schema: { required: ['code', 'weekday'] } } } } },
    },
  })
})

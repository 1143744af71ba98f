import { type Json, valueAt } from '#registers/editions/index.ts'
import { columns } from './offer-columns.rules.ts'
import type { Values } from './read-offer.rules.ts'

type Service = { readonly [name: string]: Json }
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const standingOf: Readonly<Record<string, string>> = {
  active: 'open',
  inactive: 'historic',
  defunct: 'closed',
  'temporarily closed': 'temporarily-closed',
}
/** What HSDS holds otherwise than as one value. */
export const ownShape = [
  'status',
  'organization',
  'phones',
  'languages',
  'service_areas',
  'service_at_locations',
  'schedules',
  'x_evidence',
]
const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : []
const orNull = (value: Json | undefined): Json => (value === undefined || value === '' ? null : value)

/** What an HSDS 3 service says, by place in the offer. Where it is one of ours, what it lacks is not given. */
export function valuesFromService(service: Service): Values {
  const isOurs = 'x_key' in service
  const plain = columns
    .filter(({ hsds }) => !ownShape.includes(hsds))
    .filter(({ hsds }) => isOurs || hsds in service)
    .map(({ hsds, path }) => [path, orNull(service[hsds])] as const)
  const shaped = Object.entries(shapes).flatMap(([name, read]) =>
    isOurs || name in service ? Object.entries(read(service[name], service)) : [],
  )
  return { ...Object.fromEntries([...plain, ...shaped]), ...(isOurs ? {} : evidenceOf(service)) }
}

const shapes: Readonly<Record<string, (value: Json | undefined, service: Service) => Values>> = {
  status: (value, service) => ({
    standing:
      value === 'active' && service.x_status_known === false
        ? null
        : Object.hasOwn(standingOf, String(value))
          ? (standingOf[String(value)] ?? null)
          : orNull(value),
  }),
  organization: (value) => ({ organisation: orNull(valueAt(value ?? null, 'name')) }),
  phones: (value) => ({ phone: orNull(valueAt(listOf(value)[0] ?? null, 'number')) }),
  languages: (value) => {
    const codes = listOf(value).map((one) => orNull(valueAt(one, 'code')))
    return { languages: codes.length > 0 ? codes : null }
  },
  service_areas: (value) => areaOf(listOf(value)[0] ?? null),
  service_at_locations: (value) => {
    const place = valueAt(listOf(value)[0] ?? null, 'location') ?? null
    return { town: orNull(valueAt(place, 'addresses.0.city') ?? valueAt(place, 'name')) }
  },
  schedules: (value) => hoursOf(listOf(value)),
  x_evidence: (value) => evidenceParts(listOf(value)),
}

/** A code of four digits is a municipality here; a key that begins with "region-" a region. */
function areaOf(area: Json): Values {
  const extent = orNull(valueAt(area, 'extent'))
  const type = String(valueAt(area, 'extent_type') ?? '')
  const code = typeof extent === 'string' ? extent : ''
  const guessed = /^\d{4}$/.test(code) ? 'municipality' : code.startsWith('region-') ? 'region' : null
  const level = ['nation', 'region', 'municipality'].includes(type) ? type : guessed
  return { 'area.level': level, 'area.key': extent, 'area.name': orNull(valueAt(area, 'name')) }
}

/** Weekly hours that say what day they were told; anything else is kept as it came and not shown. */
function hoursOf(schedules: readonly Json[]): Values {
  const read = schedules.map((one) => {
    const at = (name: string) => String(valueAt(one, name) ?? '')
    const days = at('byday')
      .split(',')
      .map((day) => weekdays.indexOf(day.trim()) + 1)
    const [from, to] = [at('opens_at').slice(0, 5), at('closes_at').slice(0, 5)]
    const isWhole = at('freq') === 'WEEKLY' && !days.includes(0) && Boolean(from && to)
    return isWhole ? { days, from, to, toldOn: at('valid_from') } : null
  })
  const [first] = read
  if (!first?.toldOn || read.some((one) => one?.toldOn !== first.toldOn))
    return { 'openingHours.weekly': null, 'openingHours.toldOn': null }
  const weekly = read.flatMap((one) => (one ? [{ days: one.days, from: one.from, to: one.to }] : []))
  return { 'openingHours.weekly': weekly, 'openingHours.toldOn': first.toldOn }
}

const leaves = ['group', 'how', 'saidBy', 'on', 'seen', 'link', 'fileHash', 'halfLifeDays']
function evidenceParts([first = null, ...rest]: readonly Json[]): Values {
  const parts = leaves.map((leaf) => [`evidence.0.${leaf}`, orNull(valueAt(first, leaf))] as const)
  return { ...Object.fromEntries(parts), 'evidence.rest': rest.length > 0 ? rest : null }
}

/** Another directory says when it was sure, by a date of its own; that it was checked here is not said by that. */
function evidenceOf(service: Service): Values {
  if ('x_evidence' in service) return {}
  const on = service.assured_date ?? service.last_modified
  return typeof on === 'string' ? { 'evidence.0.on': on.slice(0, 10), 'evidence.0.how': 'file' } : {}
}

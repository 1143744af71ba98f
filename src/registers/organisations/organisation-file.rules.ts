import { z } from 'zod'
import type { Places } from '#registers/places/index.ts'
import { doubledKeys } from '#registers/sources/index.ts'
import { authoritiesFrom } from './authority.rules.ts'
import { type Organisation, organisationId, organisationsFileSchema } from './organisation.rules.ts'
import { faultsIn, type Succession, successionsFrom } from './succession.rules.ts'

export type OrganisationText = { readonly file: string; readonly text: string }
export type OrganisationProblem = {
  readonly file: string
  /** The line on which the row begins; 1 when the whole file cannot be read. */
  readonly line: number
  readonly row: string
  readonly problem: string
}
export type Organisations = {
  readonly organisations: readonly Organisation[]
  readonly successions: readonly (Succession & { readonly sources: readonly string[] })[]
}
type Read = { readonly organisations: Organisations } | { readonly errors: readonly OrganisationProblem[] }
type File = z.output<typeof organisationsFileSchema>

const lineOfKey = (text: string, key: string) =>
  text.slice(0, Math.max(0, text.indexOf(`"${key}"`))).split('\n').length

function readFile({ file, text }: OrganisationText): { read: File } | { errors: OrganisationProblem[] } {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (fault) {
    return { errors: [{ file, line: 1, row: '', problem: `Not JSON: ${String(fault)}` }] }
  }
  const result = organisationsFileSchema.safeParse(content)
  if (result.success) return { read: result.data }
  const rows = z
    .looseObject({ organisations: z.array(z.looseObject({ key: z.string() })) })
    .safeParse(content)
  const errors = result.error.issues.map((issue) => {
    const [list, at] = issue.path
    const key =
      rows.success && list === 'organisations' && typeof at === 'number'
        ? (rows.data.organisations[at]?.key ?? '')
        : ''
    const row = issue.path.join('.')
    return {
      file,
      line: key ? lineOfKey(text, key) : 1,
      row: key || row,
      problem: `${row}: ${issue.message}`,
    }
  })
  return { errors }
}

/** Authorities from the places and the organisations of the files, held together: all of them, or every fault by file and line. */
export function readOrganisations(
  texts: readonly OrganisationText[],
  places: Pick<Places, 'municipalities' | 'regions'>,
): Read {
  const reads = texts.map((text) => ({ ...text, result: readFile(text) }))
  const broken = reads.flatMap(({ result }) => ('errors' in result ? result.errors : []))
  if (broken.length > 0) return { errors: broken }
  const files = reads.flatMap(({ result, ...text }) =>
    'read' in result ? [{ ...text, ...result.read }] : [],
  )
  const organisations = [...authoritiesFrom(places), ...files.flatMap((file) => file.organisations)]
  const given = files.flatMap((file) => file.successions)
  const successions = [
    ...successionsFrom(places).map((row) => ({ ...row, sources: ['elov-126'] })),
    ...given.map(({ from, to, on, sources }) => ({
      ...{ fromId: organisationId(from), toId: organisationId(to), on, sources },
    })),
  ]
  const known = new Set(organisations.map(({ key }) => key))
  const codes = new Set(places.municipalities.map(({ code }) => code))
  const regions = new Set(places.regions.map(({ key }) => key))
  const doubled = new Set(doubledKeys(organisations.map(({ key }) => key)))
  const circling = new Set(faultsIn(successions).map(({ fromId }) => fromId))
  const errors = files.flatMap(({ file, text, ...rows }) => {
    const fault = (row: string, problem: string): OrganisationProblem => ({
      ...{ file, line: lineOfKey(text, row), row, problem },
    })
    return [
      ...rows.organisations.flatMap(({ key, parentKey, municipalityCode, regionKey }) => [
        ...(doubled.has(key) ? [fault(key, 'This key stands twice. Keep one of the rows.')] : []),
        ...(parentKey && !known.has(parentKey) ? [fault(key, `There is no organisation ${parentKey}.`)] : []),
        ...(municipalityCode && !codes.has(municipalityCode)
          ? [fault(key, `There is no municipality ${municipalityCode}.`)]
          : []),
        ...(regionKey && !regions.has(regionKey) ? [fault(key, `There is no region ${regionKey}.`)] : []),
      ]),
      ...rows.successions.flatMap(({ from, to }) => [
        ...[from, to]
          .filter((key) => !known.has(key))
          .map((key) => fault(key, 'There is no such organisation.')),
        ...(circling.has(organisationId(from))
          ? [fault(from, 'It has two heirs, or the succession leads back to itself.')]
          : []),
      ]),
    ]
  })
  return errors.length > 0 ? { errors } : { organisations: { organisations, successions } }
}

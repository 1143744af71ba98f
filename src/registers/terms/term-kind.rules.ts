import {
  aDay,
  aLine,
  aNumber,
  aSourceStatus,
  bothOf,
  type EditableField,
  type EditionKind,
  inAddedPart,
  inPart,
  type Json,
  textAt,
  valueAt,
} from '#registers/editions/index.ts'
import { termSchema } from './term.rules.ts'

const definitionFields: readonly EditableField[] = [
  ...bothOf('text', 'Det betyder', 'What it means'),
  aLine('owner', 'Hvem siger det', 'Who says so'),
  aNumber('year', 'År', 'Year'),
  aLine('sourceKey', 'Kildens nøgle', 'Key of the source'),
  aDay('seen', 'Set den', 'Seen on'),
]
const definitionsOf = (body: Json) => (valueAt(body, 'definitions') as readonly Json[] | undefined) ?? []

/** Words with their definitions side by side; an editor changes each of them or adds one. */
export const termKind: EditionKind = {
  name: 'term',
  file: 'content/terms/terms.json',
  one: ['Begreb', 'Term'],
  many: ['Begreber', 'Terms'],
  schema: termSchema,
  fields(body) {
    const definitions = definitionsOf(body)
    const blank = {
      key: `${textAt(body, 'key')}-${definitions.length + 1}`,
      text: null,
      sourceKey: null,
      year: null,
      sourceStatus: 'unconfirmed',
      owner: null,
      seen: null,
    }
    const added = inPart('definitions', definitions.length, 'Ny definition', 'New definition')
    const inNew = inAddedPart('definitions', definitions.length, blank)
    return [
      aLine('term.da', 'Ordet (dansk)', 'The word (Danish)'),
      aLine('term.en', 'Ordet (engelsk)', 'The word (English)'),
      ...bothOf('note', 'Om definitionerne', 'About the definitions'),
      ...definitions.flatMap((one, at) => {
        const owner = textAt(one, 'owner')
        return [...definitionFields, aSourceStatus].map(inPart('definitions', at, owner, owner))
      }),
      ...definitionFields.map((field) => ({ ...inNew(field), label: added(field).label })),
    ]
  },
  keyOf: (body) => textAt(body, 'key'),
  label: (body, language) => textAt(body, `term.${language}`),
  freshness: () => null,
}

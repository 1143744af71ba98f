import {
  aDay,
  aLine,
  aSourceStatus,
  bothOf,
  type EditionKind,
  inPart,
  type Json,
  textAt,
  valueAt,
} from '#registers/editions/index.ts'
import { standardSchema } from './standard.rules.ts'

/** An editor changes what a standard and its requirements say; what measures them comes with the house. */
export const standardKind: EditionKind = {
  name: 'standard',
  file: 'content/standards/standards.json',
  one: ['Kvalitetsstandard', 'Quality standard'],
  many: ['Kvalitetsstandarder', 'Quality standards'],
  schema: standardSchema,
  fields(body) {
    const requirements = (valueAt(body, 'requirements') as readonly Json[] | undefined) ?? []
    return [
      ...bothOf('title', 'Titel', 'Title'),
      aLine('owner', 'Hvem har udgivet den, eller ønsket den', 'Who issued it, or wished for it'),
      aSourceStatus,
      aDay('seen', 'Set den', 'Seen on'),
      ...bothOf('note', 'Om standarden', 'About the standard'),
      ...requirements.flatMap((one, at) =>
        bothOf('text', 'Kravet', 'The requirement').map(
          inPart('requirements', at, textAt(one, 'text.da'), textAt(one, 'text.en')),
        ),
      ),
    ]
  },
  keyOf: (body) => textAt(body, 'key'),
  label: (body, language) => textAt(body, `title.${language}`),
  freshness: () => null,
}

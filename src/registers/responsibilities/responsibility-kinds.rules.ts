import type { Pair } from '#platform/words.ts'
import {
  aChoice,
  aLine,
  aSourceStatus,
  bothOf,
  type EditionKind,
  textAt,
  theDays,
} from '#registers/editions/index.ts'
import type { Binding } from './binding.rules.ts'
import { concernSchema } from './concern.rules.ts'
import { dutySchema, operatorSchema } from './duty.rules.ts'
import { complaintPathSchema, patientAdviserSchema, rightSchema } from './right.rules.ts'

const bindingNames: Record<Binding, Pair> = {
  lov: ['Lov', 'Statute'],
  bekendtgoerelse: ['Bekendtgørelse', 'Order'],
  kvalitetsstandard: ['Kvalitetsstandard', 'Quality standard'],
  anbefaling: ['Anbefaling', 'Recommendation'],
  aftale: ['Aftale', 'Agreement'],
  praksis: ['Praksis', 'Practice'],
}
const bindingField = aChoice('binding', 'Hvor bindende', 'How binding', bindingNames)

const kind = (
  given: Pick<EditionKind, 'name' | 'file' | 'one' | 'many' | 'schema' | 'fields'> & { label: string },
): EditionKind => ({
  ...given,
  keyOf: (body) => textAt(body, 'key'),
  label: (body, language) => textAt(body, `${given.label}.${language}`),
  freshness: () => null,
})

/** Duties, operators, everyday concerns, rights, complaint paths and patient advisers as editors see them. */
export const responsibilityKinds: readonly EditionKind[] = [
  kind({
    name: 'duty',
    file: 'content/responsibilities/duties.json',
    one: ['Ansvar', 'Duty'],
    many: ['Ansvar', 'Duties'],
    label: 'what',
    schema: dutySchema,
    fields: [
      ...bothOf('what', 'Hvad der skal ske', 'What must happen'),
      ...bothOf('moment', 'Hvornår', 'When'),
      ...bothOf('firstContact.who', 'Kontakt først', 'Contact first'),
      ...bothOf('firstContact.how', 'Hvordan', 'How'),
      ...bothOf('firstContact.say', 'Det kan du sige', 'What to say'),
      bindingField,
      aLine('basis', 'Hvor det står', 'Where it is written'),
      aSourceStatus,
      ...theDays,
    ],
  }),
  kind({
    name: 'operator',
    file: 'content/responsibilities/operators.json',
    one: ['Hvem gør det', 'Operator'],
    many: ['Hvem gør det (drift)', 'Operators'],
    label: 'note',
    schema: operatorSchema,
    fields: [...bothOf('note', 'Hvad vi ved', 'What we know'), aSourceStatus, ...theDays],
  }),
  kind({
    name: 'concern',
    file: 'content/responsibilities/concerns.json',
    one: ['Spørgsmål', 'Concern'],
    many: ['Spørgsmål i hverdagsord', 'Concerns in everyday words'],
    label: 'wording',
    schema: concernSchema,
    fields: [
      ...bothOf('wording', 'I hverdagsord', 'In everyday words'),
      ...bothOf('professional', 'Fagord', 'Official term'),
    ],
  }),
  kind({
    name: 'right',
    file: 'content/rights/rights.json#rights',
    one: ['Rettighed', 'Right'],
    many: ['Rettigheder', 'Rights'],
    label: 'name',
    schema: rightSchema,
    fields: [
      ...bothOf('name', 'Navn', 'Name'),
      ...bothOf('what', 'Hvad det er', 'What it is'),
      ...bothOf('forWhom', 'For hvem', 'For whom'),
      ...bothOf('how', 'Sådan gør du', 'How'),
      ...bothOf('deadline', 'Frist', 'Deadline'),
      ...bothOf('appeal', 'Klage', 'Appeal'),
      bindingField,
      aLine('basis', 'Hvor det står', 'Where it is written'),
      aSourceStatus,
      ...theDays,
    ],
  }),
  kind({
    name: 'complaint',
    file: 'content/rights/rights.json#complaints',
    one: ['Klagevej', 'Complaint path'],
    many: ['Klageveje', 'Complaint paths'],
    label: 'name',
    schema: complaintPathSchema,
    fields: [
      ...bothOf('about', 'Hvad det handler om', 'What it is about'),
      ...bothOf('how', 'Sådan gør du', 'How'),
      aSourceStatus,
    ],
  }),
  kind({
    name: 'adviser',
    file: 'content/rights/rights.json#advisers',
    one: ['Patientvejleder', 'Patient adviser'],
    many: ['Patientvejledere', 'Patient advisers'],
    label: 'name',
    schema: patientAdviserSchema,
    fields: [
      ...bothOf('how', 'Sådan gør du', 'How'),
      aLine('phone', 'Telefon', 'Telephone'),
      aLine('url', 'Adresse', 'Address'),
      aSourceStatus,
    ],
  }),
]

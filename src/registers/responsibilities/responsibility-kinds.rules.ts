import type { Pair } from '#platform/words.ts'
import type { EditableField, EditionKind, Json } from '#registers/editions/index.ts'
import { type Binding, bindings } from './binding.rules.ts'
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
const line = (path: string, da: string, en: string): EditableField => ({ path, label: [da, en], as: 'line' })
const both = (path: string, da: string, en: string): EditableField[] => [
  { path: `${path}.da`, label: [`${da} (dansk)`, `${en} (Danish)`], as: 'text' },
  { path: `${path}.en`, label: [`${da} (engelsk)`, `${en} (English)`], as: 'text' },
]
const bindingField: EditableField = {
  path: 'binding',
  label: ['Hvor bindende', 'How binding'],
  as: 'choice',
  choices: bindings.map((value) => ({ value, label: bindingNames[value] })),
}
const statusField: EditableField = {
  path: 'sourceStatus',
  label: ['Hvad kilden bærer', 'What the source carries'],
  as: 'choice',
  choices: [
    { value: 'verified', label: ['Set i kilden', 'Seen in the source'] },
    { value: 'expected', label: ['Forventet', 'Expected'] },
    { value: 'unconfirmed', label: ['Ikke bekræftet', 'Not confirmed'] },
    { value: 'disputed', label: ['Parterne er uenige', 'The parties disagree'] },
  ],
}
const days: EditableField[] = [
  { path: 'validFrom', label: ['Gælder fra', 'Valid from'], as: 'day' },
  { path: 'validTo', label: ['Gælder til og med', 'Valid to'], as: 'day' },
]

const text = (body: Json, path: string): string =>
  String(path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], body) ?? '')
const kind = (
  given: Pick<EditionKind, 'name' | 'file' | 'one' | 'many' | 'schema' | 'fields'> & { label: string },
): EditionKind => ({
  ...given,
  keyOf: (body) => text(body, 'key'),
  label: (body, language) => text(body, `${given.label}.${language}`),
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
      ...both('what', 'Hvad der skal ske', 'What must happen'),
      ...both('moment', 'Hvornår', 'When'),
      ...both('firstContact.who', 'Kontakt først', 'Contact first'),
      ...both('firstContact.how', 'Hvordan', 'How'),
      ...both('firstContact.say', 'Det kan du sige', 'What to say'),
      bindingField,
      line('basis', 'Hvor det står', 'Where it is written'),
      statusField,
      ...days,
    ],
  }),
  kind({
    name: 'operator',
    file: 'content/responsibilities/operators.json',
    one: ['Hvem gør det', 'Operator'],
    many: ['Hvem gør det (drift)', 'Operators'],
    label: 'note',
    schema: operatorSchema,
    fields: [...both('note', 'Hvad vi ved', 'What we know'), statusField, ...days],
  }),
  kind({
    name: 'concern',
    file: 'content/responsibilities/concerns.json',
    one: ['Spørgsmål', 'Concern'],
    many: ['Spørgsmål i hverdagsord', 'Concerns in everyday words'],
    label: 'wording',
    schema: concernSchema,
    fields: [
      ...both('wording', 'I hverdagsord', 'In everyday words'),
      ...both('professional', 'Fagord', 'Official term'),
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
      ...both('name', 'Navn', 'Name'),
      ...both('what', 'Hvad det er', 'What it is'),
      ...both('forWhom', 'For hvem', 'For whom'),
      ...both('how', 'Sådan gør du', 'How'),
      ...both('deadline', 'Frist', 'Deadline'),
      ...both('appeal', 'Klage', 'Appeal'),
      bindingField,
      line('basis', 'Hvor det står', 'Where it is written'),
      statusField,
      ...days,
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
      ...both('about', 'Hvad det handler om', 'What it is about'),
      ...both('how', 'Sådan gør du', 'How'),
      statusField,
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
      ...both('how', 'Sådan gør du', 'How'),
      line('phone', 'Telefon', 'Telephone'),
      line('url', 'Adresse', 'Address'),
      statusField,
    ],
  }),
]

import { z } from 'zod'

const translation = z.strictObject({
  extension: z.tuple([
    z.strictObject({
      url: z.literal('http://hl7.org/fhir/StructureDefinition/translation'),
      extension: z.tuple([
        z.strictObject({ url: z.literal('lang'), valueCode: z.literal('en') }),
        z.strictObject({ url: z.literal('content'), valueString: z.string().trim().min(1) }),
      ]),
    }),
  ]),
})
/** A text in Danish has its English beside it, or the file is refused. */
export type Translation = z.output<typeof translation>
const words = z.string().trim().min(1)
const linkId = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)

const extension = z.strictObject({
  url: words,
  valueBoolean: z.boolean().optional(),
  valueString: z.string().optional(),
  _valueString: translation.optional(),
  valueCode: z.string().optional(),
  valueInteger: z.int().optional(),
  valueUri: z.url({ protocol: /^https?$/ }).optional(),
})
export type Extension = z.output<typeof extension>

const coding = z.strictObject({
  extension: z.array(extension).optional(),
  system: words,
  code: linkId,
  display: words,
  _display: translation,
})
const condition = z.strictObject({
  question: linkId,
  operator: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
  answerBoolean: z.boolean().optional(),
  answerInteger: z.int().optional(),
  answerCoding: z.strictObject({ system: words, code: linkId }).optional(),
})
const asked = {
  linkId,
  text: words,
  _text: translation,
  extension: z.array(extension).optional(),
  enableWhen: z.array(condition).min(1).optional(),
  enableBehavior: z.enum(['all', 'any']).optional(),
}
const display = z.strictObject({ linkId, type: z.literal('display'), text: words, _text: translation })
const question = z.strictObject({
  ...asked,
  type: z.enum(['choice', 'open-choice', 'integer', 'text']),
  repeats: z.literal(true).optional(),
  answerOption: z
    .array(z.strictObject({ valueCoding: coding }))
    .min(1)
    .optional(),
  item: z.array(display).max(1).optional(),
})
const group = z.strictObject({
  ...asked,
  type: z.literal('group'),
  repeats: z.literal(true),
  item: z.array(question).min(1),
})
export type FhirQuestion = z.output<typeof question>
export type FhirItem = FhirQuestion | z.output<typeof group>

/** What of FHIR R4's Questionnaire this house asks; anything else is refused by name, not guessed at. */
export const fhirQuestionnaire = z.strictObject({
  resourceType: z.literal('Questionnaire'),
  id: linkId,
  language: z.literal('da'),
  url: words,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: linkId,
  title: words,
  _title: translation,
  description: words,
  _description: translation,
  status: z.literal('active'),
  date: z.iso.date(),
  subjectType: z.array(z.enum(['Patient', 'RelatedPerson'])),
  copyright: words,
  extension: z.array(extension),
  item: z.array(z.discriminatedUnion('type', [question, group])).min(1),
})
export type FhirQuestionnaire = z.output<typeof fhirQuestionnaire>

import type { Both } from '#platform/words.ts'
import { doubledKeys } from '#registers/sources/index.ts'
import {
  type Extension,
  type FhirItem,
  type FhirQuestion,
  type FhirQuestionnaire,
  fhirQuestionnaire,
  type Translation,
} from './fhir-questionnaire.rules.ts'
import {
  audiences,
  type Condition,
  type Group,
  type Item,
  isDomain,
  type Option,
  type Question,
  type Questionnaire,
} from './questionnaire.rules.ts'

export type QuestionnaireFile = { readonly file: string; readonly content: unknown }
export type QuestionnaireFault = { readonly file: string; readonly problem: string }
type Read = { readonly questionnaire: Questionnaire } | { readonly problems: readonly string[] }

const both = (da: string, { extension: [{ extension }] }: Translation): Both => ({
  da,
  en: extension[1].valueString,
})
const extensionOf = (list: readonly Extension[] | undefined, name: string) =>
  list?.find(({ url }) => url === `urn:foelgeskab:${name}`)
const bound = (list: readonly Extension[] | undefined, name: 'minValue' | 'maxValue') =>
  list?.find(({ url }) => url === `http://hl7.org/fhir/StructureDefinition/${name}`)?.valueInteger

function optionOf({
  valueCoding: one,
}: {
  valueCoding: NonNullable<FhirQuestion['answerOption']>[number]['valueCoding']
}): Option {
  const hint = extensionOf(one.extension, 'hint')
  return {
    code: one.code,
    system: one.system,
    label: both(one.display, one._display),
    hint: hint?.valueString && hint._valueString ? both(hint.valueString, hint._valueString) : null,
  }
}

const conditionsOf = (item: FhirItem): Condition[] =>
  (item.enableWhen ?? []).map(({ question, operator, answerBoolean, answerInteger, answerCoding }) => ({
    question,
    operator,
    value: answerCoding?.code ?? answerInteger ?? answerBoolean ?? true,
  }))
const askedOf = (item: FhirItem) => ({
  id: item.linkId,
  title: both(item.text, item._text),
  when: conditionsOf(item),
  any: item.enableBehavior === 'any',
})

function questionOf(item: FhirQuestion): Question {
  const [help] = item.item ?? []
  const asked = { ...askedOf(item), hint: help ? both(help.text, help._text) : null }
  if (item.type === 'text') return { ...asked, kind: 'text' }
  if (item.type === 'integer')
    return {
      ...asked,
      kind: 'scale',
      from: bound(item.extension, 'minValue') ?? 0,
      to: bound(item.extension, 'maxValue') ?? 0,
    }
  const domain = extensionOf(item.extension, 'domain')?.valueCode ?? ''
  return {
    ...asked,
    kind: 'choice',
    many: item.repeats === true,
    ownWords: item.type === 'open-choice',
    options: (item.answerOption ?? []).map(optionOf),
    domain: isDomain(domain) ? domain : null,
  }
}

function itemOf(item: FhirItem): Item {
  if (item.type !== 'group') return questionOf(item)
  const group: Group = {
    ...askedOf(item),
    hint: null,
    kind: 'group',
    about: (item.extension ?? []).flatMap(({ url, valueString }) =>
      url === 'urn:foelgeskab:for-each-answer-of' && valueString ? [valueString] : [],
    ),
    items: item.item.map(questionOf),
  }
  return group
}

const everyItem = (items: readonly FhirItem[]): FhirItem[] =>
  items.flatMap((item) => [item, ...(item.type === 'group' ? item.item : [])])

/** What zod cannot see: doubled ids, conditions and groups that lead nowhere, scales without ends. */
function faultsIn({ item: items, extension }: FhirQuestionnaire): string[] {
  const all = everyItem(items)
  const at = new Map(all.map((one, place) => [one.linkId, place]))
  const optionsOf = (id: string) => {
    const found = all[at.get(id) ?? -1]
    return found && found.type !== 'group'
      ? (found.answerOption ?? []).map(({ valueCoding }) => valueCoding)
      : []
  }
  const ofItem = (one: FhirItem, place: number): string[] => [
    ...((one.enableWhen?.length ?? 0) > 1 && !one.enableBehavior
      ? ['two conditions need enableBehavior (que-12)']
      : []),
    ...(one.enableWhen ?? []).flatMap(
      ({ question, operator, answerCoding, answerInteger, answerBoolean }) => [
        ...((at.get(question) ?? place) < place
          ? []
          : [`enableWhen asks for ${question}, which does not stand before it`]),
        ...(operator === 'exists' && answerBoolean === undefined ? ['exists needs answerBoolean'] : []),
        ...(operator !== 'exists' && answerCoding === undefined && answerInteger === undefined
          ? ['a condition needs answerCoding or answerInteger']
          : []),
        ...(answerCoding &&
        !optionsOf(question).some(
          ({ system, code }) => system === answerCoding.system && code === answerCoding.code,
        )
          ? [`${question} has no answer ${answerCoding.system}|${answerCoding.code}`]
          : []),
      ],
    ),
    ...(one.type === 'integer' &&
    !((bound(one.extension, 'minValue') ?? 0) < (bound(one.extension, 'maxValue') ?? 0))
      ? ['an integer needs minValue and a larger maxValue']
      : []),
    ...((one.type === 'choice' || one.type === 'open-choice') && !one.answerOption
      ? ['a choice needs answers']
      : []),
    ...(one.type === 'group'
      ? (one.extension ?? [])
          .filter(({ valueString = '' }) => !((at.get(valueString) ?? place) < place))
          .map(({ valueString }) => `for-each-answer-of ${valueString}, which does not stand before it`)
      : []),
  ]
  return [
    ...(extensionOf(extension, 'may_redistribute')?.valueBoolean === true
      ? []
      : ['may_redistribute is not true: it may not be shipped']),
    ...['licence', 'attribution']
      .filter((name) => !extensionOf(extension, name)?.valueString)
      .map((name) => `${name} is missing`),
    ...doubledKeys(all.map(({ linkId }) => linkId)).map((id) => `${id} stands twice`),
    ...all.flatMap((one, place) => ofItem(one, place).map((problem) => `${one.linkId}: ${problem}`)),
  ]
}

/** A file as a questionnaire, or every fault in it. */
export function readQuestionnaire(content: unknown): Read {
  const parsed = fhirQuestionnaire.safeParse(content)
  if (!parsed.success)
    return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const problems = faultsIn(parsed.data)
  if (problems.length > 0) return { problems }
  const { name, version, title, _title, description, _description, extension, item } = parsed.data
  const audience = extensionOf(extension, 'for')?.valueCode
  return {
    questionnaire: {
      name,
      version,
      title: both(title, _title),
      description: both(description, _description),
      audience: audiences.find((one) => one === audience) ?? 'citizen',
      answeredBy:
        extensionOf(extension, 'answered-by')?.valueCode === 'professional' ? 'professional' : 'person',
      licence: extensionOf(extension, 'licence')?.valueString ?? '',
      attribution: extensionOf(extension, 'attribution')?.valueString ?? '',
      items: item.map(itemOf),
    },
  }
}

/** All files, or every fault by file: one that is refused keeps the others out as well. */
export function readQuestionnaires(
  files: readonly QuestionnaireFile[],
):
  | { readonly questionnaires: readonly Questionnaire[] }
  | { readonly faults: readonly QuestionnaireFault[] } {
  const reads = files.map(({ file, content }) => ({ file, read: readQuestionnaire(content) }))
  const faults = reads.flatMap(({ file, read }) =>
    'problems' in read ? read.problems.map((problem) => ({ file, problem })) : [],
  )
  const questionnaires = reads.flatMap(({ read }) => ('questionnaire' in read ? [read.questionnaire] : []))
  return faults.length > 0 ? { faults } : { questionnaires }
}

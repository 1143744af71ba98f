import { type Found, mostLetters } from '#help/knowledge/index.ts'
import type { Form, Problem } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import type { Situation } from '#registers/responsibilities/index.ts'
import { isSituation, type PlaceFound } from './asked.rules.ts'
import { findHelpWords } from './find-help.words.ts'
import { type ChoiceKey, choicesFor, type Path, paths } from './help-choices.rules.ts'

/** The questions by the name their field has in the form. */
export const questions = ['hvem', 'forloeb', 'fylder', 'sted', 'kommune', 'tale'] as const
export type Question = (typeof questions)[number]
export const skipped = 'spring'
/** "Something else", told in one's own words. */
export const other = 'andet'
export const helpFields = {
  words: 'ord',
  asked: 'spurgt',
  show: 'vis',
  skip: 'spring',
  back: 'tilbage',
} as const

/** What somebody has told so far; it travels in the forms and is stored nowhere (docs/decisions/0010). */
export type HelpTold = Readonly<Record<Question, string>> & {
  readonly words: string
  readonly asked: string
  /** A question that is to be shown again, whatever has been told. */
  readonly show: Question | null
}

const isQuestion = (text: string): text is Question => (questions as readonly string[]).includes(text)

export function readHelpTold(form: Form): HelpTold {
  const left = form.text(helpFields.skip)
  const wanted = form.text(helpFields.back) || form.text(helpFields.show)
  const words = form.text(helpFields.words).slice(0, mostLetters)
  const told = Object.fromEntries(
    questions.map((question) => [question, question === left ? skipped : form.text(question)]),
  ) as Record<Question, string>
  if (words && !told.fylder) told.fylder = other
  // Whoever does not know the municipality leaves the place out.
  if (told.kommune === skipped) Object.assign(told, { sted: skipped, kommune: '' })
  return { ...told, words, asked: form.text(helpFields.asked), show: isQuestion(wanted) ? wanted : null }
}

export const isPath = (text: string): text is Path => (paths as readonly string[]).includes(text)
export const pathOf = ({ hvem }: HelpTold): Path => (isPath(hvem) ? hvem : 'selv')
/** Only of those who are ill themselves is it asked where in the course they are. */
export const situationOf = (told: HelpTold): Situation | undefined =>
  pathOf(told) === 'selv' && isSituation(told.forloeb) ? told.forloeb : undefined
/** The chosen line, where it belongs to this path and situation. */
export const chosenOf = (told: HelpTold): ChoiceKey | null =>
  choicesFor(pathOf(told), situationOf(told)).find((key) => key === told.fylder) ?? null

/** The questions of a path in their order; a municipality is asked only where the place is not certain. */
export const questionsOf = (path: Path): Question[] =>
  path === 'selv' ? ['hvem', 'forloeb', 'fylder', 'sted', 'tale'] : ['hvem', 'fylder', 'sted', 'tale']

/** What is to be asked next; null when there is enough for an answer. */
export function nextHelpQuestion(told: HelpTold, place: PlaceFound | null): Question | null {
  if (!isPath(told.hvem)) return 'hvem'
  if (told.show && (told.show === 'kommune' || questionsOf(pathOf(told)).includes(told.show)))
    return told.show === 'kommune' ? 'sted' : told.show
  if (pathOf(told) === 'selv' && told.forloeb !== skipped && !isSituation(told.forloeb)) return 'forloeb'
  if (told.fylder !== skipped && !chosenOf(told) && !(told.fylder === other && told.words)) return 'fylder'
  if (told.sted !== skipped && (place === null || place.kind === 'none')) return 'sted'
  if (told.sted !== skipped && place?.kind === 'choose') return 'kommune'
  return ['ja', 'nej', skipped].includes(told.tale) ? null : 'tale'
}

/** The question before this one; null at the first. */
export function questionBefore(question: Question, path: Path): Question | null {
  const all = questionsOf(path)
  if (question === 'kommune') return 'sted'
  return all[all.indexOf(question) - 1] ?? null
}

/** What to put right before going on: only what was asked just now. */
export function helpProblems(told: HelpTold, next: Question | null, language: Language): Problem[] {
  const say = findHelpWords(language)
  if (next === null || told.asked !== next || told.show !== null) return []
  if (next === 'fylder' && told.fylder === other) return [{ field: helpFields.words, text: say.writeWords }]
  const text = {
    hvem: say.chooseWhom,
    forloeb: say.chooseSituation,
    fylder: say.chooseWhat,
    sted: told.sted ? say.unknownPlace(told.sted) : say.writePlace,
    kommune: say.chooseMunicipality,
    tale: say.chooseTalk,
  }[next]
  return [{ field: next, text }]
}

/** What was told, as fields that travel along in the next form; another path begins with its own questions. */
export function carriedHelp(told: HelpTold, except: readonly Question[]): [string, string][] {
  const left = except.includes('sted') ? [...except, 'kommune' as const] : except
  const all = questions.map((question): [Question, string] => [question, told[question]])
  const fields: [string, string][] = all.filter(([question, value]) => value && !left.includes(question))
  return told.words && !except.includes('fylder') ? [...fields, [helpFields.words, told.words]] : fields
}

/** A question as it stands on its page. */
export type HelpAsking = {
  readonly told: HelpTold
  readonly next: Question
  readonly place: PlaceFound | null
  readonly problems: readonly Problem[]
  readonly found: Found | null
}

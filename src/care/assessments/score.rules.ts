import type { Form, Problem } from '#platform/form.ts'

/** What professionals record: numbers from nought to three for each question, and their published sum. */
export const instruments = { 'phq-9': 9, 'gad-7': 7 } as const
export type Instrument = keyof typeof instruments
export const mostPerQuestion = 3
export const mostOf = (instrument: Instrument): number => instruments[instrument] * mostPerQuestion
export const mostQuestions = 9

export type FreshScore = {
  readonly instrument: Instrument | null
  readonly numbers: readonly number[] | null
  /** What another questionnaire is called, and what it said, as the place that asked wrote it. */
  readonly title: string | null
  readonly words: string | null
  readonly takenOn: Temporal.PlainDate
  readonly source: string
}
export type ScoreFault = 'skema' | 'tal' | 'titel' | 'resultat' | 'dag' | 'kilde'

const isInstrument = (text: string): text is Instrument => Object.hasOwn(instruments, text)

/** Reads what was typed; a questionnaire with an unanswered question has no sum and is asked for again. */
export function readScore(
  form: Form,
  today: Temporal.PlainDate,
  say: Readonly<Record<ScoreFault, string>>,
): { readonly fresh: FreshScore } | { readonly problems: readonly Problem[] } {
  const chosen = form.text('skema')
  const instrument = isInstrument(chosen) ? chosen : null
  const questions = instrument ? instruments[instrument] : 0
  const typed = Array.from({ length: questions }, (_, n) => form.text(`n${n + 1}`))
  const numbers = typed.every((text) => /^[0-3]$/.test(text)) ? typed.map(Number) : null
  const [title, words] = [form.text('titel').slice(0, 200), form.text('resultat').slice(0, 1000)]
  const source = form.text('kilde').slice(0, 200)
  const day = form.day('dag')
  const isDay = day !== null && day !== 'invalid' && Temporal.PlainDate.compare(day, today) <= 0
  const faults: ScoreFault[] = [
    ...(instrument || chosen === 'andet' ? [] : (['skema'] as const)),
    ...(instrument && !numbers ? (['tal'] as const) : []),
    ...(chosen === 'andet' && !title ? (['titel'] as const) : []),
    ...(chosen === 'andet' && !words ? (['resultat'] as const) : []),
    ...(isDay ? [] : (['dag'] as const)),
    ...(source ? [] : (['kilde'] as const)),
  ]
  if (faults.length > 0 || !isDay)
    return {
      problems: faults.map((fault) => ({ field: fault === 'tal' ? 'n1' : fault, text: say[fault] })),
    }
  const other = instrument ? { title: null, words: null } : { title, words }
  return { fresh: { instrument, numbers: instrument ? numbers : null, takenOn: day, source, ...other } }
}

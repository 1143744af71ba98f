import { z } from 'zod'
import { bothTexts, dayText, keySchema, sourceStatusSchema } from '#registers/sources/index.ts'

/** What one body means by a word, from when, and where that was read. */
export const definitionSchema = z.strictObject({
  key: keySchema,
  text: bothTexts,
  sourceKey: keySchema,
  year: z.int().min(1900).max(2100).nullable(),
  sourceStatus: sourceStatusSchema,
  owner: z.string().min(1),
  seen: dayText,
})
export type Definition = z.output<typeof definitionSchema>

/** A word with its definitions side by side; a note says what they differ on, or that there is none. */
export const termSchema = z
  .strictObject({
    key: keySchema,
    term: bothTexts,
    definitions: z.array(definitionSchema),
    note: bothTexts.nullable(),
  })
  .refine(
    ({ definitions, note }) => definitions.length > 0 || note !== null,
    'no definition and no word about it',
  )
export type Term = z.output<typeof termSchema>
export const termsSchema = z.array(termSchema)

export type Agreement = 'none' | 'working-text' | 'one' | 'several'

/** Is there a definition, one or several, or only a text to work with until there is? */
export function agreementOn(term: Pick<Term, 'definitions'>): Agreement {
  if (term.definitions.length === 0) return 'none'
  if (term.definitions.every((one) => one.sourceStatus === 'unconfirmed')) return 'working-text'
  return term.definitions.length === 1 ? 'one' : 'several'
}

const danish = new Intl.Collator('da')
/** In the order of the Danish alphabet, æ, ø and å last. */
export const byTerm = (one: Term, other: Term): number => danish.compare(one.term.da, other.term.da)

import { z } from 'zod'
import { bothTexts, keySchema } from '#registers/sources/index.ts'

/** What people say, and what others who say it read about; never a diagnosis. */
export const phraseSchema = z.strictObject({
  phrase: z.string().min(1),
  language: z.enum(['da', 'en']),
  meaning: z.array(keySchema),
  /** Duties that answer it, by task code. */
  tasks: z.array(z.string()),
  /** Show a person to talk to before anything else. */
  humanFirst: z.boolean(),
  note: bothTexts.nullable(),
})
export type Phrase = z.output<typeof phraseSchema>
/** A common misspelling and the word that was meant. */
export const spellingSchema = z.strictObject({ typed: z.string().min(1), meant: z.string().min(1) })
/** What people in general call a late effect: words, never whole questions. */
export const synonymsSchema = z.strictObject({
  lateEffect: keySchema,
  da: z.array(z.string().min(2)),
  en: z.array(z.string().min(2)),
})
export type Synonyms = z.output<typeof synonymsSchema>
export const everydayWordsSchema = z.strictObject({
  synonyms: z.array(synonymsSchema),
  phrases: z.array(phraseSchema),
  spellings: z.array(spellingSchema),
})
export type EverydayWords = z.output<typeof everydayWordsSchema>

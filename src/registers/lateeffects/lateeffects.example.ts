import { readFileSync } from 'node:fs'
import { everydayWordsSchema } from './everyday.rules.ts'
import { lateEffectsSchema } from './late-effect.rules.ts'

const shipped = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../content/lateeffects/${file}`, import.meta.url), 'utf8'))

/** The late effects and everyday words as they ship. */
export const shippedLateEffects = () => lateEffectsSchema.parse(shipped('late-effects.json'))
export const shippedEverydayWords = () => everydayWordsSchema.parse(shipped('everyday-words.json'))

import { shippedJson } from '#platform/shipped.ts'
import { everydayWordsSchema } from './everyday.rules.ts'
import { lateEffectsSchema } from './late-effect.rules.ts'

/** The late effects and everyday words as they ship. */
export const shippedLateEffects = () => lateEffectsSchema.parse(shippedJson('lateeffects/late-effects.json'))
export const shippedEverydayWords = () =>
  everydayWordsSchema.parse(shippedJson('lateeffects/everyday-words.json'))

import { z } from 'zod'

export const bindings = [
  'lov',
  'bekendtgoerelse',
  'kvalitetsstandard',
  'anbefaling',
  'aftale',
  'praksis',
] as const
export const bindingSchema = z.enum(bindings)
export type Binding = z.output<typeof bindingSchema>

export type BindingWord = 'must' | 'should' | 'agreed' | 'customary'

/** Only statute, order and quality standard bind (*skal*); a recommendation is *bør*, an agreement *har aftalt*. */
export function bindingWord(binding: Binding): BindingWord {
  if (binding === 'anbefaling') return 'should'
  if (binding === 'aftale') return 'agreed'
  return binding === 'praksis' ? 'customary' : 'must'
}

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

/** How strongly somebody is bound, as pages show and say it. */
export type BindingWord = 'must' | 'should' | 'agreed' | 'custom'

/** Only statute, order and quality standard bind (*skal*); a recommendation is *bør*, an agreement *har aftalt*. */
export function bindingWord(binding: Binding): BindingWord {
  if (binding === 'anbefaling') return 'should'
  if (binding === 'aftale') return 'agreed'
  return binding === 'praksis' ? 'custom' : 'must'
}

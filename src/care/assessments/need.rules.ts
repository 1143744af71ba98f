import { type Given, isAbsent, topicsOf } from './answering.rules.ts'
import type { Domain, Questionnaire } from './questionnaire.rules.ts'

/** What fills, and what is wished for it; no number is made that the person did not give. */
export type FreshNeed = {
  readonly about: string
  readonly domain: Domain
  readonly lateEffect: string | null
  readonly burden: number | null
  readonly wantsHelp: boolean | null
  readonly mayWait: boolean | null
}

/** What was wished, as two facts: is help wanted, and may it wait. Not answered is neither yes nor no. */
const wishes: Readonly<Record<string, Pick<FreshNeed, 'wantsHelp' | 'mayWait'>>> = {
  soon: { wantsHelp: true, mayWait: false },
  'may-wait': { wantsHelp: true, mayWait: true },
  no: { wantsHelp: false, mayWait: null },
}
export const helpSystem = 'urn:foelgeskab:help'

/** The needs in an answer: one for each thing that was chosen in a domain. */
export const needsIn = (questionnaire: Questionnaire, given: readonly Given[]): FreshNeed[] =>
  questionnaire.items.flatMap((group) => {
    if (group.kind !== 'group') return []
    const scale = group.items.find(({ kind }) => kind === 'scale')
    const wish = group.items.find(
      (one) => one.kind === 'choice' && one.options.some(({ system }) => system === helpSystem),
    )
    return topicsOf(questionnaire, group, given).flatMap(({ code, domain, lateEffect }) => {
      if (domain === null) return []
      const said = (item: { id: string } | undefined) =>
        given.find((one) => one.item === item?.id && one.about === code && !isAbsent(one))
      const wished = wishes[said(wish)?.code ?? '']
      return {
        about: code,
        domain,
        lateEffect,
        burden: said(scale)?.number ?? null,
        wantsHelp: wished?.wantsHelp ?? null,
        mayWait: wished?.mayWait ?? null,
      }
    })
  })

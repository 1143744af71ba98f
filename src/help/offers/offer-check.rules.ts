import type { Form, Problem } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import { type Answer, answerIn } from './answer.rules.ts'
import { checkWords } from './check.words.ts'
import { type FieldGroup, fieldGroups, type Offer } from './offer.rules.ts'

/** How somebody found out, and who said it: an organisation or one's own eyes, never a person. */
export const hows = { ringet: 'telephone', side: 'web-page', besoegt: 'visit' } as const
export const whos = ['stedet', 'myndigheden', 'selv'] as const
type How = keyof typeof hows
type Who = (typeof whos)[number]

export type Finding = Answer & {
  readonly how: (typeof hows)[How]
  /** Null: the one who looked saw it, for their own unit. */
  readonly saidBy: string | null
  readonly groups: readonly FieldGroup[]
}

/** Who may have said it: the authority only where the offer names one. */
export const whosFor = ({ authority }: Pick<Offer, 'authority'>): readonly Who[] =>
  whos.filter((who) => who !== 'myndigheden' || authority !== null)

/** What the volunteer found, or what stands in the way of writing it down. */
export function findingIn(form: Form, offer: Offer, language: Language): Finding | readonly Problem[] {
  const say = checkWords(language)
  const answer = answerIn(form, language)
  const how = Object.keys(hows).find((one): one is How => one === form.text('hvordan'))
  const who = whosFor(offer).find((one) => one === form.text('hvem'))
  const groups = fieldGroups.filter((group) => form.all('del').includes(group))
  const saidBy = { stedet: offer.organisation, myndigheden: offer.authority, selv: null }
  if ('said' in answer && how && who)
    return { ...answer, how: hows[how], saidBy: saidBy[who], groups: groups.length > 0 ? groups : ['whole'] }
  return [
    ...(how ? [] : [{ field: 'hvordan', text: say.howMissing }]),
    ...(who ? [] : [{ field: 'hvem', text: say.whoMissing }]),
    ...('said' in answer ? [] : answer),
  ]
}

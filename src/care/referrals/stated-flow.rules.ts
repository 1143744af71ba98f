import type { Form, Problem } from '#platform/form.ts'
import { fewest } from '#platform/small-numbers.ts'
import type { Both } from '#platform/words.ts'
import { parties } from './referral.rules.ts'

/** Where a municipality may be sent citizens from in Følgeskab, by the function of whoever sends: those are counted. */
export const countedSenders = ['sygehus', 'almen-praksis', 'senfoelgeklinik'] as const
export type CountedSender = (typeof countedSenders)[number]
/** And those from whom nothing comes by a referral, so that they can be said and never counted. */
export const statedSenders = [...countedSenders, 'citizen', 'other'] as const
export type StatedSender = (typeof statedSenders)[number]
export const enoughAnswers = ['yes', 'too-few', 'too-many', 'unknown'] as const
export type Enough = (typeof enoughAnswers)[number]
export const mostGroundsLetters = 500

/** The units that are asked: what a citizen is referred to at home. */
export const statesFlow = parties['municipal-referral'].receiver

/** What a unit says itself of where its citizens come from; no sender at all says that nobody is referred there. */
export type StatedFlow = {
  readonly senders: readonly StatedSender[]
  readonly enough: Enough
  readonly grounds: string | null
}
export type ToldFlow = StatedFlow & {
  readonly toldOn: string
  readonly toldName: string | null
  /** Who said it, where the unit carries on for another that did. */
  readonly teller: Both | null
}
/** What came from one kind of sender; null where there were so few that they are not told. */
export type SentFrom = {
  readonly sender: CountedSender
  readonly came: number | null
  readonly isFew: boolean
}

export const statedFields = { unit: 'enhed', seen: 'stod', from: 'fra', enough: 'nok', grounds: 'hvorfor' }
/** Said for itself: nobody is referred there. */
export const nobody = 'nobody' as const

/** How many answers stood there when the form was shown; what no page has shown is none. */
export const seenIn = (form: Form): number =>
  /^\d{1,9}$/.test(form.text(statedFields.seen)) ? Number(form.text(statedFields.seen)) : -1

type Words = Readonly<Record<'wrongFrom' | 'wrongNobody' | 'wrongEnough' | 'tooLong', string>>
export function readStatedFlow(form: Form, say: Words): { fresh: StatedFlow | null; problems: Problem[] } {
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => void problems.push({ field, text })
  const typed = form.all(statedFields.from)
  const senders = statedSenders.filter((one) => typed.includes(one))
  if (senders.length > 0 && typed.includes(nobody)) wrong(statedFields.from, say.wrongNobody)
  if (senders.length === 0 && !typed.includes(nobody)) wrong(statedFields.from, say.wrongFrom)
  const enough = enoughAnswers.find((one) => one === form.text(statedFields.enough))
  if (!enough) wrong(statedFields.enough, say.wrongEnough)
  const grounds = form.text(statedFields.grounds)
  if (grounds.length > mostGroundsLetters) wrong(statedFields.grounds, say.tooLong)
  if (problems.length > 0 || !enough) return { fresh: null, problems }
  return { fresh: { senders, enough, grounds: grounds || null }, problems }
}

const leastOf = ({ came, isFew }: SentFrom) => (isFew ? 1 : (came ?? 0))
/** All that was counted: what it lies between, so that no small number is had by taking the others away. */
export function allSent(sent: readonly SentFrom[]): { least: number; most: number } {
  const few = sent.filter(({ isFew }) => isFew).length
  const least = sent.reduce((sum, one) => sum + leastOf(one), 0)
  return { least, most: least + few * (fewest - 2) }
}

/** One thing that is said otherwise than it is counted. */
export type Difference =
  | { readonly what: 'not-named'; readonly sent: SentFrom }
  | { readonly what: 'not-counted'; readonly sender: CountedSender }
  | { readonly what: 'enough-of-none'; readonly enough: 'yes' | 'too-many' }

/** Whether there are enough no number can say; only that there were none. */
export function differencesOf(
  { senders, enough }: Pick<StatedFlow, 'senders' | 'enough'>,
  sent: readonly SentFrom[],
): Difference[] {
  const found = sent.flatMap((one): Difference[] => {
    const [isNamed, isCounted] = [senders.includes(one.sender), leastOf(one) > 0]
    if (isNamed === isCounted) return []
    return [isCounted ? { what: 'not-named', sent: one } : { what: 'not-counted', sender: one.sender }]
  })
  const isNone = allSent(sent).most === 0
  if (isNone && (enough === 'yes' || enough === 'too-many')) found.push({ what: 'enough-of-none', enough })
  return found
}

import type { Both } from '#platform/words.ts'
import type { Stage } from './late.rules.ts'
import { stepNames } from './referral.words.ts'
import type { Step } from './step.rules.ts'

const before: Readonly<Record<Stage, readonly [string, string]>> = {
  1: ['Modtageren er over tiden. Ring, og spørg', 'The receiver is past the day. Call and ask'],
  2: ['Til lederen: fristen er gået', 'To the leader: the day has passed'],
  3: ['Der er ikke sket noget hos modtageren', 'Nothing has happened at the receiver'],
}
/** The title of a task for somebody who is told; no person's name. */
export const lateTitle = (stage: Stage, step: Step): Both => ({
  da: `${before[stage][0]}: ${stepNames[step][0]}`,
  en: `${before[stage][1]}: ${stepNames[step][1]}`,
})

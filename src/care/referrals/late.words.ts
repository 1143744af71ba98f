import type { Both } from '#platform/words.ts'
import type { Stage } from '#registers/tasks/index.ts'
import { stepNames } from './referral.words.ts'
import type { Step } from './step.rules.ts'

/** The step stands in quotation marks: it is another's, or what was not done, never what this reader is to do. */
const told: Readonly<Record<Stage, (step: string) => readonly [string, string]>> = {
  1: (step) => [
    `Modtageren er over tiden. Ring, og spørg til »${step}«`,
    `The receiver is past the day. Call and ask about “${step}”`,
  ],
  2: (step) => [
    `Til lederen: dagen er gået for »${step}«`,
    `To the leader: the day has passed for “${step}”`,
  ],
  3: (step) => [
    `Ring til modtageren, der ikke er kommet til »${step}«`,
    `Call the receiver, who has not come to “${step}”`,
  ],
}
/** The title of a task for somebody who is told; no person's name. */
export const lateTitle = (stage: Stage, step: Step): Both => ({
  da: told[stage](stepNames[step][0])[0],
  en: told[stage](stepNames[step][1])[1],
})

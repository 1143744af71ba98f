import type { Content } from './content.ts'
import { Unseen } from './section.tsx'

export type Step = { label: Content; state: 'done' | 'now' | 'next' }

/** Where one is. On a phone only the present step is shown, with its number in words. */
export const StepList = (props: { label: string; done: Content; count: Content; steps: Step[] }) => (
  <ol class="steps" aria-label={props.label}>
    {props.steps.map((step, place) => (
      <li
        key={place}
        class={step.state === 'done' ? 'is-done' : undefined}
        aria-current={step.state === 'now' ? 'step' : undefined}
      >
        {step.state === 'done' && <Unseen>{props.done}: </Unseen>}
        {step.state === 'now' && <span class="steps__count">{props.count}: </span>}
        {step.label}
      </li>
    ))}
  </ol>
)

import type { Content } from './content.ts'

/** More for those who want it; opens without a script. */
export const Disclosure = (props: { summary: Content; open?: boolean | undefined; children: Content }) => (
  <details class="disclosure" open={props.open}>
    <summary>{props.summary}</summary>
    <div class="disclosure__body">{props.children}</div>
  </details>
)

import { type Content, classes } from './content.ts'

/** From so many letters on, the print is set smaller, so that one sheet still holds it. */
const steps = [
  [2600, 'one-sheet--full'],
  [1200, 'one-sheet--much'],
] as const

/** What is had at hand in a conversation: printed on one A4, without what stands around every page. */
export const OneSheet = ({ letters, children }: { letters: number; children: Content }) => (
  <div class={classes('one-sheet', steps.find(([from]) => letters >= from)?.[1])}>{children}</div>
)

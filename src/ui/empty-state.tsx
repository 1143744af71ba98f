import type { Content } from './content.ts'
import { Heading, type Level } from './heading.tsx'

/** Nothing here: why, and what one can do next. */
export const EmptyState = (props: {
  title: Content
  level?: Level | undefined
  children?: Content
  action?: Content
}) => (
  <div class="empty">
    <Heading level={props.level ?? 2}>{props.title}</Heading>
    {props.children}
    {props.action && <div class="empty__action">{props.action}</div>}
  </div>
)

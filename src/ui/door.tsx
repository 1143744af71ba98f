import { type Content, classes } from './content.ts'
import { Heading, type Level } from './heading.tsx'

/** A way in. The first is the one that most people need. */
export const Door = (props: {
  href: string
  title: Content
  text: Content
  go: Content
  first?: boolean | undefined
  level?: Level | undefined
}) => (
  <li class={classes('door', props.first && 'door--first')}>
    <Heading level={props.level ?? 2}>
      <a href={props.href}>{props.title}</a>
    </Heading>
    <p>{props.text}</p>
    <p class="door__go" aria-hidden="true">
      {props.go} →
    </p>
  </li>
)

export const Doors = ({ label, children }: { label: string; children: Content }) => (
  <ul class="doors section" aria-label={label}>
    {children}
  </ul>
)

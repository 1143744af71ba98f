import { type Content, classes } from './content.ts'
import { Heading, type Level } from './heading.tsx'

/** Somebody to talk to. `brief`: a phone shows the name and the number only. */
export const Person = (props: {
  title?: Content
  level?: Level | undefined
  number?: { tel: string; label: Content } | undefined
  note?: Content
  brief?: boolean | undefined
  children?: Content
}) => (
  <div class={classes('person', props.brief && 'person--brief')}>
    {props.title && <Heading level={props.level ?? 2}>{props.title}</Heading>}
    {props.children && <div class="person__text">{props.children}</div>}
    {props.number && (
      <p class="person__number">
        <a href={`tel:${props.number.tel}`}>{props.number.label}</a>
      </p>
    )}
    {props.note}
  </div>
)

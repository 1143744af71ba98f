import { type Content, classes } from './content.ts'

const marks = {
  done: 'M4 12.5 9.5 18 20 6.5',
  note: 'M12 10.5V19M12 4.5v2.6',
  attention: 'M12 5v9M12 17.4V20',
}

/** Something that just happened, or that one should know before going on. */
export function Notification(props: {
  tone?: 'done' | 'note' | 'attention' | undefined
  title?: Content
  /** Said aloud at once: for what follows from what the person just did. */
  announce?: boolean | undefined
  children?: Content
}) {
  const tone = props.tone ?? 'note'
  return (
    <div
      class={classes('notification', `notification--${tone}`)}
      role={props.announce ? 'status' : undefined}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={marks[tone]} fill="none" stroke="currentColor" stroke-width="3" />
      </svg>
      <div>
        {props.title && <p class="notification__title">{props.title}</p>}
        {props.children}
      </div>
    </div>
  )
}

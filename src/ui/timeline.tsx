import type { Content } from './content.ts'

export type Moment = {
  when: Content
  dateTime?: string | undefined
  title: Content
  state?: 'done' | 'late' | 'next' | undefined
  children?: Content
}

/** What happened, what should have, what comes. */
export const Timeline = ({ items }: { items: Moment[] }) => (
  <ol class="timeline">
    {items.map((item, place) => (
      <li key={place} class={item.state && item.state !== 'done' ? `is-${item.state}` : undefined}>
        {item.dateTime ? (
          <time dateTime={item.dateTime}>{item.when}</time>
        ) : (
          <span class="timeline__when">{item.when}</span>
        )}
        <strong>{item.title}</strong>
        {item.children}
      </li>
    ))}
  </ol>
)

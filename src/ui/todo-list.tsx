import type { Content } from './content.ts'
import { Heading, type Level } from './heading.tsx'

export type Todo = { title: Content; children?: Content }

/** What one can do now, one thing at a time, the nearest first. */
export const TodoList = ({ items, level = 3 }: { items: Todo[]; level?: Level }) => (
  <ol class="todo">
    {items.map((item, place) => (
      <li key={place}>
        <Heading level={level}>{item.title}</Heading>
        {item.children}
      </li>
    ))}
  </ol>
)

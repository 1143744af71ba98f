import type { Content } from './content.ts'
import { Heading, type Level } from './heading.tsx'

export type BigNumber = {
  id?: string | undefined
  value: Content
  /** What it counts or when: small, under the number. */
  note?: Content
  title: Content
  href?: string | undefined
  children?: Content
}

/** Numbers that can be read down the page: the number first and large, what it says beside it. */
export const Numbers = ({ items, level = 3 }: { items: readonly BigNumber[]; level?: Level | undefined }) => (
  <ul class="numbers">
    {items.map((item, place) => (
      <li key={item.id ?? place} id={item.id}>
        <p class="numbers__value">
          <b>{item.value}</b>
          {item.note && <span>{item.note}</span>}
        </p>
        <div class="numbers__text">
          <Heading level={level}>{item.href ? <a href={item.href}>{item.title}</a> : item.title}</Heading>
          {item.children}
        </div>
      </li>
    ))}
  </ul>
)

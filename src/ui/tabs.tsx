import type { Content, Link } from './content.ts'

/** Tabs are addresses: each can be shared, reloaded and gone back to. */
export const Tabs = ({ label, items }: { label: string; items: Link[] }) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

export type Filter = Link & { count?: Content; mark?: '▲' | '●' | undefined }

/** Each filter is an address, and its count stands in it. */
export const Filters = ({ label, items }: { label: string; items: Filter[] }) => (
  <nav class="filters" aria-label={label}>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'true' : undefined}>
            {item.mark && <span aria-hidden="true">{item.mark}</span>}
            <span>{item.label}</span>
            {item.count !== undefined && <b> {item.count}</b>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

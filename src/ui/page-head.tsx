import type { Content, Link } from './content.ts'

/** The one heading of the page, what it belongs to, and a sentence that says what is here. */
export function PageHead(props: { over?: Content; title: Content; lead?: Content; children?: Content }) {
  return (
    <div class="page-head">
      {props.over && <p class="page-head__over">{props.over}</p>}
      <h1>{props.title}</h1>
      {props.lead && <p class="page-head__lead">{props.lead}</p>}
      {props.children}
    </div>
  )
}

/** The way back, one step at a time. */
export function Crumbs({ label, items }: { label: string; items: Link[] }) {
  return (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import type { Content, Link } from './content.ts'

/** One stretch of a long list after another; says where one is. */
export const Pagination = (props: {
  label: string
  place: Content
  previous?: Link | undefined
  next?: Link | undefined
  more?: Content
}) => (
  <nav class="pagination" aria-label={props.label}>
    {props.previous && (
      <a href={props.previous.href} rel="prev">
        <span aria-hidden="true">←</span> {props.previous.label}
      </a>
    )}
    <span class="pagination__place">{props.place}</span>
    {props.next && (
      <a href={props.next.href} rel="next">
        {props.next.label} <span aria-hidden="true">→</span>
      </a>
    )}
    {props.more && <span class="pagination__more">{props.more}</span>}
  </nav>
)

/** Above a list: how many, in which order. */
export const ListHead = ({ children, beside }: { children: Content; beside?: Content }) => (
  <div class="list-head">
    <p>{children}</p>
    {beside && <div>{beside}</div>}
  </div>
)

import type { Content } from './content.ts'
import { Unseen } from './section.tsx'
import { Tag } from './tag.tsx'

export type Difference = {
  label: Content
  before: Content
  after: Content
  changed?: boolean | undefined
  note?: Content
}

/** The same questions before and after one day; what is new says so. */
export function Compare(props: {
  caption: Content
  question: Content
  before: { long: Content; short: string }
  after: { long: Content; short: string }
  changed: Content
  rows: Difference[]
}) {
  return (
    <table class="compare">
      <caption class="unseen">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Unseen>{props.question}</Unseen>
          </th>
          <th scope="col">{props.before.long}</th>
          <th scope="col">{props.after.long}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, place) => (
          <tr key={place}>
            <th scope="row">{row.label}</th>
            <td data-label={props.before.short}>{row.before}</td>
            <td data-label={props.after.short} class={row.changed ? 'is-changed' : undefined}>
              {row.after} {row.changed && <Tag tone="done">{props.changed}</Tag>}
              {row.note && <small>{row.note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { type Content, classes } from './content.ts'
import { Unseen } from './section.tsx'

export type Fact = {
  label: Content
  value: Content
  /** `label` is seen, `what` is heard: "Ret" and "sted". */
  change?: { href: string; label: Content; what: Content } | undefined
}

/** Facts, each with its own way to change it right beside it. */
export const SummaryList = (props: {
  items: Fact[]
  compact?: boolean | undefined
  /** The values are sentences: not bold. */
  sentences?: boolean | undefined
}) => (
  <dl
    class={classes(
      'summary-list',
      props.compact && 'summary-list--compact',
      props.sentences && 'summary-list--sentences',
    )}
  >
    {props.items.map((item, place) => (
      <div key={place}>
        <dt>{item.label}</dt>
        <dd>{item.value}</dd>
        {item.change && (
          <dd class="is-action">
            <a href={item.change.href}>
              {item.change.label} <Unseen>{item.change.what}</Unseen>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)

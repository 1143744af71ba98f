import { type Content, classes } from './content.ts'
import { Unseen } from './section.tsx'

/** A link, or a form where what was told may not stand in an address. */
export type Way = { href: string } | { action: string; fields: readonly (readonly [string, string])[] }

export type Fact = {
  label: Content
  value: Content
  /** `label` is seen, `what` is heard: "Ret" and "sted". */
  change?: ({ label: Content; what: Content } & Way) | undefined
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
            <WayThere way={item.change}>
              {item.change.label} <Unseen>{item.change.what}</Unseen>
            </WayThere>
          </dd>
        )}
      </div>
    ))}
  </dl>
)

/** Looks like a link either way. */
export const WayThere = ({ way, children }: { way: Way; children: Content }) =>
  'href' in way ? (
    <a href={way.href}>{children}</a>
  ) : (
    <form method="post" action={way.action} class="way">
      {way.fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="link-button">
        {children}
      </button>
    </form>
  )

import type { Content } from './content.ts'
import { Heading, type Level } from './heading.tsx'

/** Quiet news that matters, without a raised voice; `turn` says it as before and after. */
export const Strip = (props: {
  id: string
  title: Content
  level?: Level | undefined
  turn?: { label: Content; value: Content }[] | undefined
  children: Content
}) => (
  <section class="strip section" aria-labelledby={props.id}>
    <div>
      <Heading level={props.level ?? 2} id={props.id}>
        {props.title}
      </Heading>
      {props.children}
    </div>
    {props.turn && (
      <dl class="turn">
        {props.turn.map((item, place) => (
          <div key={place}>
            <dt>{item.label}</dt>
            <dd>{item.value}</dd>
          </div>
        ))}
      </dl>
    )}
  </section>
)

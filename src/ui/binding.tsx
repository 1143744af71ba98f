import { type Content, classes } from './content.ts'
import { Heading, type Level } from './heading.tsx'

/** How strongly somebody is bound: law is filled, recommendation outlined, agreement dashed, custom dotted. */
export type Strength = 'must' | 'should' | 'agreed' | 'custom'

export const Binding = ({ strength, label }: { strength: Strength; label: Content }) => (
  <span class={classes('binding', `binding--${strength}`)}>{label}</span>
)

export type Duty = { strength: Strength; label: Content; title: Content; children?: Content }

/** Who must, who should, who has agreed: in order, each with its strength in front. */
export function BindingList({ items, level = 3 }: { items: Duty[]; level?: Level | undefined }) {
  return (
    <ol class="duties">
      {items.map((item, place) => (
        <li key={place}>
          <Binding strength={item.strength} label={item.label} />
          <div>
            <Heading level={level}>{item.title}</Heading>
            {item.children}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** How to read the words. */
export const BindingKey = (props: { label: string; items: { word: Content; meaning: Content }[] }) => (
  <ul class="binding-key" aria-label={props.label}>
    {props.items.map((item, place) => (
      <li key={place}>
        <b>{item.word}:</b> {item.meaning}
      </li>
    ))}
  </ul>
)

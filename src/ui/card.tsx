import { type Content, classes } from './content.ts'
import { Heading, type Level } from './heading.tsx'

/** One offer, one article, one thing with its own link. A gap is dashed: something is missing here. */
export function Card(props: {
  title: Content
  href?: string | undefined
  by?: Content
  facts?: Content[] | undefined
  children?: Content
  /** Last in the card, at its foot: how fresh it is. */
  foot?: Content
  gap?: boolean | undefined
  level?: Level | undefined
}) {
  return (
    <li class={classes('card', props.gap && 'card--gap')}>
      <Heading level={props.level ?? 3}>
        {props.href ? <a href={props.href}>{props.title}</a> : props.title}
      </Heading>
      {props.by && <p class="card__by">{props.by}</p>}
      {props.facts && (
        <ul class="card__facts">
          {props.facts.map((fact, place) => (
            <li key={place}>{fact}</li>
          ))}
        </ul>
      )}
      {props.children}
      {props.foot && <div class="card__foot">{props.foot}</div>}
    </li>
  )
}

/** Cards side by side where there is room; a long list of them without frames, so that it can be skimmed. */
export const Deck = (props: { label?: string | undefined; plain?: boolean; children: Content }) => (
  <ul class={classes('deck', props.plain && 'deck--plain')} aria-label={props.label}>
    {props.children}
  </ul>
)

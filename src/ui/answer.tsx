import { type Content, classes } from './content.ts'
import { Heading, type Level } from './heading.tsx'

/** The one thing the page was opened for: big, first, with the sentence to say. */
export function Answer(props: {
  id: string
  label: Content
  who: Content
  where?: Content
  say?: { intro: Content; sentence: Content } | undefined
  facts?: { label: Content; value: Content }[] | undefined
  /** `late`: it has waited too long. `unknown`: nobody is known yet. */
  tone?: 'late' | 'unknown' | undefined
  level?: Level | undefined
  children?: Content
}) {
  return (
    <section class={classes('answer', props.tone && `answer--${props.tone}`)} aria-labelledby={props.id}>
      <Heading level={props.level ?? 2} id={props.id} class="answer__label">
        {props.label}
      </Heading>
      <p class="answer__who">{props.who}</p>
      {props.where && <div class="answer__where">{props.where}</div>}
      {props.children && <div class="answer__more">{props.children}</div>}
      {props.say && (
        <div class="answer__say">
          <p>{props.say.intro}</p>
          <blockquote>
            <p>{props.say.sentence}</p>
          </blockquote>
        </div>
      )}
      {props.facts && (
        <dl class="answer__facts">
          {props.facts.map((fact, place) => (
            <div key={place}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

import { type Content, classes } from './content.ts'
import { Heading, type Level } from './heading.tsx'

/** A part of the page with its heading; a note may stand beside the text where there is room. */
export function Section(props: {
  id: string
  title: Content
  level?: Level | undefined
  intro?: Content
  beside?: Content
  prose?: boolean | undefined
  hiddenTitle?: boolean | undefined
  /** For whoever sits at a screen; on paper it would say nothing. */
  screenOnly?: boolean | undefined
  children?: Content
}) {
  const title = `${props.id}-overskrift`
  return (
    <section
      id={props.id}
      class={classes('section', props.beside && 'section--beside', props.screenOnly && 'section--screen')}
      aria-labelledby={title}
    >
      <div class={classes('section__main', props.prose && 'prose')}>
        <Heading level={props.level ?? 2} id={title} class={props.hiddenTitle ? 'unseen' : undefined}>
          {props.title}
        </Heading>
        {props.intro && <p class="section__intro">{props.intro}</p>}
        {props.children}
      </div>
      {props.beside && <div class="section__beside">{props.beside}</div>}
    </section>
  )
}

/** Two short parts side by side where there is room. */
export const Halves = ({ children }: { children: Content }) => <div class="halves">{children}</div>

/** Running text in the reading width. */
export const Prose = ({ children }: { children: Content }) => <div class="prose">{children}</div>

/** Words for those who hear the page only. */
export const Unseen = ({ children }: { children: Content }) => <span class="unseen">{children}</span>

import { type Content, classes } from './content.ts'

/** One word about a state; doubt is dashed. */
export const Tag = (props: { tone?: 'plain' | 'draft' | 'done' | 'late' | undefined; children: Content }) => (
  <span class={classes('tag', props.tone && props.tone !== 'plain' && `tag--${props.tone}`)}>
    {props.children}
  </span>
)

export const Tags = ({ children }: { children: Content }) => <div class="tags">{children}</div>

/** The day by which something must happen; late and today have a shape as well as a colour. */
export const Due = (props: { when: Content; tone?: 'late' | 'today' | undefined; note?: Content }) => (
  <>
    <span class={classes('due', props.tone && `due--${props.tone}`)}>{props.when}</span>
    {props.note && <small>{props.note}</small>}
  </>
)

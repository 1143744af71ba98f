import { type Content, classes } from './content.ts'

/**
 * Reading column and side column. On a phone the order is lead, near, children, side:
 * the answer and what changes it come before long text, sources after it.
 */
export function Columns(props: {
  /** The thing the page was opened for. */
  lead?: Content
  /** Side matter that a phone shows early: whom to call, links that change the answer. */
  near?: Content
  nearLabel?: string | undefined
  /** What stands near is short: on a high desktop window it goes along with a long text. */
  follows?: boolean | undefined
  /** Side matter that may come last; it follows along on a long desktop page. */
  side?: Content
  sideLabel?: string | undefined
  wide?: boolean | undefined
  children?: Content
}) {
  return (
    <div
      class={classes(
        'columns',
        props.wide && 'columns--wide-side',
        !props.lead && 'columns--no-lead',
        props.follows && 'columns--follows',
      )}
    >
      {props.lead && <div class="columns__lead">{props.lead}</div>}
      {props.near && (
        <aside class="columns__near" aria-label={props.nearLabel}>
          {props.near}
        </aside>
      )}
      {props.children && <div class="columns__main">{props.children}</div>}
      {props.side && (
        <aside class="columns__side" aria-label={props.sideLabel}>
          {props.side}
        </aside>
      )}
    </div>
  )
}

import { type Content, classes } from './content.ts'

type Look = 'first' | 'quiet' | 'warn'

const look = (kind: Look | undefined) => classes('button', kind && kind !== 'first' && `button--${kind}`)

/** Something happens; a form is sent. */
export function Button(props: {
  children: Content
  kind?: Look | undefined
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  formAction?: string | undefined
}) {
  const { kind, children, ...rest } = props
  return (
    <button type="submit" class={look(kind)} {...rest}>
      {children}
    </button>
  )
}

/** One goes somewhere. */
export function ButtonLink(props: { href: string; children: Content; kind?: Look | undefined }) {
  return (
    <a class={look(props.kind)} href={props.href}>
      {props.children}
    </a>
  )
}

/** The buttons of a form: the first is what most people want. */
export const Buttons = ({ children }: { children: Content }) => <div class="buttons">{children}</div>

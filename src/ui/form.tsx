import { randomUUID } from 'node:crypto'
import { emptyForm, type Form as Sent } from '#platform/form.ts'
import { formIdField } from '#platform/form-use.ts'
import type { Content } from './content.ts'

/** Sends what is written. The server answers with words of our own, so the browser's own checks are off. */
export function Form(props: {
  action: string
  method?: 'get' | 'post' | undefined
  files?: boolean | undefined
  id?: string | undefined
  search?: boolean | undefined
  label?: string | undefined
  children: Content
}) {
  return (
    <form
      class="form"
      id={props.id}
      action={props.action}
      method={props.method ?? 'post'}
      encType={props.files ? 'multipart/form-data' : undefined}
      role={props.search ? 'search' : undefined}
      aria-label={props.label}
      noValidate
    >
      {props.children}
    </form>
  )
}

export const HiddenField = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

/** The id by which a form does its work once; shown again with what was typed, it keeps the one it was sent with. */
export const FormId = ({ form = emptyForm }: { form?: Sent }) => (
  <HiddenField name={formIdField} value={form.text(formIdField) || randomUUID()} />
)

import type { Content } from './content.ts'
import { idOf } from './field.tsx'
import { TextArea } from './text-area.tsx'

/** Text to take along: it can be marked and copied as it stands, and at one press where there is a script. */
export function CopyText(props: {
  name: string
  label: Content
  hint?: Content
  text: string
  copy: string
  copied: string
  lang?: string | undefined
}) {
  const field = { name: props.name, label: props.label, hint: props.hint }
  return (
    <div class="copy-text">
      <div lang={props.lang}>
        <TextArea {...field} value={props.text} rows={props.text.split('\n').length + 2} />
      </div>
      <p role="status" data-copied={idOf(field)} />
      <button
        type="button"
        class="button button--quiet"
        data-copy={idOf(field)}
        data-done={props.copied}
        hidden
      >
        {props.copy}
      </button>
    </div>
  )
}

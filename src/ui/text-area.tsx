import { control, Field, type FieldProps, idOf } from './field.tsx'

/** The limit in words, and how the script counts: `{n}` becomes the number. */
export type Limit = { characters: number; text: string; left: string; over: string }

/** Several lines. The limit stands there without a script; the script counts down. */
export function TextArea(
  props: FieldProps & {
    value?: string | undefined
    rows?: number | undefined
    limit?: Limit | undefined
  },
) {
  const { limit } = props
  const count = `${idOf(props)}-count`
  return (
    <Field field={props}>
      <textarea
        {...control(props, limit && count)}
        class="input"
        rows={props.rows ?? 5}
        value={props.value}
      />
      {limit && (
        <p
          class="field__count"
          id={count}
          data-count={idOf(props)}
          data-limit={limit.characters}
          data-left={limit.left}
          data-over={limit.over}
        >
          {limit.text}
        </p>
      )}
    </Field>
  )
}

import { type Content, classes } from './content.ts'
import { control, Field, type FieldProps } from './field.tsx'

type TextProps = FieldProps & {
  value?: string | undefined
  autoComplete?: string | undefined
  spellCheck?: boolean | undefined
}

/** One line of words. `button` stands beside it for a search. */
export function TextField(
  props: TextProps & {
    type?: 'text' | 'search' | 'email' | 'tel' | 'url' | undefined
    inputMode?: 'text' | 'numeric' | 'email' | 'tel' | undefined
    width?: 'short' | 'medium' | undefined
    list?: { id: string; values: string[] } | undefined
    button?: Content
  },
) {
  const input = (
    <input
      {...control(props)}
      class={classes('input', props.width && `input--${props.width}`)}
      type={props.type ?? 'text'}
      inputMode={props.inputMode}
      value={props.value}
      autoComplete={props.autoComplete}
      spellcheck={props.spellCheck}
      list={props.list?.id}
    />
  )
  return (
    <Field field={props}>
      {props.button ? (
        <div class="field__row">
          {input}
          {props.button}
        </div>
      ) : (
        input
      )}
      {props.list && (
        <datalist id={props.list.id}>
          {props.list.values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

/** A number as people write it: a text field with digits on a phone, so that nothing changes by scrolling. */
export function NumberField(props: TextProps & { unit?: Content; decimals?: boolean | undefined }) {
  const unit = `${control(props).id}-unit`
  return (
    <Field field={props}>
      <div class="field__unit">
        <input
          {...control(props, props.unit ? unit : undefined)}
          class="input input--short"
          type="text"
          inputMode={props.decimals ? 'decimal' : 'numeric'}
          value={props.value}
          autoComplete={props.autoComplete ?? 'off'}
        />
        {props.unit && <span id={unit}>{props.unit}</span>}
      </div>
    </Field>
  )
}

/** A password; the button that shows it appears with the script. */
export function PasswordField(
  props: FieldProps & { fresh?: boolean | undefined; show?: { show: string; hide: string } | undefined },
) {
  return (
    <Field field={props}>
      <div class="field__row">
        <input
          {...control(props)}
          class="input"
          type="password"
          autoComplete={props.fresh ? 'new-password' : 'current-password'}
          spellcheck={false}
        />
        {props.show && (
          <button
            type="button"
            class="button button--quiet"
            data-reveal={control(props).id}
            data-hide={props.show.hide}
            hidden
          >
            {props.show.show}
          </button>
        )}
      </div>
    </Field>
  )
}

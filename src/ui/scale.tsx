import { FieldGroup, type FieldProps, idOf } from './field.tsx'

type ScaleProps = FieldProps & {
  from: number
  to: number
  /** What the two ends mean. */
  ends: readonly [low: string, high: string]
  value?: string | undefined
  /** Answers that are no number. */
  others?: readonly { value: string; label: string }[] | undefined
}

/** A number for a thumb: radio buttons in a row, the first alone on a phone. No end has a colour of its own. */
export function Scale(props: ScaleProps) {
  const { from, to, ends, value, others = [] } = props
  const [low, high] = ends
  const steps = Array.from({ length: to - from + 1 }, (_, place) => from + place)
  const said = (step: number) =>
    step === from ? `${step}, ${low}` : step === to ? `${step}, ${high}` : String(step)
  return (
    <FieldGroup field={props}>
      <div class="scale">
        {steps.map((step, place) => (
          <label class="scale__step" key={step}>
            <span>{step}</span>
            {place === 0 && <span class="scale__word">{low}</span>}
            <input
              type="radio"
              id={place === 0 ? idOf(props) : `${idOf(props)}-${place + 1}`}
              name={props.name}
              value={String(step)}
              checked={value === String(step)}
              aria-label={said(step)}
            />
          </label>
        ))}
      </div>
      <p class="scale__ends" aria-hidden="true">
        <span>
          <b>{from}</b> {low}
        </span>
        <span>
          <b>{to}</b> {high}
        </span>
      </p>
      {others.length > 0 && (
        <div class="choices choices--beside">
          {others.map((one) => (
            <label class="choice" key={one.value}>
              <input type="radio" name={props.name} value={one.value} checked={value === one.value} />
              <span>{one.label}</span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}

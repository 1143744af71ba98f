import { type Content, classes } from './content.ts'
import { FieldGroup, type FieldProps, idOf } from './field.tsx'

export type Option = { value: string; label: Content; hint?: Content }

type ChoiceProps = FieldProps & { options: Option[]; beside?: boolean | undefined }

function Choices({
  field,
  type,
  chosen,
}: {
  field: ChoiceProps
  type: 'radio' | 'checkbox'
  chosen: string[]
}) {
  const id = idOf(field)
  return (
    <div class={classes('choices', field.beside && 'choices--beside')}>
      {field.options.map((option, place) => (
        <label class="choice" key={option.value}>
          <input
            type={type}
            id={place === 0 ? id : `${id}-${place + 1}`}
            name={field.name}
            value={option.value}
            checked={chosen.includes(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small class="choice__hint">{option.hint}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}

/** One of several, each as large as a thumb. */
export const RadioCards = (props: ChoiceProps & { value?: string | undefined }) => (
  <FieldGroup field={props}>
    <Choices field={props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
  </FieldGroup>
)

/** As many as fit. */
export const Checkboxes = (props: ChoiceProps & { values?: string[] | undefined }) => (
  <FieldGroup field={props}>
    <Choices field={props} type="checkbox" chosen={props.values ?? []} />
  </FieldGroup>
)

import { type Content, classes } from './content.ts'
import { FieldGroup, type FieldProps, idOf } from './field.tsx'

export type Option = { value: string; label: Content; hint?: Content }

type ChoiceProps = FieldProps & { options: Option[]; beside?: boolean | undefined }

type ListProps = { field: ChoiceProps; type: 'radio' | 'checkbox'; chosen: string[]; before?: number }

/** `before`: how many choices of the same question stand before these. */
function Choices({ field, type, chosen, before = 0 }: ListProps) {
  const id = idOf(field)
  return (
    <div class={classes('choices', field.beside && 'choices--beside')}>
      {field.options.map((option, place) => (
        <label class="choice" key={option.value}>
          <input
            type={type}
            id={before + place === 0 ? id : `${id}-${before + place + 1}`}
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

export type ChoiceGroup = { label: Content; hint?: Content; options: Option[] }

/** One of many: the groups at a glance, one open at a time, without a script. All groups are one question. */
export function RadioGroups(props: FieldProps & { groups: ChoiceGroup[]; value?: string | undefined }) {
  const { groups, value } = props
  const holds = (group: ChoiceGroup) => group.options.some((option) => option.value === value)
  return (
    <FieldGroup field={props}>
      <div class="choice-groups">
        {groups.map((group, place) => (
          <details
            key={place}
            class="choice-group"
            name={`${idOf(props)}-grupper`}
            open={holds(group) || Boolean(props.error && place === 0)}
          >
            <summary>
              <span>
                <b>{group.label}</b>
                {group.hint && <small class="choice__hint">{group.hint}</small>}
              </span>
            </summary>
            <Choices
              field={{ ...props, options: group.options }}
              type="radio"
              chosen={value ? [value] : []}
              before={groups.slice(0, place).reduce((sum, one) => sum + one.options.length, 0)}
            />
          </details>
        ))}
      </div>
    </FieldGroup>
  )
}

import { control, Field, type FieldProps } from './field.tsx'

export type SelectOption = { value: string; label: string; group?: string | undefined }

const groupsOf = (options: SelectOption[]) => [...Map.groupBy(options, (option) => option.group)]

/** One of many, where a list of cards would be too long. */
export function Select(
  props: FieldProps & { options: SelectOption[]; value?: string | undefined; empty?: string | undefined },
) {
  const option = ({ value, label }: SelectOption) => (
    <option key={value} value={value} selected={value === props.value}>
      {label}
    </option>
  )
  return (
    <Field field={props}>
      <select {...control(props)} class="input">
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {groupsOf(props.options).map(([group, options]) =>
          group === undefined ? (
            options.map(option)
          ) : (
            <optgroup key={group} label={group}>
              {options.map(option)}
            </optgroup>
          ),
        )}
      </select>
    </Field>
  )
}

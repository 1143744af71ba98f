import { classes } from './content.ts'
import { FieldGroup, type FieldProps, idOf } from './field.tsx'

export type DateParts = { day?: string | undefined; month?: string | undefined; year?: string | undefined }

const parts = [
  { key: 'day', suffix: 'dag' },
  { key: 'month', suffix: 'maaned' },
  { key: 'year', suffix: 'aar' },
] as const

/** A day as three fields, named `<name>-dag`, `<name>-maaned`, `<name>-aar`. */
export function DateField(
  props: FieldProps & {
    words: { day: string; month: string; year: string }
    value?: DateParts | undefined
    /** Which of the three are wrong; all of them when nothing is said. */
    wrong?: (keyof DateParts)[] | undefined
    birthday?: boolean | undefined
  },
) {
  const id = idOf(props)
  return (
    <FieldGroup field={props}>
      <div class="date">
        {parts.map(({ key, suffix }, place) => (
          <label key={key} class={classes('date__part', key === 'year' && 'date__part--year')}>
            <span>{props.words[key]}</span>
            <input
              class="input"
              type="text"
              inputMode="numeric"
              id={place === 0 ? id : `${id}-${suffix}`}
              name={`${props.name}-${suffix}`}
              value={props.value?.[key]}
              maxLength={key === 'year' ? 4 : 2}
              autoComplete={props.birthday ? `bday-${key}` : 'off'}
              aria-invalid={(props.error && (props.wrong?.includes(key) ?? true)) || undefined}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

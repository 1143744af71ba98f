import { control, Field, type FieldProps } from './field.tsx'

/** A file; the form needs `files`. What is accepted and how large stands in the hint. */
export const FileField = (
  props: FieldProps & { accept?: string | undefined; multiple?: boolean | undefined },
) => (
  <Field field={props}>
    <input
      {...control(props)}
      class="input input--file"
      type="file"
      accept={props.accept}
      multiple={props.multiple}
    />
  </Field>
)

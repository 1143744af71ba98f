import { type Content, classes } from './content.ts'

/** What every field has in common for the person who fills it in. */
export type FieldProps = {
  name: string
  label: Content
  id?: string | undefined
  hint?: Content
  error?: Content
  /** The word for "need not be answered". */
  optional?: Content
  required?: boolean | undefined
  /** The label is the heading of the page: one question a page. */
  question?: boolean | undefined
  over?: Content
}

/** Where the error summary's link goes: the first control of the field. */
export const fieldId = (name: string): string => `f-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`

export const idOf = (field: FieldProps): string => field.id ?? fieldId(field.name)

export const describedBy = (field: FieldProps, more?: string): string | undefined =>
  classes(field.hint ? `${idOf(field)}-hint` : '', field.error ? `${idOf(field)}-error` : '', more) ||
  undefined

/** The attributes that tie a single control to its label, hint and error. */
export const control = (field: FieldProps, more?: string) => ({
  id: idOf(field),
  name: field.name,
  'aria-describedby': describedBy(field, more),
  'aria-invalid': field.error ? (true as const) : undefined,
  'aria-required': field.required || undefined,
})

const Label = ({ field }: { field: FieldProps }) => (
  <>
    {field.label}
    {field.optional && <span class="field__optional"> ({field.optional})</span>}
  </>
)

const Under = ({ field }: { field: FieldProps }) => (
  <>
    {field.hint && (
      <p class="field__hint" id={`${idOf(field)}-hint`}>
        {field.hint}
      </p>
    )}
    {field.error && (
      <p class="field__error" id={`${idOf(field)}-error`}>
        {field.error}
      </p>
    )}
  </>
)

const look = (field: FieldProps) =>
  classes('field', field.error ? 'field--wrong' : '', field.question && 'field--question')

/** One control: label, hint, error, control, in that order. */
export function Field({ field, children }: { field: FieldProps; children: Content }) {
  const label = (
    <label class="field__label" for={idOf(field)}>
      <Label field={field} />
    </label>
  )
  return (
    <div class={look(field)}>
      {field.over && <p class="page-head__over">{field.over}</p>}
      {field.question ? <h1>{label}</h1> : label}
      <Under field={field} />
      {children}
    </div>
  )
}

/** Several controls that answer one question. */
export function FieldGroup({ field, children }: { field: FieldProps; children: Content }) {
  return (
    <fieldset class={look(field)} aria-describedby={describedBy(field)}>
      <legend class="field__label">
        {field.over && <span class="page-head__over">{field.over}</span>}
        {field.question ? (
          <h1>
            <Label field={field} />
          </h1>
        ) : (
          <Label field={field} />
        )}
      </legend>
      <Under field={field} />
      {children}
    </fieldset>
  )
}

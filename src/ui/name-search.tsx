import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { TextField } from './text-field.tsx'

export const nameField = 'soeg'

/** Finds people by what is typed. It is sent as a form, so that nobody's name stands in an address. */
export const NameSearch = (props: { action: string; label: string; button: string; value: string }) => (
  <Form action={props.action} search label={props.label}>
    <TextField
      name={nameField}
      type="search"
      label={props.label}
      value={props.value}
      autoComplete="off"
      button={<Button kind="quiet">{props.button}</Button>}
    />
  </Form>
)

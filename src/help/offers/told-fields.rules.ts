import {
  aDay,
  aList,
  aNumber,
  type EditableField,
  type Json,
  valueAt,
  withValueAt,
} from '#registers/editions/index.ts'
import { hoursOfLine, lineOfHours } from './hour-lines.rules.ts'

/** The parts of something that was told on a day; emptied all, it is not given. */
function together(whole: string, ...fields: EditableField[]): EditableField[] {
  return fields.map((field) => ({
    ...field,
    write(body, value) {
      const made = field.write?.(body, value) ?? withValueAt(body, field.path, value)
      const parts = valueAt(made, whole)
      const isEmpty =
        typeof parts === 'object' && parts !== null && Object.values(parts).every((one) => one === null)
      return isEmpty ? withValueAt(made, whole, null) : made
    },
  }))
}

/** One span of hours a line; a line that is none is kept as it is, so that it is refused and can be mended. */
const hours: EditableField = {
  ...aList('openingHours.weekly', 'Åbningstid (ma-fr 09:00-15:00)', 'Opening hours (ma-fr 09:00-15:00)'),
  read(body) {
    const weekly = valueAt(body, 'openingHours.weekly')
    return Array.isArray(weekly) ? weekly.map((span) => lineOfHours(span)) : null
  },
  write(body, value) {
    const lines = Array.isArray(value) ? (value as readonly string[]) : []
    const spans = lines.map((line) => (hoursOfLine(line) ?? line) as Json)
    return withValueAt(body, 'openingHours.weekly', spans.length > 0 ? spans : null)
  },
}

/** What is told for a time only, each with the day on which it was told. */
export const toldFields: readonly EditableField[] = [
  ...together(
    'openingHours',
    hours,
    aDay('openingHours.toldOn', 'Åbningstid oplyst den', 'Opening hours told on'),
  ),
  ...together(
    'waiting',
    aNumber('waiting.weeks', 'Ventetid (uger)', 'Waiting time (weeks)'),
    aDay('waiting.toldOn', 'Ventetid oplyst den', 'Waiting time told on'),
  ),
]

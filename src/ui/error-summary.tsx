import type { Content } from './content.ts'
import { fieldId } from './field.tsx'

export type FieldError = { name: string; message: Content; id?: string | undefined }

/** First in the page: how many answers are to be mended, and the way to each. */
export function ErrorSummary({ title, errors }: { title: Content; errors: FieldError[] }) {
  return (
    <div class="error-summary" role="alert" tabIndex={-1} data-focus>
      <h2>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.name}>
            <a href={`#${error.id ?? fieldId(error.name)}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

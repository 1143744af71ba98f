export type Upload = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** What a person sent: every value as typed, so that a page with an error can show it again. */
export class Form {
  readonly #fields: ReadonlyMap<string, readonly string[]>
  readonly #files: ReadonlyMap<string, Upload>
  constructor(
    fields: ReadonlyMap<string, readonly string[]>,
    files: ReadonlyMap<string, Upload> = new Map(),
  ) {
    this.#fields = fields
    this.#files = files
  }
  /** One field, without the white space around it; empty when it was not sent. */
  text(name: string): string {
    return (this.#fields.get(name)?.[0] ?? '').trim()
  }
  has(name: string): boolean {
    return this.#fields.has(name)
  }
  /** Every field with every value, as sent. */
  entries(): [name: string, value: string][] {
    return [...this.#fields].flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    )
  }
  all(name: string): readonly string[] {
    return this.#fields.get(name) ?? []
  }
  file(name: string): Upload | undefined {
    return this.#files.get(name)
  }
  /** Three fields as one day: null when all are empty, 'invalid' when they are no day in the calendar. */
  day(name: string): Temporal.PlainDate | null | 'invalid' {
    const parts = ['aar', 'maaned', 'dag'].map((part) => this.text(`${name}-${part}`))
    if (parts.every((part) => part === '')) return null
    if (!parts.every((part) => /^\d{1,4}$/.test(part))) return 'invalid'
    const [year = 0, month = 0, day = 0] = parts.map(Number)
    if (year < 1900 || year > 2200) return 'invalid'
    try {
      return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    } catch {
      return 'invalid'
    }
  }
}

export const emptyForm = new Form(new Map())

/** What a person can repair: which field, and what to do. */
export type Problem = { readonly field: string; readonly text: string }
export const problemAt = (problems: readonly Problem[], field: string) =>
  problems.find((problem) => problem.field === field)?.text

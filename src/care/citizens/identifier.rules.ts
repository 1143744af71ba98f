export type IdentifierKind = 'cpr' | 'x-ecpr' | 'd-ecpr'
export type Identifier = {
  readonly kind: IdentifierKind
  /** Ten signs, without spaces or dash. */
  readonly value: string
  /** Told by a CPR number; a replacement number promises no birthday. */
  readonly bornOn: Temporal.PlainDate | null
}

/** Numbers without a valid check digit have been issued since 2007, so only the day is looked at. */
const cpr = /^(\d{2})(\d{2})(\d{2})(\d)\d{3}$/
/** Replacement numbers: national ones have 1 or 7 after the day, regional ones 0, 5 or 6, then two letters and a digit. */
const replacement = /^\d{6}(?:([17])|[056])[A-Z]{2}\d$/

/** A CPR number or a replacement number as people write it; null when it can be neither. */
export function readIdentifier(typed: string): Identifier | null {
  const value = typed.replace(/[\s-]/g, '').toUpperCase()
  const [, day = '', month = '', year = '', century = ''] = cpr.exec(value) ?? []
  if (day) {
    const bornOn = birthday(Number(day), Number(month), Number(year), Number(century))
    return bornOn && { kind: 'cpr', value, bornOn }
  }
  const stand = replacement.exec(value)
  return stand && { kind: stand[1] ? 'x-ecpr' : 'd-ecpr', value, bornOn: null }
}

/** The seventh digit tells the century, as the CPR register does. */
function birthday(day: number, month: number, year: number, century: number): Temporal.PlainDate | null {
  const of = (hundreds: number) => hundreds * 100 + year
  const full =
    century <= 3
      ? of(19)
      : century === 4 || century === 9
        ? of(year <= 36 ? 20 : 19)
        : of(year <= 57 ? 20 : 18)
  try {
    return Temporal.PlainDate.from({ year: full, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

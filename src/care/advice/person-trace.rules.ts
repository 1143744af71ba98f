/** What points to a person: a number like a CPR number, an address, or something of the one that the referral is about. */
export type Trace = 'number' | 'mail' | 'name' | 'birth' | 'phone'
type About = {
  readonly name: string | null
  readonly bornOn: Temporal.PlainDate | null
  readonly phone: string | null
}

// Six digits of a day, and four signs; eCPR and regional numbers have letters among them.
const number = /(?<![\d+])\d{2}[ ./]?\d{2}[ ./]?\d{2} ?[–-]? ?\d[\dA-Z]{3}(?![\dA-Z])/iu
const mail = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u
const digits = (text: string) => text.replaceAll(/\D/gu, '')

/** Nothing that a person wrote is kept from the clinic; it is told what to take out before anybody else reads it. */
export function tracesIn(texts: readonly string[], about: About | null): readonly Trace[] {
  const text = texts.join('\n').normalize('NFC')
  const traces: Trace[] = []
  if (number.test(text)) traces.push('number')
  if (mail.test(text)) traces.push('mail')
  if (about?.name && namesIn(text, about.name)) traces.push('name')
  if (about?.bornOn && bornIn(text, about.bornOn)) traces.push('birth')
  const phone = digits(about?.phone ?? '').slice(-8)
  if (phone.length === 8 && digitRuns(text).some((run) => run.includes(phone))) traces.push('phone')
  return traces
}

/** Numbers as they are written, with the space between their parts taken out. */
const digitRuns = (text: string) => (text.match(/\d[\d \-.]*\d/gu) ?? []).map(digits)

/** Every part of the name is looked for as a word, with or without an s; a short one, that may be a word, as it is written. */
function namesIn(text: string, name: string): boolean {
  const words = new Set(text.split(/[^\p{L}\p{M}'’-]+/u).flatMap((word) => [word, ...word.split('-')]))
  const lower = new Set([...words].map((word) => word.toLocaleLowerCase('da')))
  // What stands in brackets behind a name is a remark about it.
  const parts = name
    .normalize('NFC')
    .replaceAll(/\([^)]*\)/gu, ' ')
    .split(/[^\p{L}\p{M}'’-]+/u)
    .flatMap((part) => [part, ...part.split('-')])
    .filter((part) => part.length > 1)
  return parts.some((part) => {
    const [in_, one] = part.length < 4 ? [words, part] : [lower, part.toLocaleLowerCase('da')]
    return ['', 's', "'s", '’s'].some((ending) => in_.has(`${one}${ending}`))
  })
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
)

/** The day of birth, in figures or words, with the year in two figures or four. */
function bornIn(text: string, born: Temporal.PlainDate): boolean {
  const { day, month, year } = born
  const short = `${year % 100}`.padStart(2, '0')
  const inFigures = new RegExp(`(?<!\\d)0?${day}[ ./-]+0?${month}[ ./-]+(${year}|${short})(?!\\d)`, 'u')
  const inWords = new RegExp(`(?<!\\d)0?${day}\\.? ${months[month - 1]}`, 'iu')
  return inFigures.test(text) || inWords.test(text) || text.includes(born.toString())
}

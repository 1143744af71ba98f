import { dayOf } from '#platform/calendar.ts'
import { dayInWords } from '#platform/words.ts'
import type { Complexity, WorkState } from './fresh-referral.rules.ts'
import { givesPlace } from './group.rules.ts'
import { kindNames, moveNames, nextNames, planTypeNames } from './referral.words.ts'
import type { MoveLine, Referral } from './referral-line.rules.ts'

const complexityNames: Readonly<Record<Complexity, string>> = { simple: 'enkelt', complex: 'sammensat' }
const workNames: Readonly<Record<WorkState, string>> = {
  works: 'i arbejde',
  partly: 'delvist i arbejde',
  'sick-listed': 'sygemeldt',
  'not-working': 'ikke i arbejde',
}
const day = (value: Temporal.PlainDate | null) => value && dayInWords(value, 'da')
const part = (label: string, value: string | null | undefined) =>
  value
    ? `${label}: ${value
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/[.\s]+$/, '')}.`
    : ''
const paragraph = (parts: readonly string[]) => parts.filter(Boolean).join(' ')

/** What was sent, as one paragraph for the journal; what nobody has told is left out, for it is not known. */
function sentText(referral: Referral): string {
  const { planType, messageAllowed, work, sickListedSince, complexity } = referral
  const message = messageAllowed === null ? null : messageAllowed ? 'ja' : 'nej'
  const since = sickListedSince ? ` siden ${day(sickListedSince)}` : ''
  return paragraph([
    `${kindNames[referral.kind][0]} til ${referral.receiverName.da}.`,
    part('Type', planType && planTypeNames[planType][0]),
    part('Årsag', referral.reason),
    part('Funktionsevne', referral.functionalAbility),
    part('Prøvet', referral.tried),
    part('Afsenders vurdering', complexity && complexityNames[complexity]),
    part('Udskrevet', day(referral.dischargedOn)),
    part('Kan først begynde', day(referral.startAfterOn)),
    part('Senest begyndt', day(referral.latestStartOn)),
    part('Personen ønsker', referral.wanted),
    part('Aftalt med personen', day(referral.agreedWithPersonOn)),
    part('Telefon', referral.phone),
    part('Må der lægges besked', message),
    part('Bedst at ringe', referral.bestTime),
    part('Tolk', referral.interpreterLanguage),
    part('Pårørende, der må kontaktes', referral.relativeContact),
    part('Transport', referral.transport),
    part('Syn og hørelse', referral.sightHearing),
    part('Arbejde', work && `${workNames[work]}${since}`),
  ])
}

/** What was put right in a line, or added to it: the first line holds all that the sender told. */
export const correctionsIn = ({ corrections }: Referral, { number }: Pick<MoveLine, 'number'>) =>
  (corrections ?? []).filter(
    ({ how, about }) =>
      how !== 'read' && (about.startsWith('line-') ? about === `line-${number}` : number === 1),
  )
const addedText = (referral: Referral, line: MoveLine) =>
  correctionsIn(referral, line)
    .filter(({ how }) => how === 'added')
    .map(({ on, words }) => part(`Rettelse ${day(Temporal.PlainDate.from(on))}`, words))

/** One line of the ledger as plain text in one paragraph, in Danish: that is where it is read. */
export function journalText(referral: Referral, line: MoveLine): string {
  const head = `${dayInWords(dayOf(line.at), 'da')}: ${moveNames[line.move][0]}.`
  const added = addedText(referral, line)
  if (line.number === 1)
    return paragraph([
      head,
      sentText(referral),
      part('Gjort', line.words),
      part('Ses igen', day(line.agreedOn)),
      ...added,
    ])
  const time = line.agreedTime ? ` kl. ${line.agreedTime.slice(0, 5).replace(':', '.')}` : ''
  return paragraph([
    head,
    `${kindNames[referral.kind][0]} fra ${referral.senderName.da}.`,
    part('Dag', line.agreedOn && `${day(line.agreedOn)}${time}`),
    part(
      'Hold',
      line.groupId && line.groupName && line.move !== 'undo' && givesPlace(referral.kind, line.move)
        ? `${line.groupName.da}, ${day(line.groupOn)}`
        : null,
    ),
    part('Vurdering', line.complexity && complexityNames[line.complexity]),
    part(line.move === 'end' ? 'Afslutningsnotat' : 'Notat', line.words),
    part('Råd', line.advice),
    part('Hvad nu', line.whatNow && nextNames[line.whatNow][0]),
    ...added,
  ])
}

import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Button, Card, type Content, Deck, Form, HiddenField } from '#ui/index.ts'
import { codeOf } from './identifier.store.ts'
import { isOffered, type Permission, spacedCode } from './permission.rules.ts'
import { partNames, permissionWords } from './permission.words.ts'

type Words = ReturnType<typeof permissionWords>

const titleOf = ({ kind, receiverName }: Permission, say: Words) =>
  kind === 'refusal' ? say.refusalTo(receiverName) : say.toName(say[kind], receiverName)

function factsOf(one: Permission, language: Language): Content[] {
  const say = permissionWords(language)
  const names = partNames(language)
  return [
    ...(one.parts.length > 0 ? [say.about(one.parts.map((part) => names[part]).join(', '))] : []),
    ...(one.acts ? [say.acts] : []),
    ...(one.purpose ? [say.purpose(one.purpose)] : []),
    one.validTo ? say.until(dayInWords(one.validTo, language)) : say.noEnd,
    ...(one.givenAs === 'here' ? [] : [say[one.givenAs]]),
    ...(one.acceptedAt ? [say.accepted] : []),
  ]
}

type ListProps = {
  visit: Visit
  permissions: readonly Permission[]
  /** Where it is ended; nowhere for those who only read. */
  end?: string
  /** The person themself is shown the code that they hand over. */
  own: boolean
}

/** What holds, each with its own end. */
export function PermissionList({ visit, permissions, end, own }: ListProps) {
  const { language, identifierKey, now } = visit
  const say = permissionWords(language)
  const waits = (one: Permission) =>
    own && identifierKey && one.codeUntil && isOffered(one, now) ? (
      <>
        <p>{say.waits(spacedCode(codeOf(identifierKey, one.id)), one.receiverName)}</p>
        <p>
          {say.waitsUntil(dayInWords(dayOf(one.codeUntil), language))} {one.kind === 'talk' && say.talkHolds}
        </p>
      </>
    ) : null
  return (
    <Deck>
      {permissions.map((one) => (
        <Card
          key={one.id}
          title={titleOf(one, say)}
          facts={factsOf(one, language)}
          foot={
            end && (
              <Form action={end} label={titleOf(one, say)}>
                <HiddenField name="stop" value={one.id} />
                <Button kind="quiet">{say.end}</Button>
              </Form>
            )
          }
        >
          {waits(one)}
        </Card>
      ))}
    </Deck>
  )
}

/** What held before, in one line each. */
export const EarlierPermissions = ({ visit: { language }, permissions }: ListProps) => {
  const say = permissionWords(language)
  const over = ({ endedAt, validTo }: Permission) =>
    endedAt
      ? say.ended(dayInWords(dayOf(endedAt), language))
      : validTo
        ? say.lapsed(dayInWords(validTo, language))
        : ''
  return (
    <ul>
      {permissions.map((one) => (
        <li key={one.id}>
          {titleOf(one, say)}. {over(one)}
        </li>
      ))}
    </ul>
  )
}

import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Button, Checkboxes, Disclosure, Form, FormId, HiddenField, Prose, Section } from '#ui/index.ts'
import { mayDropWording, mayReleaseMended } from './advice.policy.ts'
import type { AdviceShown } from './advice.store.ts'
import { adviceWords } from './advice.words.ts'
import type { Wording } from './wording.store.ts'
import { wordingWords } from './wording.words.ts'

type Seen = { visit: Visit; one: AdviceShown; wordings: readonly Wording[]; error?: string | undefined }
const dayIn = (at: Temporal.Instant | null, language: Language) => (at ? dayInWords(dayOf(at), language) : '')

const Text = ({ wording }: { wording: Wording }) => (
  <Prose>
    <p lang="da">
      <b>{wording.question}</b>
    </p>
    {wording.answer.split(/\n{2,}/u).map((part, place) => (
      <p key={place} lang="da">
        {part}
      </p>
    ))}
  </Prose>
)

/** For the clinic: the wording that waits, released by somebody else or taken back. */
export function MendedThatWaits({ visit, one, wordings, error }: Seen) {
  const { language, actor, to } = visit
  const waits = wordings.find(({ kind }) => kind === 'proposed')
  if (!waits) return null
  const [say, mend] = [adviceWords(language), wordingWords(language)]
  const mayRelease = !isRefusal(mayReleaseMended(actor, one, waits))
  return (
    <Section id="rettelse" title={mend.proposed} intro={mend.proposedText}>
      <Text wording={waits} />
      <p>{say.writtenBy(waits.writtenByName ?? say.somebody, dayIn(waits.writtenAt, language))}</p>
      {mayRelease ? (
        <Form action={to(`/raad/${one.id}`)} label={mend.release}>
          <FormId />
          <HiddenField name="skridt" value="frigiv-rettelse" />
          <HiddenField name="tekst" value={waits.id} />
          <Checkboxes
            name="laest"
            label={say.isRead}
            options={[{ value: 'ja', label: say.haveRead }]}
            values={[]}
            error={error}
          />
          <Button>{mend.release}</Button>
        </Form>
      ) : (
        <p>{mend.ownText}</p>
      )}
      <Drop visit={visit} one={one} wording={waits} label={mend.drop} />
    </Section>
  )
}

/** What stood before, and from when to when; names are for the clinic alone. */
export function EarlierWordings({ visit, one, wordings }: Seen) {
  const { language, actor } = visit
  const [say, mend] = [adviceWords(language), wordingWords(language)]
  const earlier = wordings.filter(({ kind }) => kind === 'was')
  if (earlier.length === 0) return null
  const isOwn = actor.organisations.includes(one.organisationId)
  return (
    <Disclosure summary={mend.history}>
      {earlier.map((wording) => (
        <div key={wording.id}>
          <p>
            {mend.stood(dayIn(wording.releasedAt, language), dayIn(wording.until, language))}
            {isOwn &&
              `. ${say.writtenBy(wording.writtenByName ?? say.somebody, dayIn(wording.writtenAt, language))}`}
          </p>
          <Text wording={wording} />
          <Drop visit={visit} one={one} wording={wording} label={mend.erase} />
        </div>
      ))}
    </Disclosure>
  )
}

function Drop({ visit, one, wording, label }: Omit<Seen, 'wordings'> & { wording: Wording; label: string }) {
  const { actor, to } = visit
  if (isRefusal(mayDropWording(actor, one))) return null
  return (
    <Form action={to(`/raad/${one.id}`)} label={label}>
      <FormId />
      <HiddenField name="skridt" value="slet-tekst" />
      <HiddenField name="tekst" value={wording.id} />
      <Button kind="quiet">{label}</Button>
    </Form>
  )
}

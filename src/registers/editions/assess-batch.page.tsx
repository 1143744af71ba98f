import { dayOf } from '#platform/calendar.ts'
import { isUuid } from '#platform/form-use.ts'
import {
  conflict,
  definePage,
  goTo,
  invalid,
  notFound,
  type Page,
  show,
  type Visit,
} from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Checkboxes,
  EmptyState,
  ErrorSummary,
  Form,
  FormId,
  Notification,
  PageHead,
  Section,
} from '#ui/index.ts'
import { findBatch, saveDecisions } from './batch.store.ts'
import { BatchLines, changedFields } from './batch-lines.page.tsx'
import { DecisionFields } from './decision-fields.page.tsx'
import { mayAssessMany } from './edition.policy.ts'
import { type EditionKind, fewestLetters } from './edition.rules.ts'
import { editionWords } from './edition.words.ts'
import { closeReviews } from './review.store.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findBatch>>> & { kind: EditionKind }
async function find(kinds: readonly EditionKind[], { db, param }: Visit): Promise<Found | undefined> {
  const found = isUuid(param('id')) ? await findBatch(db, param('id')) : undefined
  const kind = kinds.find((one) => one.name === found?.batch.kind)
  return found && kind && { ...found, kind }
}

/** Proposals that came together, with what each changes: a checker decides on those they have seen, all at once. */
export const assessBatch = (kinds: readonly EditionKind[]): Page =>
  definePage({
    path: '/redaktion/samlet/:id',
    access: 'may see editions',
    async get(visit) {
      const found = await find(kinds, visit)
      return found ? show(view(visit, found)) : notFound()
    },
    async post(visit) {
      const found = await find(kinds, visit)
      if (!found) return notFound()
      const { batch } = found
      const say = editionWords(visit.language)
      const permit = mayAssessMany(visit.actor, batch)
      if (isRefusal(permit))
        return permit.refused === 'own-text' ? conflict(view(visit, found, { own: say.ownText })) : notFound()
      const chosen = visit.form.all('forslag').filter(isUuid)
      const words = visit.form.text('ord')
      const sent = { chosen, words }
      if (chosen.length === 0)
        return invalid(view(visit, found, { ...sent, field: 'forslag', wrong: say.noneChosen }))
      if (words.length < fewestLetters)
        return invalid(view(visit, found, { ...sent, field: 'ord', wrong: say.wordsMissing }))
      const outcome = visit.form.text('svar') === 'godkend' ? 'approved' : 'declined'
      const keys = await saveDecisions(visit.db, permit, batch, chosen, { outcome, words })
      if (keys.length === 0) return conflict(view(visit, found, { ...sent, own: say.alreadyDecided }))
      if (outcome === 'approved') await closeReviews(visit.db, permit, batch.kind, keys)
      return goTo(visit.to(`/redaktion/samlet/${batch.id}`))
    },
  })

type Said = {
  own?: string
  field?: 'forslag' | 'ord'
  wrong?: string
  chosen?: readonly string[]
  words?: string
}
function view(visit: Visit, found: Found, said: Said = {}) {
  const { language, to, actor } = visit
  const { batch, lines, kind } = found
  const say = editionWords(language)
  const title = `${kind.many[language === 'da' ? 0 : 1]}: ${batch.title}`
  const may = !isRefusal(mayAssessMany(actor, batch))
  return {
    title,
    width: 'wide' as const,
    body: (
      <>
        {said.wrong && said.field && (
          <ErrorSummary title={say.errors} errors={[{ name: said.field, message: said.wrong }]} />
        )}
        <PageHead
          over={say.together}
          title={title}
          lead={say.togetherLead(batch.size, batch.authorName, dayInWords(dayOf(batch.at), language))}
        />
        {said.own && <Notification tone="attention">{said.own}</Notification>}
        {lines.length === 0 ? (
          <EmptyState title={say.allDecided}>
            <a href={to('/redaktion')}>{say.back}</a>
          </EmptyState>
        ) : (
          <>
            <Section id="venter" title={say.waitingHere(batch.waiting)} intro={batch.grounds}>
              {batch.waiting > lines.length && <p>{say.firstOf(lines.length)}</p>}
              <BatchLines kind={kind} lines={lines} visit={visit} />
            </Section>
            {batch.authorId === actor.id && !said.own && <Notification>{say.ownText}</Notification>}
            {may && <Decide visit={visit} found={found} said={said} />}
          </>
        )}
      </>
    ),
  }
}

function Decide({ visit, found, said }: { visit: Visit; found: Found; said: Said }) {
  const { language, to } = visit
  const { batch, lines, kind } = found
  const say = editionWords(language)
  return (
    <Section id="kontrol" title={say.decide}>
      <Form action={to(`/redaktion/samlet/${batch.id}`)}>
        <FormId form={visit.form} />
        <Checkboxes
          name="forslag"
          label={say.decideTogether}
          hint={say.untick}
          error={said.field === 'forslag' ? said.wrong : undefined}
          values={[...(said.chosen ?? lines.map(({ id }) => id))]}
          options={lines.map((line) => ({
            value: line.id,
            label: kind.label(line.body, language),
            hint:
              line.before === null
                ? say.isAdded
                : say.isChanged(changedFields(kind, line, language).join(', ')),
          }))}
        />
        <DecisionFields
          language={language}
          words={said.words}
          error={said.field === 'ord' ? said.wrong : undefined}
          approve={say.approveChosen}
          decline={say.declineChosen}
        />
      </Form>
    </Section>
  )
}

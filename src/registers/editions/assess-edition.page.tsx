import type { VNode } from 'preact'
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
import { ErrorSummary, Form, FormId, Notification, PageHead, Section } from '#ui/index.ts'
import { DecisionFields } from './decision-fields.page.tsx'
import { DifferenceTable } from './difference-table.page.tsx'
import { mayAssess } from './edition.policy.ts'
import { differences, type Edition, type EditionKind, fewestLetters, fieldsOf } from './edition.rules.ts'
import { findEdition, listEditions, saveDecision } from './edition.store.ts'
import { editionWords } from './edition.words.ts'
import { type EditionSlot, slotOf } from './edition-slot.page.tsx'
import { closeReview } from './review.store.ts'

type Found = { kind: EditionKind; proposal: Edition; editions: Edition[]; preview: VNode | null }
async function find(
  kinds: readonly EditionKind[],
  slots: readonly EditionSlot[],
  visit: Visit,
): Promise<Found | undefined> {
  const { db, param } = visit
  const proposal = isUuid(param('id')) ? await findEdition(db, param('id')) : undefined
  const kind = kinds.find((one) => one.name === proposal?.kind)
  if (!proposal || !kind) return undefined
  const preview = (await slotOf(slots, kind.name).preview?.(visit, proposal.body)) ?? null
  return { kind, proposal, editions: await listEditions(db, proposal.kind, proposal.key), preview }
}

/** A proposal with its difference; a checker who did not write it approves or declines. */
export const assessEdition = (kinds: readonly EditionKind[], slots: readonly EditionSlot[]): Page =>
  definePage({
    path: '/redaktion/forslag/:id',
    access: 'may see editions',
    async get(visit) {
      const found = await find(kinds, slots, visit)
      return found ? show(view(visit, found)) : notFound()
    },
    async post(visit) {
      const found = await find(kinds, slots, visit)
      if (!found) return notFound()
      const say = editionWords(visit.language)
      const permit = mayAssess(visit.actor, found.proposal)
      if (isRefusal(permit))
        return permit.refused === 'own-text'
          ? conflict(view(visit, found, { problem: say.ownText }))
          : notFound()
      const words = visit.form.text('ord')
      const outcome = visit.form.text('svar') === 'godkend' ? 'approved' : 'declined'
      if (words.length < fewestLetters) return invalid(view(visit, found, { wrong: say.wordsMissing, words }))
      const saved = await saveDecision(visit.db, permit, found.proposal, { outcome, words })
      if (isRefusal(saved)) return conflict(view(visit, found, { problem: say.alreadyDecided, words }))
      if (outcome === 'approved') await closeReview(visit.db, permit, found.proposal)
      const isThere = outcome === 'approved' || found.editions.some(({ status }) => status === 'published')
      const row = `/redaktion/${found.kind.name}/${found.proposal.key}`
      return goTo(visit.to(isThere ? row : `/redaktion/forslag/${found.proposal.id}`))
    },
  })

function view(visit: Visit, found: Found, said: { problem?: string; wrong?: string; words?: string } = {}) {
  const { language, to, actor } = visit
  const { kind, proposal, editions, preview } = found
  const say = editionWords(language)
  const before =
    proposal.status === 'proposed'
      ? editions.find((one) => one.status === 'published')
      : editions.find((one) => one.number < proposal.number && one.status === 'superseded')
  const changes = differences(before?.body, proposal.body)
  const permit = mayAssess(actor, proposal)
  const isOwn = proposal.authorId === actor.id
  const label = kind.label(proposal.body, language)
  return {
    title: `${say.proposal}: ${label}`,
    width: 'wide' as const,
    body: (
      <>
        {said.wrong && <ErrorSummary title={say.errors} errors={[{ name: 'ord', message: said.wrong }]} />}
        <PageHead
          over={say.proposal}
          title={label}
          lead={say.proposedBy(proposal.authorName, dayInWords(dayOf(proposal.proposedAt), language))}
        />
        {said.problem && <Notification tone="attention">{said.problem}</Notification>}
        <Section id="forskel" title={say.difference} intro={proposal.grounds}>
          <DifferenceTable
            fields={[...fieldsOf(kind, before?.body ?? proposal.body), ...fieldsOf(kind, proposal.body)]}
            changes={changes}
            language={language}
          />
        </Section>
        {preview && (
          <Section id="visning" title={say.previewTitle}>
            {preview}
          </Section>
        )}
        {proposal.status !== 'proposed' && (
          <Notification title={say[proposal.status]}>
            {editions.some((one) => one.status === 'published') && (
              <a href={to(`/redaktion/${kind.name}/${proposal.key}`)}>{say.history}</a>
            )}
          </Notification>
        )}
        {proposal.status === 'proposed' && isOwn && <Notification>{say.ownText}</Notification>}
        {proposal.status === 'proposed' && !isRefusal(permit) && (
          <Section id="kontrol" title={say.decide}>
            <Form action={to(`/redaktion/forslag/${proposal.id}`)}>
              <FormId form={visit.form} />
              <DecisionFields
                language={language}
                words={said.words}
                error={said.wrong}
                approve={say.approve}
                decline={say.decline}
              />
            </Form>
          </Section>
        )}
      </>
    ),
  }
}

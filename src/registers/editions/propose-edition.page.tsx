import type { VNode } from 'preact'
import { type Problem, problemAt } from '#platform/form.ts'
import { definePage, goTo, invalid, notFound, type Page, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Buttons, ErrorSummary, Form, FormId, PageHead, Section, TextArea } from '#ui/index.ts'
import { mayPropose } from './edition.policy.ts'
import { type EditionKind, fieldsOf, type Json } from './edition.rules.ts'
import { findPublished, saveProposal } from './edition.store.ts'
import { editionWords } from './edition.words.ts'
import { EditControl, nameOf } from './edition-parts.page.tsx'
import { type EditionSlot, slotOf } from './edition-slot.page.tsx'
import { missingProblems, proposalProblems, proposedBody, type Typed, typedIn } from './proposal.rules.ts'

type Begun = {
  readonly kind: EditionKind
  readonly key: string
  readonly body: Json
  readonly isNew: boolean
  readonly hasPreview: boolean
}

/** The published row to change, or a blank one where nobody has written it and somebody may. */
async function findBegun(
  kinds: readonly EditionKind[],
  slots: readonly EditionSlot[],
  visit: Visit,
): Promise<Begun | undefined> {
  const { db, param } = visit
  const [name, key] = [param('kind'), param('key')]
  const slot = slotOf(slots, name)
  const hasPreview = slot.preview !== undefined
  const found = await findPublished(db, kinds, name, key)
  if (found) return { kind: found.kind, key, body: found.current.body, isNew: false, hasPreview }
  const kind = kinds.find((one) => one.name === name)
  const body = kind ? await slot.blank?.(db, key, visit) : null
  return kind && body ? { kind, key, body, isNew: true, hasPreview } : undefined
}

/** An editor proposes a change with its source; the published row stays as it is. */
export const proposeEdition = (kinds: readonly EditionKind[], slots: readonly EditionSlot[]): Page =>
  definePage({
    path: '/redaktion/:kind/:key/foreslaa',
    access: 'may propose editions',
    async get(visit) {
      const found = await findBegun(kinds, slots, visit)
      return found ? show(view(visit, found)) : notFound()
    },
    async post(visit) {
      const found = await findBegun(kinds, slots, visit)
      if (!found) return notFound()
      const { kind, key } = found
      const { db, language } = visit
      const permit = mayPropose(visit.actor, kind.name, key)
      if (isRefusal(permit)) return notFound()
      const slot = slotOf(slots, kind.name)
      const typed = typedIn(fieldsOf(kind, found.body), visit.form)
      const grounds = visit.form.text('begrundelse')
      const body = proposedBody(kind, found.body, typed)
      const preview = (await slot.preview?.(visit, body)) ?? null
      if (visit.form.text('vis') && preview)
        return show(view(visit, found, { typed, grounds, problems: [], preview }))
      const missing = (await slot.missing?.(db, [body])) ?? []
      const problems = [
        ...proposalProblems(kind, found.body, body, grounds, language),
        ...missingProblems(kind, body, missing, language),
      ]
      if (problems.length) return invalid(view(visit, found, { typed, grounds, problems, preview }))
      const id = await saveProposal(db, permit, kind, { key, body, grounds })
      return goTo(visit.to(`/redaktion/forslag/${id}`))
    },
  })

type Sent = { typed: Typed; grounds: string; problems: readonly Problem[]; preview: VNode | null }
function view(visit: Visit, { kind, key, body, isNew, hasPreview }: Begun, sent?: Sent) {
  const { language, to } = visit
  const say = editionWords(language)
  const problems = sent?.problems ?? []
  const address = to(`/redaktion/${kind.name}/${key}/foreslaa`)
  const title = isNew ? say.write : say.propose
  return {
    title,
    body: (
      <>
        {problems.length > 0 && (
          <ErrorSummary
            title={say.errors}
            errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
          />
        )}
        <PageHead over={kind.label(body, language)} title={title} lead={say.proposeLead} />
        {sent?.preview && (
          <Section id="visning" title={say.previewTitle} intro={say.previewNote}>
            {sent.preview}
          </Section>
        )}
        <Form action={address}>
          <FormId form={visit.form} />
          {fieldsOf(kind, body).map((field) => (
            <EditControl
              key={field.path}
              field={field}
              body={body}
              typed={sent?.typed[field.path]}
              error={problemAt(problems, nameOf(field))}
              language={language}
            />
          ))}
          <TextArea
            name="begrundelse"
            label={say.grounds}
            hint={say.groundsHint}
            value={sent?.grounds}
            error={problemAt(problems, 'begrundelse')}
            rows={3}
          />
          <Buttons>
            <Button>{say.send}</Button>
            {hasPreview && (
              <Button name="vis" value="1" kind="quiet" formAction={`${address}#visning`}>
                {say.preview}
              </Button>
            )}
          </Buttons>
        </Form>
      </>
    ),
  }
}

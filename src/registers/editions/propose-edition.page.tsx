import { randomUUID } from 'node:crypto'
import { type Problem, problemAt } from '#platform/form.ts'
import { formIdField } from '#platform/form-use.ts'
import { definePage, goTo, invalid, notFound, type Page, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, ErrorSummary, Form, HiddenField, PageHead, TextArea } from '#ui/index.ts'
import { mayPropose } from './edition.policy.ts'
import { type Edition, type EditionKind, fieldsOf } from './edition.rules.ts'
import { findPublished, saveProposal } from './edition.store.ts'
import { editionWords } from './edition.words.ts'
import { EditControl, nameOf } from './edition-parts.page.tsx'
import { proposalProblems, proposedBody, type Typed, typedIn } from './proposal.rules.ts'

const findCurrent = (kinds: readonly EditionKind[], { db, param }: Visit) =>
  findPublished(db, kinds, param('kind'), param('key'))

/** An editor proposes a change with its source; the published row stays as it is. */
export const proposeEdition = (kinds: readonly EditionKind[]): Page =>
  definePage({
    path: '/redaktion/:kind/:key/foreslaa',
    access: 'may propose editions',
    async get(visit) {
      const found = await findCurrent(kinds, visit)
      return found ? show(view(visit, found)) : notFound()
    },
    async post(visit) {
      const found = await findCurrent(kinds, visit)
      if (!found) return notFound()
      const { kind, current } = found
      const permit = mayPropose(visit.actor, kind.name, current.key)
      if (isRefusal(permit)) return notFound()
      const typed = typedIn(fieldsOf(kind, current.body), visit.form)
      const grounds = visit.form.text('begrundelse')
      const body = proposedBody(kind, current.body, typed)
      const problems = proposalProblems(kind, current.body, body, grounds, visit.language)
      if (problems.length) return invalid(view(visit, found, { typed, grounds, problems }))
      const id = await saveProposal(visit.db, permit, kind, { key: current.key, body, grounds })
      return goTo(visit.to(`/redaktion/forslag/${id}`))
    },
  })

type Sent = { typed: Typed; grounds: string; problems: readonly Problem[] }
function view(visit: Visit, found: { kind: EditionKind; current: Edition }, sent?: Sent) {
  const { language, to } = visit
  const { kind, current } = found
  const say = editionWords(language)
  const problems = sent?.problems ?? []
  return {
    title: say.propose,
    body: (
      <>
        {sent && (
          <ErrorSummary
            title={say.errors}
            errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
          />
        )}
        <PageHead over={kind.label(current.body, language)} title={say.propose} lead={say.proposeLead} />
        <Form action={to(`/redaktion/${kind.name}/${current.key}/foreslaa`)}>
          <HiddenField name={formIdField} value={visit.form.text(formIdField) || randomUUID()} />
          {fieldsOf(kind, current.body).map((field) => (
            <EditControl
              key={field.path}
              field={field}
              body={current.body}
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
          <Button>{say.send}</Button>
        </Form>
      </>
    ),
  }
}

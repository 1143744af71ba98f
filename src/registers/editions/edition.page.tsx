import { problemAt } from '#platform/form.ts'
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
import {
  Button,
  ButtonLink,
  Buttons,
  Form,
  FormId,
  Notification,
  PageHead,
  Section,
  SummaryList,
  TextArea,
} from '#ui/index.ts'
import { mayAssess, mayPropose } from './edition.policy.ts'
import { type Edition, type EditionKind, fewestLetters, fieldsOf, readField } from './edition.rules.ts'
import { type Assessment, findPublished, listAssessments, saveConfirmation } from './edition.store.ts'
import { editionWords } from './edition.words.ts'
import { CheckTags, fieldInWords, History } from './edition-parts.page.tsx'
import { type EditionSlot, pairIn, slotOf } from './edition-slot.page.tsx'
import type { Call, Leaning } from './edition-slot.rules.ts'
import { closeReview } from './review.store.ts'

type Row = {
  kind: EditionKind
  editions: Edition[]
  assessments: Assessment[]
  current: Edition
  calls: readonly Call[]
  leaning: readonly Leaning[]
}

async function findRow(
  kinds: readonly EditionKind[],
  slots: readonly EditionSlot[],
  { db, param }: Visit,
): Promise<Row | undefined> {
  const found = await findPublished(db, kinds, param('kind'), param('key'))
  if (!found) return undefined
  const [name, key] = [found.kind.name, found.current.key]
  const slot = slotOf(slots, name)
  return {
    ...found,
    assessments: await listAssessments(db, name, key),
    calls: (await slot.calls?.(db, key)) ?? [],
    leaning: (await slot.leaning?.(db, key)) ?? [],
  }
}

/** One register row: what it says now, who has checked it, and everything that happened to it. */
export const editionRow = (kinds: readonly EditionKind[], slots: readonly EditionSlot[]): Page =>
  definePage({
    path: '/redaktion/:kind/:key',
    access: 'may see editions',
    async get(visit) {
      const row = await findRow(kinds, slots, visit)
      return row ? show(rowView(visit, row)) : notFound()
    },
    /** Confirms that the published text still holds. */
    async post(visit) {
      const row = await findRow(kinds, slots, visit)
      if (!row) return notFound()
      const say = editionWords(visit.language)
      const permit = mayAssess(visit.actor, row.current)
      if (isRefusal(permit))
        return permit.refused === 'own-text'
          ? conflict(rowView(visit, row, { problem: say.ownText }))
          : notFound()
      const words = visit.form.text('ord')
      if (words.length < fewestLetters)
        return invalid(rowView(visit, row, { wrong: say.wordsMissing, words }))
      const saved = await saveConfirmation(visit.db, permit, row.current, words)
      if (isRefusal(saved)) return conflict(rowView(visit, row, { problem: say.alreadyDecided, words }))
      await closeReview(visit.db, permit, row.current)
      return goTo(visit.to(`/redaktion/${row.kind.name}/${row.current.key}`))
    },
  })

function rowView(visit: Visit, row: Row, said: { problem?: string; wrong?: string; words?: string } = {}) {
  const { language, to, actor, today } = visit
  const { kind, current, editions, assessments, calls, leaning } = row
  const say = editionWords(language)
  const title = kind.label(current.body, language)
  const check = assessments.find((one) => one.editionId === current.id && one.outcome !== 'declined')
  const at = language === 'da' ? 0 : 1
  const errors = said.wrong ? [{ field: 'ord', text: said.wrong }] : []
  return {
    title,
    width: 'wide' as const,
    body: (
      <>
        <PageHead over={kind.many[at]} title={title}>
          <p>
            <CheckTags
              row={{
                checkedAt: check?.at ?? null,
                checkerName: check?.checkerName ?? null,
                staleOn: current.staleOn,
              }}
              today={today}
              language={language}
            />
          </p>
        </PageHead>
        {!isRefusal(mayPropose(actor, kind.name, current.key)) && (
          <Buttons>
            <ButtonLink href={to(`/redaktion/${kind.name}/${current.key}/foreslaa`)}>
              {say.propose}
            </ButtonLink>
          </Buttons>
        )}
        {said.problem && <Notification tone="attention">{said.problem}</Notification>}
        {calls.length > 0 && (
          <Notification tone="attention" title={say.shaken}>
            {[...new Set(calls.map(({ text }) => pairIn(text, language)))].map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Notification>
        )}
        <Section id="nu" title={say.current}>
          <SummaryList
            items={fieldsOf(kind, current.body).map((field) => ({
              label: field.label[at],
              value: fieldInWords(field, readField(field, current.body), language),
            }))}
          />
        </Section>
        {!isRefusal(mayAssess(actor, current)) && (
          <Section id="bekraeft" title={say.confirm} intro={say.confirmLead}>
            <Form action={to(`/redaktion/${kind.name}/${current.key}`)}>
              <FormId form={visit.form} />
              <TextArea
                name="ord"
                label={say.words}
                hint={say.wordsHint}
                value={said.words}
                error={problemAt(errors, 'ord')}
                rows={3}
              />
              <Button>{say.confirmButton}</Button>
            </Form>
          </Section>
        )}
        {leaning.length > 0 && (
          <Section id="hviler-paa" title={say.leaning} intro={say.leaningIntro} prose>
            <ul>
              {leaning.map((one) => (
                <li key={one.key}>
                  <a href={to(`/redaktion/${one.kind}/${one.key}`)}>{pairIn(one.label, language)}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="historik" title={say.history}>
          <History editions={editions} assessments={assessments} language={language} to={to} />
        </Section>
      </>
    ),
  }
}

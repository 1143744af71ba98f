import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { CheckTags, isStale } from '#registers/editions/index.ts'
import { SourceStatusTag } from '#registers/sources/index.ts'
import { Notification, Tabs, Tag, Tags } from '#ui/index.ts'
import type { ArticleEdition, ArticlePage } from './article.store.ts'
import type { ArticleForm } from './article-form.rules.ts'
import { knowledgeWords } from './knowledge.words.ts'
import type { Shaken } from './shaken.rules.ts'

/** A draft until a professional has approved it. */
export function ArticleTags({ edition, visit }: { edition: ArticleEdition; visit: Visit }) {
  const { language, today } = visit
  return (
    <Tags>
      {edition.checkedAt ? (
        <CheckTags row={{ ...edition, staleOn: null }} today={today} language={language} />
      ) : (
        <Tag tone="draft">{knowledgeWords(language).draft}</Tag>
      )}{' '}
      <SourceStatusTag status={edition.article.sourceStatus} language={language} />
    </Tags>
  )
}

/** What a reader should know before they rely on the text: its day has passed, or what it rests on has changed. */
export function ArticleNotices({ page, visit }: { page: ArticlePage; visit: Visit }) {
  const { language, today } = visit
  const say = knowledgeWords(language)
  const staleOn = page.edition?.staleOn
  const late = staleOn && isStale({ staleOn }, today) ? say.stale(dayInWords(staleOn, language)) : null
  const reasons = [
    ...(late ? [late] : []),
    ...new Set(page.shaken.map((one) => shakenInWords(one, language))),
  ]
  if (reasons.length === 0) return null
  return (
    <Notification tone="attention" title={say.lookAgainTitle}>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p>{say.lookAgainText}</p>
    </Notification>
  )
}

export function shakenInWords(
  { because, since }: Pick<Shaken, 'because' | 'since'>,
  language: Language,
): string {
  const say = knowledgeWords(language)
  if (because === 'figure-superseded') return say.figureShaken
  return say.factShaken(dayInWords(dayOf(Temporal.Instant.from(since)), language))
}

export const addressOfForm = (slug: string, form: ArticleForm): string =>
  form === 'borger' ? `/senfoelger/${slug}` : `/senfoelger/${slug}/${form}`

/** The same thing for other readers; nothing where only one text is written. */
export function ArticleForms({ page, visit: { language, to } }: { page: ArticlePage; visit: Visit }) {
  const say = knowledgeWords(language)
  const others = page.forms.filter((form) => form !== page.form)
  if (others.length === 0) return null
  const forms = page.edition || page.form === 'borger' ? [...new Set([...page.forms, page.form])] : page.forms
  return (
    <Tabs
      label={say.readers}
      items={forms.map((form) => ({
        href: to(addressOfForm(page.slug, form)),
        label: say[form],
        current: form === page.form,
      }))}
    />
  )
}

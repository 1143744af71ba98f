import { addressOfForm } from '#help/knowledge/index.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { bindingWords } from '#registers/responsibilities/index.ts'
import {
  BindingList,
  Button,
  Card,
  Deck,
  Form,
  HiddenField,
  Section,
  SummaryList,
  Tag,
  Tags,
} from '#ui/index.ts'
import { fields, notSure } from './asked.rules.ts'
import { findHelpWords } from './find-help.words.ts'
import { leavesOut } from './help-answer.rules.ts'
import { helpAnswerWords } from './help-answer.words.ts'
import { carriedHelp, helpFields, type Question } from './help-asked.rules.ts'
import { choiceWords } from './help-choices.words.ts'
import type { HelpShown } from './help-shown.rules.ts'
import { situationWords } from './who-is-responsible.words.ts'

type Props = { visit: Visit; shown: HelpShown }

/** What was answered, each part with its own way back; the rest is kept. */
export function YouTold({ visit, shown }: Props) {
  const { language, to } = visit
  const { told, seeker, home } = shown
  const say = helpAnswerWords(language)
  const ask = findHelpWords(language)
  const whom = { selv: ask.self, 'holder-af': ask.relative, 'har-mistet': ask.bereaved }[seeker.path]
  const chosen = seeker.key && choiceWords[seeker.key].wording[language === 'da' ? 0 : 1]
  const row = (label: string, value: string, question: Question) => ({
    label,
    value,
    change: {
      ...{ action: to('/find-hjaelp'), label: say.change, what: label },
      fields: [...carriedHelp(told, []), [helpFields.show, question] as const],
    },
  })
  const where = seeker.situation ? situationWords(language)[seeker.situation] : say.leftOut
  return (
    <SummaryList
      compact
      items={[
        row(say.whom, whom, 'hvem'),
        ...(seeker.path === 'selv' ? [row(say.where, where, 'forloeb')] : []),
        row(say.what, chosen ?? (told.words || say.leftOut), 'fylder'),
        row(say.place, home?.name ?? say.leftOut, 'sted'),
      ]}
    />
  )
}

/** The parts of a long answer, so that nobody has to scroll for the one they need. */
export function OnThisPage({ visit: { language }, shown: { home, rights } }: Props) {
  const say = helpAnswerWords(language)
  const parts = [
    { id: 'i-dag', title: say.todayTitle },
    { id: 'naer', title: home ? say.nearTitle : say.national },
    { id: 'aabent', title: say.openTitle },
    ...(rights.length > 0 ? [{ id: 'rettigheder', title: say.rightsTitle }] : []),
    { id: 'igen', title: say.againTitle },
  ]
  return (
    <nav aria-label={say.onThisPage}>
      <ul class="link-list">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What one can do alone: the way to that part of the article, by its name and gist. */
export function Today({ visit, shown }: Props) {
  const { language, to } = visit
  const { articles, seeker, told, found } = shown
  const say = helpAnswerWords(language)
  const isFitting = (text: string) => seeker.situation !== 'kronisk' || !leavesOut(text)
  const otherwise = {
    selv: say.selfAny,
    'holder-af': say.selfRelative,
    'har-mistet': say.selfBereaved,
  }[seeker.path]
  return (
    <Section
      id="i-dag"
      title={say.todayTitle}
      intro={!seeker.key && found && articles.length > 0 ? say.youWrote(told.words) : undefined}
    >
      {articles.length === 0 && <p>{otherwise}</p>}
      {articles.length > 0 && (
        <Deck label={say.todayTitle}>
          {articles.map(({ slug, article }) => {
            const address = to(addressOfForm(slug, article.form))
            return (
              <Card key={slug} title={article.title[language]} href={address}>
                {!article.isApproved && (
                  <Tags>
                    <Tag tone="draft">{say.draft}</Tag>
                  </Tags>
                )}
                {isFitting(article.gist[language]) && <p>{article.gist[language]}</p>}
                {article.tellsSelf && (
                  <p>
                    <a href={`${address}#selv`}>{say.selv}</a>
                  </p>
                )}
              </Card>
            )
          })}
        </Deck>
      )}
      {seeker.path !== 'har-mistet' && articles.length === 0 && (
        <p>
          <a href={to('/senfoelger')}>{say.allArticles}</a>
        </p>
      )}
    </Section>
  )
}

/** Who must, who should, who has agreed, in short; the whole answer lies behind a form, so that it stands in no address. */
export function WhoIsResponsible({ visit, shown }: Props) {
  const { language, to } = visit
  const { responsible, home, seeker } = shown
  const say = helpAnswerWords(language)
  if (!responsible || !home)
    return seeker.path === 'selv' ? null : (
      <Section id="ansvar" title={say.whoTitle}>
        <p>{say.whoNotLooked}</p>
      </Section>
    )
  const { answer, concern } = responsible
  const holders = answer.status === 'answered' ? answer.holders : []
  const groups = new Map(holders.map((one) => [`${one.bindingWord} ${one.authority.name[language]}`, one]))
  return (
    <Section id="ansvar" title={say.whoTitle}>
      {groups.size > 0 && (
        <BindingList
          items={[...groups.values()].map((one) => ({
            strength: one.bindingWord,
            label: bindingWords(language)[one.bindingWord],
            title: one.authority.name[language],
          }))}
        />
      )}
      <Form action={to('/hvem-har-ansvaret')}>
        <HiddenField name={fields.concern} value={concern.key} />
        <HiddenField name={fields.municipality} value={home.code} />
        <HiddenField name={fields.situation} value={seeker.situation ?? notSure} />
        <Button kind="quiet">{say.whoMore}</Button>
      </Form>
    </Section>
  )
}

const reform = Temporal.PlainDate.from('2027-01-01')

/** A day to look again, so that waiting has an end; and the day on which somebody else becomes responsible. */
export function LookAgain({ visit, shown }: Props) {
  const { language, to, today, has } = visit
  const say = helpAnswerWords(language)
  const isBereaved = shown.seeker.path === 'har-mistet'
  const isBefore = Temporal.PlainDate.compare(today, reform) < 0
  return (
    <Section id="igen" title={say.againTitle} prose>
      <p>{isBereaved ? say.againBereaved : say.again(dayInWords(today.add({ days: 14 }), language))}</p>
      {has('/mit/behov') && (
        <p>
          {isBereaved ? say.tellBereaved : say.tell} <a href={to('/mit/behov')}>{say.tellLink}</a>
        </p>
      )}
      {shown.responsible && isBefore && (
        <p>
          {say.changes(dayInWords(reform, language))}{' '}
          <a href={to(`/ansvar/aendringer?dato=${reform}`)}>{say.changesLink}</a>
        </p>
      )}
    </Section>
  )
}

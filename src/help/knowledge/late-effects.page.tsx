import { definePage, show, type Visit } from '#platform/pages.ts'
import { domainNames, type LateEffectName, listReadingRegister } from '#registers/lateeffects/index.ts'
import { Button, Card, Deck, EmptyState, Form, PageHead, Section, TextField } from '#ui/index.ts'
import { type Found, findArticles, inDomains, mostLetters } from './find-article.rules.ts'
import { HumanFirst } from './human-first.page.tsx'
import { knowledgeWords } from './knowledge.words.ts'

/**
 * Every late effect from A to Å, and a search in everyday words. The form sends what is typed by POST, so that words
 * about one's own health stand in no address; `q` is for links that others make.
 */
export const lateEffectsPage = definePage({
  path: '/senfoelger',
  access: 'anyone',
  get: (visit) => respond(visit, visit.query.has('q') ? (visit.query.get('q') ?? '') : null),
  post: (visit) => respond(visit, visit.form.text('q')),
})

async function respond(visit: Visit, typed: string | null) {
  const { db, language } = visit
  const say = knowledgeWords(language)
  const words = typed?.trim().slice(0, mostLetters) ?? null
  const { rows, everyday } = await listReadingRegister(db)
  const found = words ? findArticles(words, rows, everyday) : null
  return show({
    title: say.title,
    body: (
      <>
        <PageHead title={say.title} lead={say.lead} />
        <Form action={visit.to('/senfoelger')} search label={say.searchIn}>
          <TextField
            name="q"
            type="search"
            label={say.search}
            hint={say.searchHint}
            value={words ?? undefined}
            autoComplete="off"
            button={<Button>{say.searchGo}</Button>}
          />
        </Form>
        {words === '' && <p>{say.youWroteNothing}</p>}
        {found && <Results words={words ?? ''} found={found} visit={visit} />}
        <Everything rows={rows} visit={visit} />
      </>
    ),
  })
}

/** What others read about; never what the reader has. */
function Results({ words, found, visit }: { words: string; found: Found; visit: Visit }) {
  const { language, to } = visit
  const say = knowledgeWords(language)
  const help = <a href={to('/hvem-har-ansvaret')}>{say.whoCanHelp}</a>
  return (
    <>
      {found.humanFirst && <HumanFirst reason={found.humanFirst} language={language} />}
      {found.lateEffects.length > 0 ? (
        <Section id="fundet" title={say.resultsTitle} intro={say.youWrote(words)}>
          <Names rows={found.lateEffects} visit={visit} />
          <p class="section">{help}</p>
        </Section>
      ) : (
        <EmptyState title={say.noneTitle} action={help}>
          <p>{say.noneText(words)}</p>
        </EmptyState>
      )}
    </>
  )
}

function Everything({ rows, visit }: { rows: readonly LateEffectName[]; visit: Visit }) {
  const { language } = visit
  const groups = inDomains(rows, language)
  return (
    <>
      <Section id="alle" title={knowledgeWords(language).onThisPage} hiddenTitle>
        <nav aria-label={knowledgeWords(language).onThisPage}>
          <ul class="jump">
            {groups.map(({ domain }) => (
              <li key={domain}>
                <a href={`#${domain}`}>{domainNames[domain][language]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </Section>
      {groups.map((group) => (
        <Section key={group.domain} id={group.domain} title={domainNames[group.domain][language]}>
          <Names rows={group.rows} visit={visit} />
        </Section>
      ))}
    </>
  )
}

const Names = ({ rows, visit: { language, to } }: { rows: readonly LateEffectName[]; visit: Visit }) => (
  <Deck>
    {rows.map((row) => (
      <Card key={row.slug} title={row.name[language]} href={to(`/senfoelger/${row.slug}`)}>
        <p>{row.gist[language]}</p>
      </Card>
    ))}
  </Deck>
)

import { definePage, show, type Visit } from '#platform/pages.ts'
import { domainNames, type LateEffectName, listReadingRegister } from '#registers/lateeffects/index.ts'
import { Button, Card, Deck, Disclosure, EmptyState, Form, PageHead, Section, TextField } from '#ui/index.ts'
import { type Beside, besideGroups, listBeside } from './beside.store.ts'
import { type Found, findArticles, inDomains, mostLetters } from './find-article.rules.ts'
import { groupTitle, groupWords } from './group.words.ts'
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
  const beside = await listBeside(db)
  const found = words ? findArticles(words, rows, everyday, beside) : null
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
        {words ? (
          <Disclosure summary={say.wholeList}>
            <Everything rows={rows} beside={beside} visit={visit} />
          </Disclosure>
        ) : (
          <Everything rows={rows} beside={beside} visit={visit} />
        )}
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
      {found.reads.length > 0 ? (
        <Section id="fundet" title={say.resultsTitle} intro={say.youWrote(words)}>
          <Names rows={found.reads} visit={visit} />
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

type Listed = { rows: readonly LateEffectName[]; beside: readonly Beside[]; visit: Visit }
function Everything({ rows, beside, visit }: Listed) {
  const { language, to } = visit
  const groups = inDomains(rows, language)
  const others = besideGroups.filter((group) => beside.some((one) => one.group === group))
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
            {others.map((group) => (
              <li key={group}>
                <a href={`#${group}`}>{groupTitle(group, language)}</a>
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
      {others.map((group) => (
        <Section
          key={group}
          id={group}
          title={groupTitle(group, language)}
          intro={groupWords(language)[`${group}Intro`]}
        >
          <Names rows={beside.filter((one) => one.group === group)} visit={visit} />
        </Section>
      ))}
      <p class="section">
        <a href={to('/senfoelger/til-udskrift')}>{knowledgeWords(language).toPrint}</a>
      </p>
    </>
  )
}

type Named = Pick<LateEffectName, 'slug' | 'name' | 'gist'>
const Names = ({ rows, visit: { language, to } }: { rows: readonly Named[]; visit: Visit }) => (
  <Deck plain>
    {rows.map((row) => (
      <Card key={row.slug} title={row.name[language]} href={to(`/senfoelger/${row.slug}`)}>
        <p>{row.gist[language]}</p>
      </Card>
    ))}
  </Deck>
)

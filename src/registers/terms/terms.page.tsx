import { definePage, show, type Visit } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { CheckTags } from '#registers/editions/index.ts'
import { type Source, SourceLine, SourceStatusTag, UncheckedTag } from '#registers/sources/index.ts'
import { Card, Deck, PageHead, Prose, Section, Tags } from '#ui/index.ts'
import { agreementOn, type Definition } from './term.rules.ts'
import { listTerms, type TermRow } from './term.store.ts'
import { termWords } from './term.words.ts'

type Sources = ReadonlyMap<string, Source>

/** Every word with its definitions side by side: who means what, since when, and where that was read. */
export const termsPage = definePage({
  path: '/begreber',
  access: 'anyone',
  async get(visit) {
    const { language } = visit
    const say = termWords(language)
    const { terms, sources } = await listTerms(visit.db)
    const unchecked = terms.every(({ checkedAt }) => checkedAt === null)
    return show({
      title: say.title,
      body: (
        <>
          <PageHead title={say.title} lead={say.lead}>
            {unchecked && (
              <p>
                <UncheckedTag language={language} />
              </p>
            )}
          </PageHead>
          <nav aria-label={say.onThisPage}>
            <ul class="jump">
              {terms.map(({ term }) => (
                <li key={term.key}>
                  <a href={`#${term.key}`}>{term.term[language]}</a>
                </li>
              ))}
            </ul>
          </nav>
          {terms.map((row) => (
            <TermSection key={row.term.key} {...{ row, sources, visit, unchecked }} />
          ))}
        </>
      ),
    })
  },
})

type Shown = { row: TermRow; sources: Sources; visit: Visit; unchecked: boolean }

/** `unchecked`: the page has said that nobody has checked any term on it. */
function TermSection({ row, sources, visit, unchecked }: Shown) {
  const { language, today } = visit
  const { term } = row
  const say = termWords(language)
  const agreement = agreementOn(term)
  const definitions = term.definitions.length > 0 && (
    <Deck label={term.term[language]}>
      {term.definitions.map((one) => (
        <DefinitionCard
          key={one.key}
          definition={one}
          source={sources.get(one.sourceKey)}
          language={language}
        />
      ))}
    </Deck>
  )
  return (
    <Section
      id={term.key}
      title={term.term[language]}
      intro={agreement === 'several' ? say.several(term.definitions.length) : say[agreement]}
    >
      {term.note && <p>{term.note[language]}</p>}
      {term.definitions.length === 1 ? <Prose>{definitions}</Prose> : definitions}
      {!unchecked && (
        <Tags>
          <CheckTags row={{ ...row, staleOn: null }} today={today} language={language} />
        </Tags>
      )}
    </Section>
  )
}

function DefinitionCard(props: { definition: Definition; source: Source | undefined; language: Language }) {
  const { definition, source, language } = props
  const say = termWords(language)
  return (
    <Card
      title={definition.owner}
      by={definition.year ?? say.undated}
      gap={definition.sourceStatus === 'unconfirmed'}
      foot={<SourceStatusTag status={definition.sourceStatus} language={language} />}
    >
      <p>{definition.text[language]}</p>
      {source && (
        <p>
          <small>
            <SourceLine source={source} language={language} />
          </small>
        </p>
      )}
    </Card>
  )
}

import { definePage, show } from '#platform/pages.ts'
import { listSources, SourceLine, sourceKindNames, sourceKinds } from '#registers/sources/index.ts'
import { PageHead, Prose, Section, SummaryList } from '#ui/index.ts'
import { credits, sourcesWords } from './sources.words.ts'

/** Every source of every register, by what sort of source it is; and whose data this stands on. */
export const sourcesPage = definePage({
  path: '/kilder',
  access: 'anyone',
  async get({ db, language }) {
    const say = sourcesWords(language)
    const at = language === 'da' ? 0 : 1
    const sources = await listSources(db)
    const kinds = sourceKinds
      .map((kind) => ({ kind, sources: sources.filter((source) => source.kind === kind) }))
      .filter((group) => group.sources.length > 0)
    return show({
      title: say.title,
      body: (
        <>
          <PageHead title={say.title} lead={say.lead} />
          <Prose>
            <p>{say.notChecked}</p>
            <nav aria-label={say.onThisPage}>
              <ul class="jump">
                {kinds.map(({ kind }) => (
                  <li key={kind}>
                    <a href={`#${kind}`}>{sourceKindNames[kind][language]}</a>
                  </li>
                ))}
                <li>
                  <a href="#vilkaar">{say.credits}</a>
                </li>
              </ul>
            </nav>
          </Prose>
          {kinds.map((group) => (
            <Section
              key={group.kind}
              id={group.kind}
              title={sourceKindNames[group.kind][language]}
              intro={say.count(group.sources.length)}
              prose
            >
              <ul>
                {group.sources.map((source) => (
                  <li key={source.key}>
                    <SourceLine source={source} language={language} />
                  </li>
                ))}
              </ul>
            </Section>
          ))}
          <Section id="vilkaar" title={say.credits}>
            <SummaryList
              sentences
              items={credits.map(({ what, line }) => ({ label: what[at], value: line[at] }))}
            />
          </Section>
        </>
      ),
    })
  },
})

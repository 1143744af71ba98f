import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { UncheckedTag } from '#registers/sources/index.ts'
import { Answer, Crumbs, Numbers, PageHead, Prose, Section } from '#ui/index.ts'
import { shownRow } from './figure.rules.ts'
import { findFigure, listFigures } from './figure.store.ts'
import { figureWords, readingInWords } from './figure.words.ts'
import { inChapters } from './figure-chapter.rules.ts'
import { figureItem, noteUnder, OtherReadings, SourceOf, Standing } from './figure-parts.page.tsx'

/** Every figure: the one shown large, with what it covers, when, from whom, and the others behind it. */
export const figuresPage = definePage({
  path: '/tal',
  access: 'anyone',
  async get(visit) {
    const say = figureWords(visit.language)
    const { figures, sources } = await listFigures(visit.db)
    const chapters = inChapters(figures)
    const unchecked = figures.every(({ checkedAt }) => checkedAt === null)
    return show({
      title: say.title,
      body: (
        <>
          <PageHead title={say.title} lead={say.lead}>
            {unchecked && (
              <p>
                <UncheckedTag language={visit.language} />
              </p>
            )}
          </PageHead>
          <Prose>
            <p>{say.notOnePerson}</p>
            <nav aria-label={say.chapters}>
              <ul class="jump">
                {chapters.map(({ name }) => (
                  <li key={name}>
                    <a href={`#${name}`}>{say[name]}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </Prose>
          {chapters.map((chapter) => (
            <Section key={chapter.name} id={chapter.name} title={say[chapter.name]}>
              <Numbers
                items={chapter.figures.map((edition) => figureItem({ edition, sources, visit, unchecked }))}
              />
            </Section>
          ))}
          <WordsBehind visit={visit} />
        </>
      ),
    })
  },
})

/** One figure with everything that is known about it. */
export const figurePage = definePage({
  path: '/tal/:key',
  access: 'anyone',
  async get(visit) {
    const found = await findFigure(visit.db, visit.param('key'))
    if (!found) return notFound()
    const { language, to, today } = visit
    const say = figureWords(language)
    const { figure, sources } = found
    const row = shownRow(figure, today)
    return show({
      title: figure.name[language],
      body: (
        <>
          <Crumbs label={say.back} items={[{ href: to('/tal'), label: say.title }]} />
          <PageHead title={figure.name[language]} />
          <Answer
            id="tallet"
            label={row ? noteUnder(figure, row, visit) : say.notShown}
            who={row ? readingInWords(figure, row, language) : say.notShown}
            tone={row ? undefined : 'unknown'}
          >
            <p>{figure.definition[language]}</p>
          </Answer>
          {row && (
            <Section id="kilde" title={say.howWeKnow}>
              <SourceOf row={row} sources={sources} visit={visit} />
              <Standing edition={found} row={row} visit={visit} />
              <OtherReadings edition={found} sources={sources} visit={visit} />
            </Section>
          )}
          <WordsBehind visit={visit} />
        </>
      ),
    })
  },
})

const WordsBehind = ({ visit: { language, to } }: { visit: Visit }) => (
  <Section id="ord" title={figureWords(language).terms}>
    <p>
      <a href={to('/begreber')}>{figureWords(language).termsLink}</a>
    </p>
  </Section>
)

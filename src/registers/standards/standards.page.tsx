import { definePage, show, type Visit } from '#platform/pages.ts'
import { CheckTags } from '#registers/editions/index.ts'
import { SourceLine, SourceStatusTag, UncheckedTag } from '#registers/sources/index.ts'
import { PageHead, Section, Table, Tag, Tags } from '#ui/index.ts'
import { type Measure, type Standard, unmeasured } from './standard.rules.ts'
import { listStandards, type StandardRow } from './standard.store.ts'
import { standardWords } from './standard.words.ts'

/** What the quality standards require, where each requirement can be seen here, and which of them cannot. */
export const standardsPage = definePage({
  path: '/kvalitetsstandarder',
  access: 'anyone',
  async get(visit) {
    const { language, db } = visit
    const say = standardWords(language)
    const rows = await listStandards(db)
    const unchecked = rows.every(({ checkedAt }) => checkedAt === null)
    return show({
      title: say.title,
      body: (
        <>
          <PageHead title={say.title} lead={say.lead}>
            <p>{say.reading}</p>
            {unchecked && (
              <p>
                <UncheckedTag language={language} />
              </p>
            )}
          </PageHead>
          {rows.map((row) => (
            <StandardSection key={row.standard.key} {...{ row, visit, unchecked }} />
          ))}
        </>
      ),
    })
  },
})

function StandardSection({ row, visit, unchecked }: { row: StandardRow; visit: Visit; unchecked: boolean }) {
  const { language, today } = visit
  const { standard, sources } = row
  const say = standardWords(language)
  return (
    <Section id={standard.key} title={standard.title[language]} intro={standard.owner}>
      <Tags>
        <Tag>{say[standard.standing]}</Tag>
        <SourceStatusTag status={standard.sourceStatus} language={language} />
        {!unchecked && <CheckTags row={{ ...row, staleOn: null }} today={today} language={language} />}
      </Tags>
      {standard.note && <p>{standard.note[language]}</p>}
      {standard.requirements.length > 0 && <Requirements standard={standard} visit={visit} />}
      {sources.map((source) => (
        <p key={source.key}>
          <small>
            <SourceLine source={source} language={language} />
          </small>
        </p>
      ))}
    </Section>
  )
}

function Requirements({ standard, visit }: { standard: Standard; visit: Visit }) {
  const { language } = visit
  const say = standardWords(language)
  const missing = unmeasured(standard)
  return (
    <>
      <Table
        caption={say.requirements(standard.title[language])}
        hiddenCaption
        columns={[{ label: say.requirement }, { label: say.shownBy }]}
        rows={standard.requirements.map(({ key, text, measuredBy }) => ({
          id: key,
          cells: [text[language], <Shown key={key} measures={measuredBy} visit={visit} />],
        }))}
      />
      <h3>
        {missing.length === 0
          ? say.allMeasured
          : say.unmeasured(missing.length, standard.requirements.length)}
      </h3>
      <ul>
        {missing.map(({ key, text }) => (
          <li key={key}>{text[language]}</li>
        ))}
      </ul>
    </>
  )
}

function Shown({ measures, visit: { has, language, to } }: { measures: readonly Measure[]; visit: Visit }) {
  const say = standardWords(language)
  const one = (measure: Measure) => {
    if (measure.kind === 'flow') return say[measure.figure]
    if (measure.kind === 'offers')
      return has('/tilbud') ? (
        <a href={to(`/tilbud?aktivitet=${measure.activity}`)}>{say.offers}</a>
      ) : (
        say.offers
      )
    return <a href={to('/hvem-har-ansvaret?fagperson=1')}>{say.duty}</a>
  }
  const [first, ...more] = measures
  if (!first) return <>{say.nothing}</>
  if (more.length === 0) return <>{one(first)}</>
  return (
    <ul>
      {measures.map((measure) => (
        <li key={JSON.stringify(measure)}>{one(measure)}</li>
      ))}
    </ul>
  )
}

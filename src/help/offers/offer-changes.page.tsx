import { dayFrom } from '#platform/calendar.ts'
import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { taskWords } from '#registers/responsibilities/index.ts'
import { SourceStatusTag } from '#registers/sources/index.ts'
import { EmptyState, ErrorSummary, PageHead, Section, Table } from '#ui/index.ts'
import { changeGroups, type OfferChange, reform } from './offer-changes.rules.ts'
import { listOfferChanges } from './offer-changes.store.ts'
import { offerChangeWords } from './offer-changes.words.ts'

/** Every offer round which the responsibility is another from a day on, and what nobody has told of it. */
export const offerChanges = definePage({
  path: '/tilbud/aendringer',
  access: 'anyone',
  async get(visit) {
    const { db, language, query, to } = visit
    const say = offerChangeWords(language)
    const day = dayFrom(query.get('dato') ?? reform)
    const date = day ?? Temporal.PlainDate.from(reform)
    const changes = await listOfferChanges(db, date)
    const { ofRegions, ofMunicipalities } = changeGroups(changes)
    const inWords = dayInWords(date, language)
    const view = {
      title: say.title(inWords),
      width: 'wide' as const,
      body: (
        <>
          {!day && <ErrorSummary title={say.errors} errors={[{ name: 'dato', message: say.wrongDay }]} />}
          <PageHead title={say.title(inWords)} lead={say.lead}>
            <p>{say.notListed}</p>
          </PageHead>
          {changes.length === 0 && (
            <EmptyState
              title={say.nothing(inWords)}
              action={<a href={to(`/tilbud/aendringer?dato=${reform}`)}>{say.reform}</a>}
            />
          )}
          {ofMunicipalities.length > 0 && (
            <Section id="kommuner" title={say.ofMunicipalities} intro={say.ofMunicipalitiesText}>
              <Tasks visit={visit} changes={ofMunicipalities} />
              <Changes visit={visit} title={say.ofMunicipalities} changes={ofMunicipalities} />
            </Section>
          )}
          {ofRegions.length > 0 && (
            <Section id="regioner" title={say.ofRegions} intro={say.ofRegionsText}>
              <Changes visit={visit} title={say.ofRegions} changes={ofRegions} />
            </Section>
          )}
          <p class="section">
            <a href={`/data/tilbud-aendringer.csv?dato=${date}`}>{say.download}</a>
          </p>
          <p>
            <a href={to(`/ansvar/aendringer?dato=${date}`)}>{say.duties}</a>
          </p>
        </>
      ),
    }
    return day ? show(view) : invalid(view)
  },
})

type Props = { visit: Visit; changes: readonly OfferChange[] }

function Tasks({ visit: { language }, changes }: Props) {
  const words = taskWords(language)
  const tasks = new Map(
    changes.flatMap((one) => one.tasks.map(({ task, status }) => [task, status] as const)),
  )
  return (
    <ul>
      {[...tasks].map(([task, status]) => (
        <li key={task}>
          {words[task]} <SourceStatusTag status={status} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** More than anybody reads on a page; the spreadsheet holds all. */
const most = 300

function Changes({ visit: { language, to }, changes, title }: Props & { title: string }) {
  const say = offerChangeWords(language)
  return (
    <>
      {changes.length > most && <p>{say.first(most, changes.length)}</p>}
      <Table
        caption={title}
        hiddenCaption
        dense
        columns={[say.offer, say.place, say.authority, say.before, say.after].map((label) => ({ label }))}
        rows={changes.slice(0, most).map((one) => ({
          id: one.key,
          cells: [
            <a href={to(`/tilbud/${one.key}`)}>{one.name[language]}</a>,
            one.areaName,
            one.authority ?? say.notTold,
            one.regionBefore,
            one.regionAfter,
          ],
        }))}
      />
    </>
  )
}

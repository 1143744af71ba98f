import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { projectRoot } from '#platform/settings.ts'
import { ButtonLink, Buttons, PageHead, Prose, Section, SummaryList, Table, Tag } from '#ui/index.ts'
import { momentInWords } from './moment.words.ts'
import { jobState, mailState, type State, sealingState } from './operations.rules.ts'
import { type FaultNote, findOperations, listFaults, type Operations } from './operations.store.ts'
import { operationsWords, spanInWords } from './operations.words.ts'

const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
  version: string
}

/** For the operator: what waits, which versions run, and the latest faults. */
export const operationsPage = definePage({
  path: '/drift',
  access: 'may run operations',
  async get(visit) {
    const operations = await findOperations(visit.db)
    if (!operations) return notFound()
    const faults = await listFaults(visit.db)
    return show({
      title: operationsWords(visit.language).title,
      body: <OperationsView visit={visit} operations={operations} faults={faults} />,
      width: 'wide',
    })
  },
})

type Facts = { visit: Visit; operations: Operations; faults: readonly FaultNote[] }

function OperationsView({ visit, operations, faults }: Facts) {
  const say = operationsWords(visit.language)
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Waits visit={visit} operations={operations} />
      <Buttons>
        <ButtonLink href={visit.to('/drift/post')}>{say.toMail}</ButtonLink>
      </Buttons>
      <Section id="fejl" title={say.faultsTitle} intro={say.faultsIntro}>
        <Table
          caption={say.faultsTitle}
          hiddenCaption
          columns={[{ label: say.reference }, { label: say.route }, { label: say.time }]}
          rows={faults.map(({ reference, route, at }) => ({
            cells: [reference, route, momentInWords(at, visit.language)],
          }))}
          empty={
            <Prose>
              <p>{say.noFaults}</p>
            </Prose>
          }
        />
      </Section>
      <Section id="versioner" title={say.versionsTitle}>
        <SummaryList
          compact
          items={[
            { label: say.installation, value: say[operations.kind] },
            { label: say.app, value: version },
            { label: 'Node', value: process.versions.node },
            { label: 'PostgreSQL', value: operations.postgres },
            { label: say.schema, value: operations.newestMigration },
          ]}
        />
      </Section>
    </>
  )
}

/** Each figure with what it means and whether somebody should look at it. */
function Waits({ visit, operations }: Omit<Facts, 'faults'>) {
  const say = operationsWords(visit.language)
  const { unsealed, unsentMail, mailsWaiting, mailsGivenUp, overdue } = operations
  const span = (seconds: number, waits: boolean) =>
    waits ? spanInWords(seconds, visit.language) : say.nothingWaits
  const row = (label: string, value: string, state: State, means: string) => ({
    cells: [label, value, <Tag tone={state === 'late' ? 'late' : 'done'}>{say[state]}</Tag>, means],
  })
  return (
    <Section id="venter" title={say.waitingTitle} hiddenTitle>
      <Table
        caption={say.waitingTitle}
        columns={[{ label: say.what }, { label: say.time }, { label: say.state }, { label: say.means }]}
        rows={[
          row(say.unsealed, span(unsealed, unsealed > 0), sealingState(unsealed), say.unsealedMeans),
          row(say.unsentMail, span(unsentMail, mailsWaiting > 0), mailState(unsentMail), say.unsentMailMeans),
          row(say.givenUp, String(mailsGivenUp), jobState(mailsGivenUp), say.givenUpMeans),
          row(
            say.overdue,
            overdue.join(', ') || say.nothingWaits,
            jobState(overdue.length),
            say.overdueMeans,
          ),
        ]}
      />
    </Section>
  )
}

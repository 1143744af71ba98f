import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  ButtonLink,
  Buttons,
  EmptyState,
  ListHead,
  NameSearch,
  nameField,
  PageHead,
  Pagination,
  Table,
  Tag,
} from '#ui/index.ts'
import { courseWords } from './course.words.ts'
import { mayListPersons } from './person.policy.ts'
import { listUnitPersons, type PersonLine, personsAtOnce } from './person.store.ts'
import { personWords } from './person.words.ts'

/** The persons of one's own unit. A name is searched for by a form, so that it stands in no address. */
export const coursesPage = definePage({
  path: '/forloeb',
  access: 'may see persons',
  get: (visit) => answer(visit, '', Math.max(1, Number.parseInt(visit.query.get('side') ?? '1', 10) || 1)),
  post: (visit) => answer(visit, visit.form.text(nameField).slice(0, 100), 1),
})

async function answer(visit: Visit, words: string, stretch: number) {
  const { db, actor, language } = visit
  const permit = mayListPersons(actor)
  if (isRefusal(permit)) return notFound()
  const found = await listUnitPersons(db, actor.organisations, { words, stretch })
  const lines = found.slice(0, personsAtOnce)
  const persons = lines.map(({ id }) => id)
  if (persons.length > 0) await look(db, permit, persons, { purpose: 'unit-list', relation: 'unit' })
  const hasMore = found.length > personsAtOnce
  const body = <Courses visit={visit} lines={lines} words={words} stretch={stretch} hasMore={hasMore} />
  return show({ title: courseWords(language).title, body, width: 'wide' })
}

type Facts = { visit: Visit; lines: readonly PersonLine[]; words: string; stretch: number; hasMore: boolean }

function Courses({ visit, lines, words, stretch, hasMore }: Facts) {
  const { language, actor, to } = visit
  const say = courseWords(language)
  const person = personWords(language)
  const href = (side: number) => to(`/forloeb${side > 1 ? `?side=${side}` : ''}`)
  const cells = ({ id, name, bornOn, since, phone, protectedAddress, knownOn }: PersonLine) => [
    <>
      <a href={to(`/forloeb/${id}`)}>{name ?? person.nameless}</a> {knownOn && <Tag>{say.deceased}</Tag>}
    </>,
    bornOn ? dayInWords(bornOn, language) : person.notGiven,
    protectedAddress ? <Tag>{say.protected}</Tag> : (phone ?? person.notGiven),
    dayInWords(since, language),
  ]
  return (
    <>
      <PageHead title={say.title} lead={say.lead}>
        <Buttons>
          {actor.powers.has('may start courses') && (
            <ButtonLink href={to('/forloeb/start')}>{say.start}</ButtonLink>
          )}
          {actor.powers.has('may look in emergencies') && (
            <ButtonLink kind="quiet" href={to('/noedadgang')}>
              {say.emergency}
            </ButtonLink>
          )}
        </Buttons>
      </PageHead>
      <NameSearch action={to('/forloeb')} label={say.find} button={say.search} value={words} />
      {lines.length > 0 && <ListHead>{say.showing(lines.length)}</ListHead>}
      <Table
        caption={say.title}
        hiddenCaption
        dense
        columns={[say.person, say.born, say.contact, say.since].map((label) => ({ label }))}
        rows={lines.map((line) => ({ id: line.id, cells: cells(line) }))}
        empty={
          <EmptyState
            title={words ? say.noneFound : say.none}
            action={words && <a href={to('/forloeb')}>{say.showAll}</a>}
          >
            <p>{say.noneText}</p>
          </EmptyState>
        }
      />
      {words && hasMore && <p>{say.more}</p>}
      {!words && (hasMore || stretch > 1) && (
        <Pagination
          label={say.title}
          place={say.showing(lines.length)}
          previous={stretch > 1 ? { href: href(stretch - 1), label: '←' } : undefined}
          next={hasMore ? { href: href(stretch + 1), label: '→' } : undefined}
        />
      )}
    </>
  )
}

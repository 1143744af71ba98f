import { MyPage, subjectOf } from '#care/citizens/index.ts'
import { OfferFreshness, type OfferRow, searchNear } from '#help/offers/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { listRights, type Rights } from '#registers/responsibilities/index.ts'
import { ButtonLink, Buttons, Section, Tag, type Todo, TodoList } from '#ui/index.ts'
import { comesBackWords } from './comes-back.words.ts'

const clinicsShown = 5

/** Long after: there is no new plan, and these ways are open. */
export const comesBackPage = definePage({
  path: '/mit/igen',
  access: 'may see own page',
  async get(visit) {
    const { db, today, has, language } = visit
    const subject = await subjectOf(visit, 'course')
    if (!subject) return notFound()
    const rights = await listRights(db)
    const code = subject.person.municipalityCode
    const asked = { code, kinds: ['late-effects-clinic'], limit: clinicsShown } as const
    const clinics = code && has('/tilbud') ? (await searchNear(db, asked, today)).rows : []
    const say = comesBackWords(language)
    const body = (
      <MyPage visit={visit} title={say.title} lead={say.lead} subject={subject}>
        <Section id="veje" title={say.title} hiddenTitle intro={say.noPlan}>
          <More right="genoptraeningsplan" rights={rights} visit={visit} />
          <TodoList items={ways({ visit, rights, clinics, hasPlace: code !== null })} />
        </Section>
        {has('/mit/behov') && (
          <Buttons>
            <ButtonLink href={visit.to('/mit/behov')}>{say.begin}</ButtonLink>
          </Buttons>
        )}
      </MyPage>
    )
    return show({ title: say.title, body })
  },
})

type Ground = { visit: Visit; rights: Rights; clinics: readonly OfferRow[]; hasPlace: boolean }

function ways({ visit, rights, clinics, hasPlace }: Ground): Todo[] {
  const { language, to } = visit
  const say = comesBackWords(language)
  const train = rights.rights.find(({ key }) => key === 'traening-uden-plan')
  return [
    {
      title: say.talk,
      children: (
        <>
          <p>{say.talkText}</p>
          <p>
            <a href={to('/hvem-har-ansvaret')}>{say.who}</a>
          </p>
        </>
      ),
    },
    ...(train
      ? [
          {
            title: say.train,
            children: (
              <>
                <p>{train.what[language]}</p>
                <More right={train.key} rights={rights} visit={visit} />
              </>
            ),
          },
        ]
      : []),
    { title: say.doctor, children: <p>{say.doctorText}</p> },
    { title: say.clinic, children: <Clinics clinics={clinics} hasPlace={hasPlace} visit={visit} /> },
  ]
}

function More({ right, rights, visit }: { right: string; rights: Rights; visit: Visit }) {
  const say = comesBackWords(visit.language)
  return (
    <p>
      <a href={`${visit.to('/rettigheder')}#ret-${right}`}>{say.readMore}</a>{' '}
      {!rights.checks.has(right) && <Tag tone="draft">{say.unchecked}</Tag>}
    </p>
  )
}

/** Each with whether one may come again, as far as anybody has said, and how sure the offer is. */
function Clinics({
  clinics,
  hasPlace,
  visit,
}: {
  clinics: readonly OfferRow[]
  hasPlace: boolean
  visit: Visit
}) {
  const { language, to } = visit
  const say = comesBackWords(language)
  if (!hasPlace)
    return (
      <p>
        {say.noPlace} <a href={to('/mit/oplysninger')}>{say.details}</a>
      </p>
    )
  if (clinics.length === 0) return <p>{say.noClinic}</p>
  return (
    <>
      <p>{say.clinicText}</p>
      <ul>
        {clinics.map((row) => (
          <li key={row.offer.id}>
            <a href={to(`/tilbud/${row.offer.id}`)}>{row.offer.name[language]}</a>
            {': '}
            {row.offer.renewedHelp === null ? say.notGiven : row.offer.renewedHelp ? say.again : say.notAgain}
            <br />
            <OfferFreshness row={row} visit={visit} />
          </li>
        ))}
      </ul>
    </>
  )
}

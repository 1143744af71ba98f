import { mayListReferrals } from '#care/referrals/index.ts'
import { look } from '#platform/looks.ts'
import { definePage, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { absencePath, absenceWords } from '#registers/accounts/index.ts'
import { findMyTasks, MyTasks, taskWords } from '#registers/tasks/index.ts'
import { ButtonLink, Buttons } from '#ui/index.ts'
import { casesIn } from './case-cells.page.tsx'
import { handoverWords } from './handover.words.ts'
import { handoversPath } from './handovers.page.tsx'
import { listCases } from './my-tasks.store.ts'
import { myTaskWords } from './my-tasks.words.ts'

/** What rests with the post that one works from, with whom and what each row is about where one may see it. */
export const myTasksPage = definePage({
  path: '/opgaver',
  access: 'may see tasks',
  async get(visit) {
    const { db, actor, language } = visit
    const found = await findMyTasks(visit)
    const meetsPersons = actor.powers.has('may see persons') && visit.has('/henvisninger')
    const cases = meetsPersons ? await listCases(db, found.lines) : null
    const permit = mayListReferrals(actor)
    const named = [...new Set(cases?.map(({ personId }) => personId))]
    if (!isRefusal(permit)) await look(db, permit, named, { purpose: 'unit-list', relation: 'unit' })
    return show({
      title: taskWords(language).title,
      body: (
        <>
          <MyTasks
            visit={visit}
            about={cases ? casesIn(cases, visit) : undefined}
            beginnings={meetsPersons && <Beginnings visit={visit} />}
            {...found}
          />
          <Buttons>
            <ButtonLink kind="quiet" href={visit.to(absencePath)}>
              {absenceWords(language).link}
            </ButtonLink>
            {actor.powers.has('may hand over work') && (
              <ButtonLink kind="quiet" href={visit.to(handoversPath)}>
                {handoverWords(language).link}
              </ButtonLink>
            )}
          </Buttons>
        </>
      ),
      width: 'wide',
    })
  },
})

/** Where somebody who meets persons may begin, when nothing rests with them. */
function Beginnings({ visit: { actor, language, to, has } }: { visit: Visit }) {
  const say = myTaskWords(language)
  return (
    <Buttons>
      {has('/henvis') && <ButtonLink href={to('/henvis')}>{say.refer}</ButtonLink>}
      {actor.powers.has('may start courses') && (
        <ButtonLink kind="quiet" href={to('/forloeb/start')}>
          {say.start}
        </ButtonLink>
      )}
    </Buttons>
  )
}

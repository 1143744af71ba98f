import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, notFound, type PageView, show, type Visit } from '#platform/pages.ts'
import { Crumbs, ErrorSummary, Notification, nameField, PageHead } from '#ui/index.ts'
import { type Away, findAway, type LedAbsence, listAbsencesLed } from './absence.store.ts'
import { absenceWords } from './absence.words.ts'
import { tellAbsence } from './absence-act.page.tsx'
import { AbsenceForm } from './absence-form.page.tsx'
import { AbsencesLed } from './absence-led.page.tsx'
import { AbsenceList, StandsInFor } from './absence-list.page.tsx'
import { absencePath } from './absence-today.page.tsx'

/** When one is away oneself; a leader finds colleagues below. */
export const absencePage = definePage({
  path: absencePath,
  access: 'may see tasks',
  get: answer,
  async post(visit) {
    if (visit.form.has(nameField)) return answer(visit)
    const away = visit.actor.postId ? await findAway(visit.db, visit.actor.postId) : null
    if (!away) return notFound()
    return tellAbsence(visit, away, absencePath, (problems) =>
      view(visit, { away, here: absencePath, problems }),
    )
  },
})

/** With the colleagues of a leader, or those of them who are called so. */
async function answer(visit: Visit) {
  const { db, actor, form } = visit
  const away = actor.postId ? await findAway(db, actor.postId) : null
  if (!away) return notFound()
  const leads = actor.powers.has('may hand over work')
  const led = leads ? await listAbsencesLed(db, form.text(nameField).slice(0, 100)) : null
  return show(view(visit, { away, here: absencePath, led }))
}

/** When somebody is away who cannot say so: told by their leader. */
export const absenceOfPage = definePage({
  path: `${absencePath}/:id`,
  access: 'may see tasks',
  async get(visit) {
    const away = await colleagueOf(visit)
    return away ? show(view(visit, { away, here: `${absencePath}/${away.id}` })) : notFound()
  },
  async post(visit) {
    const away = await colleagueOf(visit)
    if (!away) return notFound()
    const here = `${absencePath}/${away.id}`
    return tellAbsence(visit, away, here, (problems) => view(visit, { away, here, problems }))
  },
})

async function colleagueOf({ db, param }: Visit): Promise<Away | null> {
  return isUuid(param('id')) ? findAway(db, param('id')) : null
}

type Seen = {
  away: Away
  here: string
  led?: readonly LedAbsence[] | null
  problems?: readonly Problem[]
}
function view(visit: Visit, { away, here, led = null, problems = [] }: Seen): PageView {
  const { language, query, to, actor } = visit
  const say = absenceWords(language)
  const isOwn = away.id === actor.postId
  const changes = away.absences.find(({ id }) => id === (query.get('ret') ?? visit.form.text('ret'))) ?? null
  const told = query.get('gemt')
  const body = (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          title={say.problems}
          errors={problems.map(({ field, text }) => ({ name: field || 'fra', message: text }))}
        />
      )}
      {told && <Notification tone="done" announce title={told === 'slut' ? say.ended : say.saved} />}
      <Crumbs
        label={say.where}
        items={[
          { href: to('/opgaver'), label: say.tasks },
          ...(isOwn ? [] : [{ href: to(absencePath), label: say.title }]),
        ]}
      />
      <PageHead title={isOwn ? say.title : say.titleOf(away.name)} lead={isOwn ? say.lead : say.leadOf} />
      <AbsenceList {...{ visit, away, here, isOwn }} />
      <StandsInFor {...{ visit, away, isOwn }} />
      <AbsenceForm {...{ visit, away, here, isOwn, changes, problems }} />
      {led && <AbsencesLed visit={visit} led={led} />}
    </>
  )
  return { title: isOwn ? say.title : say.titleOf(away.name), body, width: 'wide' }
}

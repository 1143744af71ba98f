import type { Problem } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import { definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { type LateEffectName, listReadingRegister } from '#registers/lateeffects/index.ts'
import { ButtonLink, Buttons } from '#ui/index.ts'
import { type Fact, isFull, isThere } from './fact.rules.ts'
import { listFacts, removeFact, saveFact } from './fact.store.ts'
import { factWords } from './fact.words.ts'
import { FactForms, FactList, readFact } from './fact-parts.page.tsx'
import { MyPage, subjectOf } from './my-parts.page.tsx'
import { mayNoteFact, mayRemoveFact } from './person.policy.ts'
import { Problems } from './person-parts.page.tsx'

const path = '/mit/overblik/oplysninger'

/** What *Mit overblik* is built from: written, and removed, by the person alone. */
export const myFactsPage = definePage({
  path,
  access: 'may see own page',
  async get(visit) {
    const facts = await ownFactsIn(visit)
    return facts ? show(view(visit, facts, [])) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, to, today } = visit
    const known = await ownFactsIn(visit)
    if (!known) return notFound()
    const { personId } = known
    const gone = form.text('fjern')
    if (gone) {
      const permit = mayRemoveFact(actor, personId)
      if (isRefusal(permit) || !isUuid(gone)) return notFound()
      await removeFact(db, permit, { id: gone, personId })
      return goTo(to(path))
    }
    const permit = mayNoteFact(actor, personId)
    if (isRefusal(permit)) return notFound()
    const say = factWords(language)
    const fresh = readFact(form, known.lateEffects, say, today)
    if (!('kind' in fresh)) return invalid(view(visit, known, fresh))
    const again = (text: string) => invalid(view(visit, known, [{ field: fresh.kind, text }]))
    if (isThere(known.facts, fresh)) return again(say.there)
    if (isFull(known.facts) || !(await saveFact(db, permit, personId, fresh))) return again(say.full)
    return goTo(to(path))
  },
})

type Known = {
  readonly personId: string
  readonly facts: readonly Fact[]
  readonly lateEffects: readonly LateEffectName[]
}

async function ownFactsIn(visit: Visit): Promise<Known | null> {
  const subject = await subjectOf(visit, 'permissions')
  if (!subject) return null
  const { id: personId } = subject.person
  const facts = await listFacts(visit.db, personId)
  const { rows } = await listReadingRegister(visit.db)
  return { personId, facts, lateEffects: rows }
}

function view(visit: Visit, { facts, lateEffects }: Known, problems: readonly Problem[]) {
  const { language, to } = visit
  const say = factWords(language)
  const above = { href: to('/mit/overblik'), label: say.overview }
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <MyPage visit={visit} title={say.title} lead={say.lead} above={above}>
        <FactList visit={visit} facts={facts} lateEffects={lateEffects} action={to(path)} />
        {facts.length > 0 && (
          <Buttons>
            <ButtonLink href={to('/mit/overblik')}>{say.toOverview}</ButtonLink>
          </Buttons>
        )}
        {!isFull(facts) && (
          <FactForms visit={visit} lateEffects={lateEffects} action={to(path)} problems={problems} />
        )}
      </MyPage>
    </>
  )
  return { title: say.title, body }
}

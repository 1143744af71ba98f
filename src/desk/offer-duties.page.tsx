import type { Offer } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { ask } from '#platform/question.ts'
import { dayInWords } from '#platform/words.ts'
import {
  bindingWords,
  findPlaceRows,
  type Register,
  registerOf,
  rowsAbout,
  taskWords,
  whoIsResponsible,
} from '#registers/responsibilities/index.ts'
import { BindingList, ButtonLink, Buttons, Section } from '#ui/index.ts'
import { fields } from './asked.rules.ts'
import { CheckTag } from './check-tag.page.tsx'
import { offerDutyWords } from './offer.words.ts'
import { tasksBeside } from './offer-duties.rules.ts'

/** The register of the one municipality in which an offer stands; null where it is in several, or no duty is like it. */
export async function findDutiesBeside({ db }: Visit, offer: Offer) {
  const [code, ...others] = offer.municipalityCodes
  const tasks = tasksBeside(offer.kind)
  if (code === undefined || others.length > 0 || tasks.length === 0) return null
  const place = await findPlaceRows(db, code)
  const rows = await ask(db, rowsAbout(db, { tasks }))
  return {
    code,
    name: place.municipalities[0]?.name ?? code,
    tasks,
    rows,
    register: registerOf(rows, place),
  }
}
type Beside = NonNullable<Awaited<ReturnType<typeof findDutiesBeside>>>
type Props = { visit: Visit; beside: Beside | null }

/** Who has a duty to help where the offer is, today; else the question with the place left open. */
export function DutiesBeside({ visit, beside }: Props) {
  const { language, to, today } = visit
  const say = offerDutyWords(language)
  if (!beside)
    return (
      <Section id="pligter" title={say.title} intro={say.intro}>
        <Buttons>
          <ButtonLink kind="quiet" href={to('/hvem-har-ansvaret')}>
            {say.anywhere}
          </ButtonLink>
        </Buttons>
      </Section>
    )
  const { code, name, register, rows } = beside
  return (
    <Section id="pligter" title={say.titleIn(name, dayInWords(today, language))} intro={say.intro}>
      <BindingList items={dutiesOf(beside, register, visit)} />
      <p>
        <CheckTag keys={register.duties.map(({ key }) => key)} checks={rows.checks} language={language} />
      </p>
      <Buttons>
        <ButtonLink kind="quiet" href={to(`/hvem-har-ansvaret?${fields.municipality}=${code}`)}>
          {say.askHere}
        </ButtonLink>
        <ButtonLink kind="quiet" href={to(`/kommuner/${code}`)}>
          {say.here(name)}
        </ButtonLink>
      </Buttons>
    </Section>
  )
}

/** Each task with the one who holds it first; a task that nobody is settled for says so. */
function dutiesOf({ tasks, code }: Beside, register: Register, { language, today }: Visit) {
  const say = offerDutyWords(language)
  return tasks.flatMap((task) => {
    const answer = whoIsResponsible({ task, municipality: code, date: today }, register)
    const told = <p>{taskWords(language)[task]}</p>
    if (answer.status === 'not-applicable') return []
    if (answer.status === 'unresolved')
      return [
        { strength: 'custom' as const, label: say.unresolvedTag, title: say.unresolved, children: told },
      ]
    const [holder] = answer.holders
    if (!holder) return []
    return [
      {
        strength: holder.bindingWord,
        label: bindingWords(language)[holder.bindingWord],
        title: holder.authority.name[language],
        children: told,
      },
    ]
  })
}

import type { Visit } from '#platform/pages.ts'
import { recall } from '#platform/recall.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import type { PlaceWithTime } from '#registers/places/index.ts'
import {
  type Answer,
  bindingWords,
  type Checks,
  onceADay,
  type PlaceRows,
  placeRows,
  type Register,
  type Rows,
  registerOf,
  type TaskCode,
  taskCodes,
  taskWords,
  whoIsResponsible,
} from '#registers/responsibilities/index.ts'
import { Binding, BindingList, ButtonLink, Buttons, Disclosure, Section, Table } from '#ui/index.ts'
import { fields } from './asked.rules.ts'
import { changesFor } from './change-list.rules.ts'
import { ChangeLines } from './changes-lines.page.tsx'
import { CheckTag } from './check-tag.page.tsx'
import { placeDutyWords } from './place-duties.words.ts'
import { upperFirst } from './sentence.rules.ts'

const reform = Temporal.PlainDate.from('2027-01-01')

/** What the register says of one municipality: its place rows are those it has been given over time. */
export function registerAt(place: PlaceWithTime, rows: Rows): Register {
  const { code, name, memberships } = place
  const version = JSON.stringify([name, memberships])
  const known = placesGiven.of(code)
  if (known?.version === version) return registerOf(rows, known.value)
  const validFrom = memberships[0]?.validFrom ?? Temporal.PlainDate.from('2007-01-01')
  const given = placeRows([{ code, name, validFrom, validTo: null }], memberships)
  return registerOf(rows, placesGiven.keep(code, { version, value: given }))
}

/** The same rows as last time, so that what follows from them need not be worked out again. */
const placesGiven = recall<PlaceRows>(120)

type PlaceProps = { visit: Visit; place: PlaceWithTime; register: Register }

/** What most people meet: said at once, the rest below. */
const firstTasks: readonly TaskCode[] = [
  'almen_genoptraening',
  'rehabilitering_kommune',
  'opfoelgning_almen_praksis',
]

/** Who is responsible here today. */
export function PlaceDuties({ visit, place, register, checks }: PlaceProps & { checks: Checks }) {
  const { language, to, today } = visit
  const say = placeDutyWords(language)
  return (
    <Section id="ansvar" title={say.title(dayInWords(today, language))} intro={say.intro(place.name)}>
      <BindingList items={firstDuties(today, register, language)} />
      <p>
        <CheckTag keys={register.duties.map(({ key }) => key)} checks={checks} language={language} />
      </p>
      <Buttons>
        <ButtonLink href={to(`/hvem-har-ansvaret?${fields.municipality}=${place.code}`)}>
          {say.ask}
        </ButtonLink>
      </Buttons>
      <Disclosure summary={say.allTasks}>
        <DutyTable day={today} register={register} language={language} />
      </Disclosure>
    </Section>
  )
}

const firstDuties = (day: Temporal.PlainDate, register: Register, language: Language) =>
  answersOn(day, register).flatMap(([task, answer]) => {
    const [holder] = answer.status === 'answered' && firstTasks.includes(task) ? answer.holders : []
    return holder
      ? [
          {
            strength: holder.bindingWord,
            label: bindingWords(language)[holder.bindingWord],
            title: holder.authority.name[language],
            children: <p>{taskWords(language)[task]}</p>,
          },
        ]
      : []
  })

/** What changes here on the day of the reform. */
export function PlaceChanges({ visit: { language, to }, place, register }: PlaceProps) {
  return (
    <>
      <ChangeLines
        changes={changesFor(register, reform)}
        date={reform}
        all={[]}
        only={place}
        language={language}
      />
      <p>
        <a href={to(`/ansvar/aendringer?dato=${reform}&sted=${place.code}`)}>
          {placeDutyWords(language).seeChanges}
        </a>
      </p>
    </>
  )
}

/** The answers for every task in the one municipality that the register holds. */
const answersOn = onceADay((date, register) =>
  register.municipalities.flatMap(({ code }) =>
    taskCodes.map((task) => [task, whoIsResponsible({ task, municipality: code, date }, register)] as const),
  ),
)

type TableProps = { day: Temporal.PlainDate; register: Register; language: Language }
function DutyTable({ day, register, language }: TableProps) {
  const say = placeDutyWords(language)
  return (
    <Table
      dense
      hiddenCaption
      caption={say.allTasks}
      columns={[
        { label: say.task },
        { label: say.authority },
        { label: say.operator },
        { label: say.binding },
      ]}
      rows={answersOn(day, register).flatMap(([task, answer]) => rowsOf(task, answer, language))}
    />
  )
}

/** One row for each party that holds the task here; one that says so where nobody is settled. */
function rowsOf(task: TaskCode, answer: Answer, language: Language) {
  const say = placeDutyWords(language)
  const name = taskWords(language)[task]
  if (answer.status === 'not-applicable') return []
  if (answer.status === 'unresolved')
    return [{ cells: [name, upperFirst(say.unresolved), upperFirst(say.notKnown), '–'] }]
  return answer.holders.map((holder) => ({
    cells: [
      name,
      holder.authority.name[language],
      holder.operatorStatus === 'same-as-authority'
        ? upperFirst(say.same)
        : (holder.operator?.name[language] ?? upperFirst(say.notKnown)),
      <Binding strength={holder.bindingWord} label={bindingWords(language)[holder.bindingWord]} />,
    ],
  }))
}

import { placesInWords, saidInWords, startInWords, startIsFull } from '#help/offers/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Select, Tag } from '#ui/index.ts'
import { type ComingGroup, giveBack, groupChangedBy, type HeldGroup, isMoved } from './group.rules.ts'
import { groupWords } from './group.words.ts'

type Named = Pick<HeldGroup, 'name' | 'on' | 'at'>
export const groupInWords = ({ name, on, at }: Named, language: Language) =>
  startInWords({ name: name[language], on, at }, language)

/** How many were given a place is told to those who give them alone. `Krop og kræft, 12. januar 2027 kl. 10.00 · 3 ledige pladser af 12 (sagt d. 20. november 2026)`. */
export function choiceInWords(group: ComingGroup, { language, today }: Visit, givesPlaces = true): string {
  const start = { ...group, name: group.name[language] }
  const said = saidInWords({ ...start, by: null }, today, language, { givesPlaces })
  return `${startInWords(start, language)} · ${placesInWords(start, language)} (${said})`
}

/** What a line of the history says of a group; nothing where it changed nothing of it. */
export function groupLine(
  line: Parameters<typeof groupChangedBy>[0],
  before: Parameters<typeof groupChangedBy>[1],
  language: Language,
): string | null {
  const changed = groupChangedBy(line, before)
  if (changed === null) return null
  return changed === 'given-up' ? groupWords(language).givenUp : groupInWords(changed, language)
}

type FieldProps = {
  visit: Visit
  field: { name: string; id: string }
  coming: readonly ComingGroup[]
  held: HeldGroup | null
  value: string
  problems: readonly Problem[]
  optional: string
}
/** The next starts of groups at the receiver's place, with what is free in each; those that are full are only counted. */
export function GroupField({ visit, field, coming, held, value, problems, optional }: FieldProps) {
  const { language, actor, to, has } = visit
  const say = groupWords(language)
  const others = coming.filter(({ id }) => id !== held?.id)
  const open = others.filter((one) => !startIsFull(one))
  if (others.length === 0 && !held)
    return actor.powers.has('may tell starts') && has('/hold') ? (
      <p>
        {say.untold} <a href={to('/hold')}>{say.tell}</a>
      </p>
    ) : null
  const full = others.length - open.length
  return (
    <Select
      {...field}
      label={say.pick}
      optional={optional}
      hint={full > 0 ? `${say.counts} ${say.full(full)}` : say.counts}
      error={problemAt(problems, field.name)}
      empty={held ? say.keep(groupInWords(held, language)) : say.none}
      value={value}
      options={[
        ...open.map((one) => ({ value: one.id, label: choiceInWords(one, visit) })),
        ...(held ? [{ value: giveBack, label: say.giveBack }] : []),
      ]}
    />
  )
}

/** The start a course has a place in, and whether it has moved or come to nothing since. */
export function HeldGroupFact({ held, language }: { held: HeldGroup; language: Language }) {
  const say = groupWords(language)
  const was = dayInWords(Temporal.PlainDate.from(held.on), language)
  return (
    <>
      {groupInWords({ name: held.name, on: held.nowOn, at: held.nowAt }, language)}
      {held.cancelledOn ? (
        <>
          {' '}
          <Tag tone="late">{say.cancelled}</Tag>
        </>
      ) : (
        isMoved(held) && (
          <>
            {' '}
            <Tag>{say.movedFrom(held.at ? groupInWords(held, language) : was)}</Tag>
          </>
        )
      )}
    </>
  )
}

type MineProps = { held: HeldGroup; who: string; visit: Visit }
/** The same to the person, with the way to their own calendar, or whom to call when the group is cancelled. */
export function MyGroup({ held, who, visit: { language, today, has } }: MineProps) {
  const say = groupWords(language)
  const isAhead = held.nowOn >= today.toString()
  const file = `/kalender/hold-${held.id}.ics`
  return (
    <>
      <HeldGroupFact held={held} language={language} />{' '}
      {held.cancelledOn
        ? who && say.askInstead(who)
        : isAhead && has(file) && <a href={file}>{say.calendar}</a>}
    </>
  )
}

import type { Text } from './dated.rules.ts'
import type { Duty } from './duty.rules.ts'
import { narrowest } from './geography.rules.ts'
import { type Holder, holderOf, isMissing, isThere, type Missing } from './holder.rules.ts'
import type { PlaceLine } from './place-line.rules.ts'
import { type Register, type Snapshot, snapshotOn } from './register.rules.ts'
import { type Cell, cellsOf, existsAt, sharesAt } from './share.rules.ts'
import type { LevelCode, Situation } from './situation.rules.ts'
import { insteadOf, type TaskCode } from './task.rules.ts'

export type Ask = { task: TaskCode; level?: LevelCode | undefined }
export type Where = { situation?: Situation | undefined; municipality: string; date: Temporal.PlainDate }
export type Question = Ask & Where

/** Whom to contact first: the way in, and the sentence to say. */
export type FirstContact = { dutyKey: string; who: Text; how: Text; say: Text }
export type AskWhom = { who: Text; how: Text }

export type Answered = {
  status: 'answered'
  firstContact: FirstContact
  holders: readonly Holder[]
  why: readonly string[]
}
export type Unresolved = {
  status: 'unresolved'
  missing: readonly Missing[]
  askWhom: AskWhom
  duties: readonly Duty[]
}
export type NotApplicable = { status: 'not-applicable'; why: Text; instead: readonly TaskCode[] }
export type Answer = Answered | Unresolved | NotApplicable

/**
 * Who is responsible for a task here, on that day, for a person in this situation: holders in order with one first
 * contact, or what is missing and whom to ask, or that such help does not exist there. Always exactly one of the three.
 */
export function whoIsResponsible(question: Question, register: Register): Answer {
  return answerAll([question], question, register)
}

/** The same for an everyday concern, which may touch several tasks at once. */
export function answerAll(asks: readonly Ask[], where: Where, register: Register): Answer {
  const cells = asks.flatMap((ask) => cellsOf(ask.task, ask.level, where.situation)).filter(existsAt)
  if (cells.length === 0) return notApplicable(asks)
  const now = snapshotOn(where.date, register)
  const place = now.places.get(where.municipality)
  if (place === undefined) return unresolved([{ lacks: 'municipality', row: where.municipality }], null, [])
  const duties: (Duty | Missing)[] = cells.flatMap((cell) => dutiesAt(cell, place, now))
  const chosen = new Set(duties.filter((duty) => isThere<Duty>(duty)))
  const found = [...chosen].map((duty) => holderOf(duty, place, now))
  const missing = [...duties, ...found].filter(isMissing)
  if (missing.length > 0) return unresolved(missing, place, [...chosen])
  const holders = inOrder(found.filter((holder) => isThere<Holder>(holder)))
  const first = firstOf(holders)
  if (first === undefined)
    return unresolved([{ lacks: 'first-contact', row: asks[0]?.task ?? '' }], place, [...chosen])
  const firstContact = { dutyKey: first.dutyKey, ...first.duty.firstContact }
  return {
    status: 'answered',
    firstContact,
    holders,
    why: [...new Set(holders.flatMap((holder) => holder.why))],
  }
}

/** For every share of the task the one row that holds here; rows beyond the shares (a local agreement) come along. */
function dutiesAt(cell: Cell, place: PlaceLine, now: Snapshot): (Duty | Missing)[] {
  const rows = (now.duties.get(cell.task) ?? []).filter(
    (duty) => duty.levels.includes(cell.level) && duty.situations.includes(cell.situation),
  )
  const wanted = sharesAt(cell).map((share) => share.share)
  const names = [...new Set([...wanted, ...rows.map((row) => row.share)])]
  return names.flatMap((name): (Duty | Missing)[] => {
    const row = narrowest(
      rows.filter((one) => one.share === name),
      place,
    )
    if (row !== undefined) return [row]
    return wanted.includes(name) ? [{ lacks: 'duty', row: `${cell.task}.${name}` }] : []
  })
}

const rank = (holder: Holder) => holder.duty.firstContactRank ?? Number.POSITIVE_INFINITY
const byOrder = (a: Holder, b: Holder) =>
  a.duty.order - b.duty.order || rank(a) - rank(b) || (a.dutyKey < b.dutyKey ? -1 : 1)

/** In the register's order; one holder of one share is named once, however many situations were asked about. */
function inOrder(holders: readonly Holder[]): Holder[] {
  const same = Map.groupBy([...holders].sort(byOrder), (holder) =>
    [
      holder.task,
      holder.share,
      holder.binding,
      holder.authority.key,
      holder.authority.office,
      holder.operator?.key,
    ].join(),
  )
  return [...same.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, why: [...new Set([first, ...rest].flatMap((one) => one.why))] }],
  )
}

function firstOf(holders: readonly Holder[]): Holder | undefined {
  const ranked = holders.filter((holder) => holder.duty.firstContactRank !== null)
  return ranked.sort((a, b) => rank(a) - rank(b) || byOrder(a, b))[0]
}

function unresolved(missing: Missing[], place: PlaceLine | null, duties: Duty[]): Unresolved {
  const open = duties.find((duty) => missing.some((one) => one.lacks === 'authority' && one.row === duty.key))
  const askWhom =
    open === undefined ? patientAdviser(place) : { who: open.firstContact.who, how: open.firstContact.how }
  const once = new Map(missing.map((one) => [`${one.lacks} ${one.row}`, one]))
  return { status: 'unresolved', missing: [...once.values()], askWhom, duties }
}

/** The region's patient office informs, guides and advises free of charge (Sundhedsloven § 51). */
function patientAdviser(place: PlaceLine | null): AskWhom {
  const region = place?.region?.name
  return {
    who: {
      da: region === undefined ? 'Patientvejlederen i din region' : `Patientvejlederen i ${region}`,
      en: region === undefined ? 'The patient adviser in your region' : `The patient adviser in ${region}`,
    },
    how: {
      da: 'Patientvejlederen hjælper dig gratis videre. Telefonnummeret er ikke oplyst her.',
      en: 'The patient adviser helps you on, free of charge. The telephone number is not given here.',
    },
  }
}

function notApplicable(asks: readonly Ask[]): NotApplicable {
  const atLevel = asks.some((ask) => cellsOf(ask.task, ask.level).some(existsAt))
  const instead = [...new Set(asks.flatMap((ask) => insteadOf[ask.task] ?? []))]
  const why = atLevel
    ? {
        da: 'Den slags hjælp hører ikke til dér, hvor du er i forløbet nu.',
        en: 'This kind of help does not belong to where you are in the course now.',
      }
    : {
        da: 'Den slags hjælp findes ikke på dette trin.',
        en: 'This kind of help does not exist at this step.',
      }
  return { status: 'not-applicable', why, instead }
}

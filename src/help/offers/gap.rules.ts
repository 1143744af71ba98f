import { createHash } from 'node:crypto'
import type { Limit } from '#platform/limits.ts'
import { activities } from './offer.rules.ts'

/** What somebody chose to look for: a late effect, whom it is for, or what one does there. Never typed words. */
export type Topic = { readonly kind: 'late-effect' | 'group' | 'activity'; readonly key: string }
/** Where it was found out that something is missing. */
export const gapSources = ['search', 'find-help', 'care', 'mapping'] as const
export type GapSource = (typeof gapSources)[number]
/** A missing offer (*her mangler et tilbud*): counted by place, topic and month. */
export type Gap = { readonly place: string; readonly topic: Topic; readonly source: GapSource }

export const groups = { paaroerende: 'relatives', efterladte: 'bereaved', boern: 'children' } as const
type Group = keyof typeof groups
const isGroup = (key: string): key is Group => Object.hasOwn(groups, key)

/** The filters of `/tilbud` that choose a topic, and how the topic is written in a form. */
export const topicNames = { 'late-effect': 'senfoelge', group: 'til', activity: 'aktivitet' } as const
export const topicText = ({ kind, key }: Topic) => `${topicNames[kind]}:${key}`

/** A topic as it was chosen; null for what no register knows. */
export function topicFrom(text: string, slugs: readonly string[]): Topic | null {
  const [name, key = '', ...more] = text.split(':')
  if (more.length > 0) return null
  if (name === topicNames['late-effect']) return slugs.includes(key) ? { kind: 'late-effect', key } : null
  if (name === topicNames.group) return isGroup(key) ? { kind: 'group', key } : null
  const isActivity = name === topicNames.activity && (activities as readonly string[]).includes(key)
  return isActivity ? { kind: 'activity', key } : null
}

/** Fewer than this could point at somebody. */
export const publicFrom = 5
/** A month is settled when it is over; until then a count says only that it has come to five. */
export const isOngoing = (month: Temporal.PlainDate, today: Temporal.PlainDate) =>
  month.year === today.year && month.month === today.month

/** `2026-11`, as it is written in an address. */
export const isMonth = (text: string) => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)
export const monthFrom = (text: string) => Temporal.PlainDate.from(`${text}-01`)

const aDay = 24 * 60
/** One place and topic counts once a day from one drawer, and one connection ten times a day in all. */
export const gapLimits = {
  same: { name: 'gap-same', most: 1, minutes: aDay },
  connection: { name: 'gap-connection', most: 10, minutes: aDay },
} as const satisfies Record<string, Limit>

/**
 * One of 256 drawers, another one each day. Whoever reads the limits and knows a connection still cannot tell that it
 * asked: every drawer is shared by tens of thousands.
 */
export const drawerOf = (connection: string, day: Temporal.PlainDate): number =>
  createHash('sha256').update(`gap\n${day}\n${connection}`).digest()[0] ?? 0

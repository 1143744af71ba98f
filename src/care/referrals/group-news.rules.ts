import type { Both } from '#platform/words.ts'
import { type GroupUntold, isGroupNews } from './house-line.rules.ts'

type Line = {
  readonly move: string
  readonly to: string
  readonly groupId: string | null
  readonly groupName: Both | null
  readonly groupOn: string | null
  readonly groupAt: string | null
}
type Named = { readonly name: Both; readonly on: string; readonly at: string | null }
/** That the group was moved or cancelled, with what it was before; old when the course has gone on since. */
export type GroupNews = { readonly what: GroupUntold; readonly was: Named; readonly now: Named | null }

const namedOf = ({ groupName: name, groupOn: on, groupAt: at }: Line): Named | null =>
  name && on ? { name, on, at: at?.slice(0, 5) ?? null } : null

export function groupNewsIn(lines: readonly Line[]): GroupNews | null {
  const at = lines.findLastIndex(({ move }) => isGroupNews(move))
  const [line, before] = [lines[at], lines[at - 1]]
  if (!line || !before || !isGroupNews(line.move)) return null
  const isOld = lines.slice(at + 1).some(({ groupId, to }) => groupId !== line.groupId || to !== line.to)
  const was = namedOf(before)
  return isOld || !was ? null : { what: line.move, was, now: namedOf(line) }
}

import type { Tile } from './tile.ts'

export const cell = 24

/** A name, where it begins, and the line that leads from it to its square (none where it stands beside it). */
export type Label = { name: string; x: number; y: number; line?: string | undefined }

type Size = { width: number; height: number }
type Box = { left: number; right: number; top: number; bottom: number }
type Place = Box & { cost: number; clear: boolean; way: Box; line?: string | undefined }

const height = 18
/** How far from its square a name may stand. */
const reach = 5 * cell
const lengthOf = (name: string) => name.length * 8.2 + 6
const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

const square = ({ column, row }: Tile): Box => ({
  left: column * cell,
  right: column * cell + cell,
  top: row * cell,
  bottom: row * cell + cell,
})

const centre = (tile: Tile) => ({ x: tile.column * cell + cell / 2, y: tile.row * cell + cell / 2 })

/** The shortest way from the name to its square, how far it is, and how much the two are out of line. */
function lead(box: Box, tile: Tile) {
  const to = square(tile)
  const middle = centre(tile)
  const from = { x: within(middle.x, box.left, box.right), y: within(middle.y, box.top, box.bottom) }
  const end = { x: within(from.x, to.left + 3, to.right - 3), y: within(from.y, to.top + 3, to.bottom - 3) }
  const sideways = box.left >= to.right || box.right <= to.left
  const askew = sideways
    ? Math.abs((box.top + box.bottom) / 2 - middle.y)
    : Math.abs((box.left + box.right) / 2 - middle.x)
  return {
    far: Math.hypot(end.x - from.x, end.y - from.y),
    askew,
    line: `M${from.x} ${from.y}L${end.x} ${end.y}`,
    from,
    end,
  }
}

/** Squares of others that the line would run over: five points along it are enough for squares this large. */
const crossed = ({ from, end }: ReturnType<typeof lead>, others: Box[]) =>
  [0.15, 0.35, 0.55, 0.75, 0.9].filter((share) => {
    const x = from.x + (end.x - from.x) * share
    const y = from.y + (end.y - from.y) * share
    return others.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
  }).length

/** The ground that the line takes. */
const around = ({ from, end }: ReturnType<typeof lead>): Box => ({
  left: Math.min(from.x, end.x),
  right: Math.max(from.x, end.x),
  top: Math.min(from.y, end.y),
  bottom: Math.max(from.y, end.y),
})

/** Every place over the sea near the square where the name fits, with what it costs. */
function placesFor(tile: Tile, land: Box[], taken: Box[], size: Size): Place[] {
  const length = lengthOf(tile.name)
  const middle = centre(tile)
  const window = {
    left: Math.max(0, middle.x - reach - length),
    right: Math.min(size.width, middle.x + reach + length),
    top: Math.max(0, middle.y - reach),
    bottom: Math.min(size.height + 16, middle.y + reach),
  }
  const near = [...land.filter((box) => overlaps(box, window)), ...taken]
  const own = square(tile)
  const others = near.filter((box) => box.left !== own.left || box.top !== own.top)
  const places: Place[] = []
  for (let top = window.top; top + height <= window.bottom; top += 4) {
    for (let left = window.left; left + length <= window.right; left += 6) {
      const box = { left, right: left + length, top, bottom: top + height }
      if (near.some((other) => overlaps(box, other))) continue
      const way = lead(box, tile)
      const beside = way.far <= 8 && way.askew <= 6
      const over = crossed(way, others)
      const cost = way.far + way.askew * 0.6 + over * 14
      places.push({
        ...box,
        cost,
        clear: over === 0 && cost <= 2 * cell,
        way: around(way),
        line: beside ? undefined : way.line,
      })
    }
  }
  return places
}

/**
 * Names stand over the sea, never over land or each other, with a line to their square where they cannot stand
 * beside it. A name that finds no place is left to the square's title and the table; so is one that is wanted only
 * `if-near` and would stand far off or lead over other squares.
 */
function place(named: Tile[], all: Tile[], size: Size): Label[] {
  const land = all.map(square)
  const taken: Box[] = []
  const ways: Box[] = []
  const inOrder = [...named].sort((a, b) => Number(a.named === 'if-near') - Number(b.named === 'if-near'))
  return inOrder.flatMap((tile) => {
    const best = placesFor(tile, land, taken, size).sort((a, b) => a.cost - b.cost)[0]
    if (!best) return []
    const crosses = ways.some((way) => overlaps(way, best) || overlaps(way, best.way))
    if (tile.named === 'if-near' && (crosses || !best.clear)) return []
    taken.push(best)
    ways.push(best.way)
    return [{ name: tile.name, x: best.left + 3, y: best.bottom - 4.5, line: best.line }]
  })
}

const found = new Map<string, Label[]>()
const most = 500

/** The same map is drawn over and over and takes milliseconds to lay out, so that layouts are kept. */
export function placeLabels(named: Tile[], all: Tile[], size: Size): Label[] {
  if (named.length === 0) return []
  const key = JSON.stringify([
    size,
    named.map((tile) => [tile.name, tile.named]),
    all.map((tile) => [tile.column, tile.row]),
  ])
  const known = found.get(key)
  if (known) return known
  if (found.size >= most) found.clear()
  const labels = place(named, all, size)
  found.set(key, labels)
  return labels
}

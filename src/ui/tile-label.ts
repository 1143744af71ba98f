import type { Tile } from './tile-map.tsx'

export const cell = 24

export type Label = { tile: Tile; x: number; y: number; anchor: 'start' | 'middle' | 'end' }

type Box = { left: number; right: number; top: number; bottom: number }

const room = (name: string) => name.length * 7 + 4
const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const boxOf = ({ tile, x, y, anchor }: Label): Box => {
  const length = room(tile.name)
  const left = anchor === 'middle' ? x - length / 2 : anchor === 'start' ? x : x - length
  return { left, right: left + length, top: y - 12, bottom: y + 4 }
}

const square = (tile: Tile): Box => ({
  left: tile.column * cell,
  right: tile.column * cell + cell,
  top: tile.row * cell,
  bottom: tile.row * cell + cell,
})

/**
 * Where the names go: beside their own square, never over another name or another named square,
 * rather over the sea than over land. A name that finds no place is left to the square's title and the table.
 */
export function placeLabels(named: Tile[], all: Tile[], width: number, height: number): Label[] {
  const placed: Label[] = []
  for (const tile of named) {
    const x = tile.column * cell
    const y = tile.row * cell
    const tries: Label[] = [
      { tile, x: x - 4, y: y + 16, anchor: 'end' },
      { tile, x: x + cell + 3, y: y + 16, anchor: 'start' },
      { tile, x: x + cell / 2, y: y - 6, anchor: 'middle' },
      { tile, x: x + cell / 2, y: y + cell + 14, anchor: 'middle' },
    ]
    const free = tries.filter((label) => {
      const box = boxOf(label)
      const inside = box.left >= 0 && box.right <= width && box.top >= -16 && box.bottom <= height + 16
      const names = placed.some((other) => overlaps(box, boxOf(other)))
      const squares = named.some((other) => other !== tile && overlaps(box, square(other)))
      return inside && !names && !squares
    })
    const land = (label: Label) => all.filter((other) => overlaps(boxOf(label), square(other))).length
    const best = free.sort((a, b) => land(a) - land(b))[0]
    if (best) placed.push(best)
  }
  return placed
}

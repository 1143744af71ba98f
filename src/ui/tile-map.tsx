import type { Content } from './content.ts'
import { Disclosure } from './disclosure.tsx'
import { Table } from './table.tsx'
import type { Tile } from './tile.ts'
import { cell, placeLabels } from './tile-label.ts'

/** Each look has a fill and a mark of its own, so that it can be told apart without colour. */
export type TileLook = 'here' | 'strong' | 'soft' | 'striped' | 'open' | 'plain'

export type TileState = { state: string; look: TileLook; label: string; text?: Content }

const Square = ({ look }: { look: TileLook }) => (
  <>
    <rect class={`tile tile--${look}`} x="1" y="1" width="22" height="22" rx="3" />
    {look === 'strong' && <circle class="tile-mark" cx="12" cy="12" r="3" />}
    {look === 'striped' && <path class="tile-line" d="M3 15 15 3M5 21 21 5M11 21 21 11" />}
    {look === 'open' && <path class="tile-line" d="M8 12h8" />}
  </>
)

/** One square for each municipality, with a list of what the squares mean and the same as a table. */
export function TileMap(props: {
  id: string
  caption: Content
  title: string
  description: string
  tiles: Tile[]
  states: TileState[]
  table: { summary: Content; caption: Content; name: string; state: string; note?: string | undefined }
}) {
  const width = (Math.max(...props.tiles.map((tile) => tile.column)) + 1) * cell
  const height = (Math.max(...props.tiles.map((tile) => tile.row)) + 1) * cell
  const stateOf = (tile: Tile) => props.states.find((one) => one.state === tile.state)
  const named = props.tiles.filter((tile) => tile.named)
  const linked = props.tiles.some((tile) => tile.href)
  const words = (tile: Tile) => [tile.name, stateOf(tile)?.label, tile.note].filter(Boolean).join(': ')
  return (
    <figure class="tile-map">
      <figcaption>{props.caption}</figcaption>
      <svg
        viewBox={`-1 -1 ${width + 2} ${height + 2 + (named.length > 0 ? 16 : 0)}`}
        role={linked ? 'group' : 'img'}
        aria-labelledby={`${props.id}-t`}
        aria-describedby={`${props.id}-d`}
      >
        <title id={`${props.id}-t`}>{props.title}</title>
        <desc id={`${props.id}-d`}>{props.description}</desc>
        {props.tiles.map((tile) => {
          const at = `translate(${tile.column * cell} ${tile.row * cell})`
          const square = <Square look={stateOf(tile)?.look ?? 'plain'} />
          // Ninety-eight stops would stand between the keyboard and the page; the table has the same links.
          return tile.href ? (
            <g key={tile.code} transform={at}>
              <a href={tile.href} tabIndex={-1} aria-label={words(tile)}>
                <title>{words(tile)}</title>
                {square}
              </a>
            </g>
          ) : (
            <g key={tile.code} transform={at}>
              <title>{words(tile)}</title>
              {square}
            </g>
          )
        })}
        {placeLabels(named, props.tiles, { width, height }).map((label) => (
          <g key={label.name}>
            {label.line && <path class="tile-leader" d={label.line} />}
            <text x={label.x} y={label.y}>
              {label.name}
            </text>
          </g>
        ))}
      </svg>
      <ul class="legend">
        {props.states.map((one) => (
          <li key={one.state}>
            <svg viewBox="0 0 24 24" aria-hidden="true" class="legend__tile">
              <Square look={one.look} />
            </svg>
            <span>{one.text ?? one.label}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary={props.table.summary}>
        <Table
          dense
          hiddenCaption
          caption={props.table.caption}
          columns={[
            { label: props.table.name },
            { label: props.table.state },
            ...(props.table.note ? [{ label: props.table.note }] : []),
          ]}
          rows={props.tiles.map((tile) => ({
            cells: [
              tile.href ? <a href={tile.href}>{tile.name}</a> : tile.name,
              stateOf(tile)?.label ?? '–',
              ...(props.table.note ? [tile.note ?? ''] : []),
            ],
          }))}
        />
      </Disclosure>
    </figure>
  )
}

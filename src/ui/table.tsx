import { type Content, classes } from './content.ts'

export type Column = { label: string; numeric?: boolean | undefined }
export type Row = { cells: Content[]; id?: string | undefined; chosen?: boolean | undefined }

/** A table that becomes a stack on a phone: every cell then carries the name of its column. */
export function Table(props: {
  caption: Content
  hiddenCaption?: boolean | undefined
  columns: Column[]
  rows: Row[]
  /** The first cell names the row. */
  rowHeadings?: boolean | undefined
  /** For work lists: small, one line a case. */
  dense?: boolean | undefined
  empty?: Content
}) {
  const named = props.rowHeadings ?? true
  if (props.rows.length === 0 && props.empty) return <>{props.empty}</>
  return (
    <table class={classes('table', props.dense && 'table--dense')}>
      <caption class={props.hiddenCaption ? 'unseen' : undefined}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.label} scope="col" class={column.numeric ? 'is-number' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, place) => (
          <tr key={row.id ?? place} id={row.id} class={row.chosen ? 'is-chosen' : undefined}>
            {props.columns.map((column, at) =>
              named && at === 0 ? (
                <th key={column.label} scope="row">
                  {row.cells[at]}
                </th>
              ) : (
                <td
                  key={column.label}
                  data-label={column.label}
                  class={column.numeric ? 'is-number' : undefined}
                >
                  <div>{row.cells[at]}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

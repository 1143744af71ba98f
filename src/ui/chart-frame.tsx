import type { Content } from './content.ts'
import { Disclosure } from './disclosure.tsx'
import { type Column, type Row, Table } from './table.tsx'

export type NumbersTable = { summary: Content; caption: Content; columns: Column[]; rows: Row[] }

/** A figure that says its point in words, draws it, and gives the numbers. */
export const ChartFrame = (props: {
  point: Content
  note?: Content
  table: NumbersTable
  source?: Content
  children: Content
}) => (
  <figure class="chart">
    <figcaption>{props.point}</figcaption>
    {props.note && <p class="chart__note">{props.note}</p>}
    {props.children}
    <Disclosure summary={props.table.summary}>
      <Table
        hiddenCaption
        caption={props.table.caption}
        columns={props.table.columns}
        rows={props.table.rows}
      />
    </Disclosure>
    {props.source && <p class="chart__source">{props.source}</p>}
  </figure>
)

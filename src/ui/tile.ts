/** One municipality on the map. */
export type Tile = {
  code: string
  name: string
  column: number
  row: number
  state?: string | undefined
  href?: string | undefined
  /** More words in the title and the table. */
  note?: string | undefined
  /** The name is written on the map. */
  named?: boolean | 'if-near' | undefined
}

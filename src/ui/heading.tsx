import type { Content } from './content.ts'

export type Level = 1 | 2 | 3 | 4

export function Heading(props: {
  level: Level
  id?: string | undefined
  class?: string | undefined
  children: Content
}) {
  const Tag = `h${props.level}` as 'h1' | 'h2' | 'h3' | 'h4'
  return (
    <Tag id={props.id} class={props.class}>
      {props.children}
    </Tag>
  )
}

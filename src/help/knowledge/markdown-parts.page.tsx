import type { VNode } from 'preact'
import type { Visit } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { Prose } from '#ui/index.ts'
import { type Run, readMarkdown, type TextPart } from './markdown.rules.ts'

/** How a page draws what only it knows: a figure of the register, and its own addresses in the reader's language. */
export type Drawing = {
  readonly figure: (key: string, reading: string | null) => VNode
  readonly to: Visit['to']
}

type Drawn<T> = { of: T; draw: Drawing }
const Runs = ({ of: runs, draw }: Drawn<readonly Run[]>) => (
  <>
    {runs.map((run, place) => (
      <OneRun key={place} of={run} draw={draw} />
    ))}
  </>
)

function OneRun({ of: run, draw }: Drawn<Run>) {
  if (run.kind === 'words') return <>{run.text}</>
  if (run.kind === 'figure') return draw.figure(run.key, run.reading)
  const inside = <Runs of={run.runs} draw={draw} />
  if (run.kind === 'link')
    return <a href={run.href.startsWith('/') ? draw.to(run.href) : run.href}>{inside}</a>
  return run.kind === 'strong' ? <b>{inside}</b> : <em>{inside}</em>
}

function Part({ of: part, draw }: Drawn<TextPart>) {
  if (part.kind === 'paragraph')
    return (
      <p>
        <Runs of={part.runs} draw={draw} />
      </p>
    )
  const List = part.isNumbered ? 'ol' : 'ul'
  return (
    <List>
      {part.items.map((item, place) => (
        <li key={place}>
          <Item of={item} draw={draw} />
        </li>
      ))}
    </List>
  )
}

/** A line of a list needs no paragraph of its own. */
const Item = ({ of: [first, ...rest], draw }: Drawn<readonly TextPart[]>) => (
  <>
    {first?.kind === 'paragraph' ? (
      <Runs of={first.runs} draw={draw} />
    ) : (
      first && <Part of={first} draw={draw} />
    )}
    {rest.map((part, place) => (
      <Part key={place} of={part} draw={draw} />
    ))}
  </>
)

/** An editor's text as paragraphs and lists; `lang` where it is in another language than the page. */
export function Text({ text, lang, draw }: { text: string; lang?: Language | undefined; draw: Drawing }) {
  const parts = readMarkdown(text).map((part, place) => <Part key={place} of={part} draw={draw} />)
  return lang ? (
    <div class="prose" lang={lang}>
      {parts}
    </div>
  ) : (
    <Prose>{parts}</Prose>
  )
}

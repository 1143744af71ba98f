import type { Language } from '#platform/words.ts'
import { Prose } from '#ui/index.ts'
import { type Run, readMarkdown } from './markdown.rules.ts'

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>{runs.map((run, place) => (run.isBold ? <b key={place}>{run.text}</b> : run.text))}</>
)

/** An editor's text as paragraphs and lists; `lang` where it is in another language than the page. */
export function Text({ text, lang }: { text: string; lang?: Language | undefined }) {
  const parts = readMarkdown(text).map((part, place) =>
    part.kind === 'list' ? (
      <ul key={place}>
        {part.items.map((runs, line) => (
          <li key={line}>
            <Runs runs={runs} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={place}>
        <Runs runs={part.runs} />
      </p>
    ),
  )
  return lang ? (
    <div class="prose" lang={lang}>
      {parts}
    </div>
  ) : (
    <Prose>{parts}</Prose>
  )
}

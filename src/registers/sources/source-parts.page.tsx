import type { Language } from '#platform/words.ts'
import { type Content, type Level, SourceNote, Tag } from '#ui/index.ts'
import type { Source, SourceStatus } from './source.rules.ts'
import { datedInWords, sourceWords } from './source.words.ts'

const atLineStart = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)

/** One source in a line of text: publisher, title with its address, date, and the day it was seen. */
export function SourceLine({ source, language }: { source: Source; language: Language }) {
  const title = `${source.publisher}: ${source.title}`
  return (
    <>
      {source.url ? (
        <a href={source.url} lang="da">
          {title}
        </a>
      ) : (
        <span lang="da">{title}</span>
      )}{' '}
      ({datedInWords(source, language)})
    </>
  )
}

/** Sources under the statement that leans on them, each with its date and the day it was seen. */
export function SourceList(props: {
  sources: readonly Source[]
  language: Language
  level?: Level | undefined
  title?: string | undefined
  /** Whether a professional has checked what leans on them. */
  status?: Content
}) {
  const { sources, language } = props
  const say = sourceWords(language)
  const title = props.title ?? (sources.length === 1 ? say.source : say.sources)
  return (
    <SourceNote
      title={title}
      level={props.level ?? 4}
      status={props.status}
      sources={sources.map((source) => ({
        title: `${source.publisher}: ${source.title}`,
        href: source.url ?? undefined,
        lang: 'da',
        note: atLineStart(datedInWords(source, language)),
      }))}
    />
  )
}

/** Says how far the source carries, wherever it does not carry all the way. */
export const SourceStatusTag = ({ status, language }: { status: SourceStatus; language: Language }) =>
  status === 'verified' ? null : <Tag tone="draft">{sourceWords(language)[status]}</Tag>

/** Stands wherever no professional has checked what is shown: so it is with everything that ships. */
export const UncheckedTag = ({ language }: { language: Language }) => (
  <Tag tone="draft">{sourceWords(language).unchecked}</Tag>
)

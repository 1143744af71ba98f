import { type Content, classes } from './content.ts'
import { Heading, type Level } from './heading.tsx'

export type Source = { title: Content; href?: string | undefined; note?: Content; lang?: string | undefined }

/** Who said it, when, and whether a professional has checked it. */
export const SourceNote = (props: {
  title: Content
  level?: Level | undefined
  status?: Content
  sources: Source[]
  children?: Content
}) => (
  <div class="source-note">
    <Heading level={props.level ?? 2}>{props.title}</Heading>
    {props.status && <p>{props.status}</p>}
    <ul>
      {props.sources.map((source, place) => (
        <li key={place}>
          {source.href ? (
            <a href={source.href} lang={source.lang}>
              {source.title}
            </a>
          ) : (
            <b>{source.title}</b>
          )}
          {source.note && <span class="source-note__note">{source.note}</span>}
        </li>
      ))}
    </ul>
    {props.children}
  </div>
)

/** How old a statement is, said in words; the dot fills with certainty. */
export const Freshness = (props: { tone: 'fresh' | 'old' | 'unsure'; children: Content }) => (
  <p class={classes('freshness', props.tone !== 'fresh' && `freshness--${props.tone}`)}>{props.children}</p>
)

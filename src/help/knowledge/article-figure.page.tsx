import type { Visit } from '#platform/pages.ts'
import { type Figure, readingInWords, shownRow, timeInWords } from '#registers/facts/index.ts'
import { Tag } from '#ui/index.ts'
import type { Behind } from './article.store.ts'
import { knowledgeWords } from './knowledge.words.ts'
import type { Drawing } from './markdown-parts.page.tsx'

/** Which reading a text means: the one it holds on to, else the one that is shown today. */
export const readingMeant = (figure: Figure, reading: string | null, today: Temporal.PlainDate) =>
  reading === null
    ? shownRow(figure, today)
    : (figure.rows.find((row) => row.key === reading) ?? shownRow(figure, today))

/** A number in running text, with its year and where it was read; what a newer one has superseded says so. */
function FigureInText(props: { behind: Behind; figureKey: string; reading: string | null; visit: Visit }) {
  const { behind, visit } = props
  const { language, today, to } = visit
  const say = knowledgeWords(language)
  const figure = behind.figures.get(props.figureKey)
  const row = figure && readingMeant(figure, props.reading, today)
  if (!figure || !row) return <Tag tone="draft">{say.noFigure}</Tag>
  const source = behind.sources.get(row.sourceKey)
  return (
    <>
      <b>{readingInWords(figure, row, language)}</b> ({timeInWords(row.on, language)},{' '}
      <a href={source?.url ?? to(`/tal/${figure.key}`)} lang={source ? 'da' : undefined}>
        {source?.publisher ?? say.aboutFigure}
      </a>
      )
      {row.supersededBy && (
        <>
          {' '}
          <Tag tone="late">{say.figureSuperseded}</Tag>
        </>
      )}
    </>
  )
}

/** How the texts of this room are drawn, with figures from the register. */
export const drawingFor = (behind: Behind, visit: Visit): Drawing => ({
  figure: (key, reading) => <FigureInText behind={behind} figureKey={key} reading={reading} visit={visit} />,
  to: visit.to,
})

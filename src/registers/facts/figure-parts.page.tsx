import type { Visit } from '#platform/pages.ts'
import { type Language, numberInWords } from '#platform/words.ts'
import { CheckTags, StaleTag } from '#registers/editions/index.ts'
import { type Source, SourceLine, SourceStatusTag } from '#registers/sources/index.ts'
import { type BigNumber, Disclosure, SummaryList, Tag, Tags } from '#ui/index.ts'
import { type Figure, type FigureRow, isAged, otherRows, shownRow } from './figure.rules.ts'
import type { FigureEdition } from './figure.store.ts'
import { figureWords, readingInWords, timeInWords, unitInWords } from './figure.words.ts'

type Sources = ReadonlyMap<string, Source>
type Seen = { edition: FigureEdition; sources: Sources; visit: Visit }
/** `unchecked`: the page has said that nobody has checked any figure on it. */
type Listed = Seen & { unchecked: boolean }

/** One figure of the list: the number, what it covers, doubt where it stands, and the rest for those who want it. */
export function figureItem({ edition, sources, visit, unchecked }: Listed): BigNumber {
  const { figure } = edition
  const { language, today, to } = visit
  const row = shownRow(figure, today)
  return {
    id: figure.key,
    value: row ? readingInWords(figure, row, language) : figureWords(language).notShown,
    note: row && noteUnder(figure, row, visit),
    title: figure.name[language],
    href: to(`/tal/${figure.key}`),
    children: (
      <>
        <p>{figure.definition[language]}</p>
        {row && <Standing edition={edition} row={row} visit={visit} unchecked={unchecked} />}
        {row && (
          <Disclosure summary={figureWords(language).sourceAndOthers(otherRows(figure, today).length)}>
            <SourceOf row={row} sources={sources} visit={visit} />
            <OtherReadings edition={edition} sources={sources} visit={visit} />
          </Disclosure>
        )}
      </>
    ),
  }
}

/** What it counts, when, and how many answered. */
export const noteUnder = (figure: Figure, row: FigureRow, { language }: Visit): string =>
  [unitInWords(figure, language), whenAndHowMany(row, language)].filter((one) => one).join(' · ')

/** Checked or not, due for another look, old, doubtful: said where the number stands. */
export function Standing(props: {
  edition: FigureEdition
  row: FigureRow
  visit: Visit
  unchecked?: boolean | undefined
}) {
  const { edition, row, visit } = props
  const { language, today } = visit
  const Check = props.unchecked ? StaleTag : CheckTags
  return (
    <Tags>
      <Check row={edition} today={today} language={language} />
      {isAged(row, today) && <Tag tone="late">{figureWords(language).aged(5)}</Tag>}
      <SourceStatusTag status={row.sourceStatus} language={language} />
    </Tags>
  )
}

export const SourceOf = (props: { row: FigureRow; sources: Sources; visit: Visit }) => (
  <p>
    <SourceText {...props} />
  </p>
)

function SourceText({
  row,
  sources,
  visit: { language },
}: {
  row: FigureRow
  sources: Sources
  visit: Visit
}) {
  const source = sources.get(row.sourceKey)
  return (
    <>
      {row.note && `${row.note[language]} `}
      {source && <SourceLine source={source} language={language} />}
    </>
  )
}

function whenAndHowMany(row: FigureRow, language: Language): string {
  const answered = row.n === null ? '' : figureWords(language).answered(numberInWords(row.n, language))
  return [timeInWords(row.on, language), answered].filter((one) => one).join(' · ')
}

/** Every other reading with why it is not the one shown. */
export function OtherReadings({ edition, sources, visit }: Seen) {
  const { language, today } = visit
  const { figure } = edition
  const others = otherRows(figure, today)
  if (others.length === 0) return null
  return (
    <>
      <p>
        <b>{figureWords(language).otherRows(others.length)}</b>
      </p>
      <SummaryList
        sentences
        items={others.map((row) => ({
          label: (
            <>
              <b>{readingInWords(figure, row, language)}</b> · {whenAndHowMany(row, language)}
            </>
          ),
          value: (
            <>
              {whyNot(row, language)} <SourceText row={row} sources={sources} visit={visit} />
            </>
          ),
        }))}
      />
    </>
  )
}

/** A note tells it best; a newer figure is told in any case. */
function whyNot(row: FigureRow, language: Language): string {
  const say = figureWords(language)
  if (row.supersededBy !== null) return say.superseded
  if (row.note) return ''
  return row.conflictsWith === null ? say.notChosen : say.conflict
}

import { type OfferRow, type Openness, opennessOf } from '#help/offers/index.ts'
import { zone } from '#platform/clock.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Answer, Section, SummaryList } from '#ui/index.ts'
import { helpAnswerWords } from './help-answer.words.ts'
import type { HelpShown } from './help-shown.rules.ts'

type Props = { visit: Visit; shown: HelpShown; first?: boolean }
type Line = { readonly row: OfferRow; readonly openness: Openness }

const order: readonly Openness['state'][] = ['open', 'not-given', 'closed']

/** Whoever can be called, the open ones first; hours that nobody has told are said not to be given. */
export function OpenNow({ visit, shown, first }: Props) {
  const { language, now } = visit
  const say = helpAnswerWords(language)
  const rows = [...shown.reachable, ...shown.offers.near].filter(({ offer }) => offer.phone !== null)
  const lines: Line[] = [...new Set(rows)]
    .map((row) => ({ row, openness: opennessOf(row.offer, now) }))
    .toSorted((one, other) => order.indexOf(one.openness.state) - order.indexOf(other.openness.state))
  const time = now.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
  const [line] = lines
  if (first && line)
    return (
      <Answer
        id="tal-nu"
        label={say.talkNow}
        who={line.row.offer.name[language]}
        where={
          <p>
            <Phone row={line.row} /> · {inWords(line.openness, language)}
          </p>
        }
      />
    )
  return (
    <Section
      id="aabent"
      title={say.openTitle}
      intro={say.openIntro(time.replace(':', language === 'da' ? '.' : ':'))}
    >
      <SummaryList
        sentences
        items={[
          ...lines.map(({ row, openness }) => ({
            label: row.offer.name[language],
            value: (
              <>
                <Phone row={row} /> · {inWords(openness, language)}
              </>
            ),
          })),
          { label: say.urgent, value: <a href="tel:112">112</a> },
        ]}
      />
    </Section>
  )
}

const Phone = ({ row: { offer } }: { row: OfferRow }) => (
  <a href={`tel:+45${(offer.phone ?? '').replaceAll(' ', '')}`}>{offer.phone}</a>
)

function inWords(openness: Openness, language: Language): string {
  const say = helpAnswerWords(language)
  if (openness.state === 'not-given') return say.hoursNotGiven
  const told = dayInWords(Temporal.PlainDate.from(openness.toldOn), language)
  if (openness.state === 'open') return say.openUntil(openness.until, told)
  const { opens } = openness
  return opens ? say.opensAt(dayInWords(opens.on, language), opens.at, told) : say.opensUnknown
}

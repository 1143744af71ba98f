import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import type { Fact } from '#ui/index.ts'
import { type GroupStart, startsFrom, toldPlaces, toldStart } from './group-start.rules.ts'
import { placesInWords, saidInWords, startInWords, startWords } from './group-start.words.ts'
import { offerWords } from './offer.words.ts'
import { offerFactWords } from './offer-facts.words.ts'
import type { OfferRow } from './offer-freshness.rules.ts'

type Reader = Pick<Visit, 'language' | 'today'>

/** When one can begin, and whether there is room: as the unit tells it, else as the offer's own text does. */
export function startFacts({ offer, starts }: Pick<OfferRow, 'offer' | 'starts'>, reader: Reader): Fact[] {
  const { language, today } = reader
  const say = offerFactWords(language)
  const ahead = startsFrom(starts, today)
  if (ahead.length > 0)
    return [{ label: say.nextStart, value: <GroupStarts starts={ahead} reader={reader} /> }]
  const { notGiven } = offerWords(language)
  const day = (text: string) => dayInWords(Temporal.PlainDate.from(text), language)
  const [start, free] = [toldStart(offer, today), toldPlaces(offer, today)]
  return [
    { label: say.nextStart, value: start ? say.toldOn(day(start.on), day(start.toldOn)) : notGiven },
    { label: say.freePlaces, value: free ? say.toldOn(`${free.count}`, day(free.toldOn)) : notGiven },
  ]
}

/** The coming starts, each with its places, who said so and when, and the way to one's own calendar. */
const GroupStarts = ({ starts, reader }: { starts: readonly GroupStart[]; reader: Reader }) => (
  <ul class="plain-list">
    {starts.map((start) => (
      <li key={start.id}>
        {`${startInWords(start, reader.language)}: ${placesInWords(start, reader.language)} (${saidInWords(start, reader.today, reader.language)}). `}
        <a href={`/kalender/hold-${start.id}.ics`}>{startWords(reader.language).keep}</a>
      </li>
    ))}
  </ul>
)

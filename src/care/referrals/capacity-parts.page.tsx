import type { Visit } from '#platform/pages.ts'
import { Section, SummaryList } from '#ui/index.ts'
import { type Capacity, groupsShown } from './capacity.rules.ts'
import { cameInWords, capacityWords, placesInQuarter, quarterMonths } from './capacity.words.ts'
import type { Ground } from './ground.store.ts'
import { choiceInWords } from './group-parts.page.tsx'
import type { Kind } from './referral.rules.ts'
import { tellsWaiting } from './waiting.rules.ts'
import { waitingWords } from './waiting.words.ts'
import { WaitingTold } from './waiting-parts.page.tsx'

type Receiver = Ground['receivers'][number]
type Props = { visit: Visit; kind: Kind; receivers: readonly Receiver[] }

/** What the places in the person's municipality tell, and what came to them, side by side; the sender decides. */
export function CapacityThere({ visit, kind, receivers }: Props) {
  const { language } = visit
  const say = capacityWords(language)
  const near = receivers.flatMap((one) => (one.capacity ? [{ ...one, capacity: one.capacity }] : []))
  return (
    <>
      {near.map((one) => (
        <OnePlace key={one.id} visit={visit} one={one} />
      ))}
      {near.length === 0 && <p>{say.noneHere}</p>}
      {near.length > 0 && (
        <p>
          {say.note} {kind === 'rehabilitation-plan' && say.plan}{' '}
          {near.length < receivers.length && say.elsewhere}
        </p>
      )}
    </>
  )
}

type PlaceProps = { visit: Visit; one: Receiver & { readonly capacity: Capacity } }

function OnePlace({ visit, one: { id, name, function: what, capacity, waiting } }: PlaceProps) {
  const { language, today } = visit
  const say = capacityWords(language)
  const months = quarterMonths(capacity.quarter, language)
  const [shown, rest] = [capacity.coming.slice(0, groupsShown), capacity.coming.length - groupsShown]
  return (
    <Section id={`plads-${id}`} title={say.title(name[language])} level={3}>
      <SummaryList
        compact
        sentences
        items={[
          {
            label: say.coming,
            value:
              shown.length === 0 ? (
                say.notGiven
              ) : (
                <>
                  {shown.map((group) => (
                    <span key={group.id}>
                      {choiceInWords(group, visit, false)}
                      <br />
                    </span>
                  ))}
                  {rest > 0 && say.more(rest)}
                </>
              ),
          },
          { label: say.came(months), value: cameInWords(capacity, language) },
          { label: say.places(months), value: placesInQuarter(capacity, language) },
          ...(waiting || tellsWaiting.includes(what ?? '')
            ? [
                {
                  label: waitingWords(language).waiting,
                  value: <WaitingTold waiting={waiting} language={language} today={today} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

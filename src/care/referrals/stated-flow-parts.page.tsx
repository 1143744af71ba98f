import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Disclosure, Table } from '#ui/index.ts'
import { quarterMonths } from './capacity.words.ts'
import {
  differencesOf,
  nobody,
  type StatedSender,
  statedSenders,
  type ToldFlow,
} from './stated-flow.rules.ts'
import type { StatedUnit } from './stated-flow.store.ts'
import {
  allSentInWords,
  differenceInWords,
  enoughInWords,
  senderInWords,
  sentInWords,
  statedFlowWords,
} from './stated-flow.words.ts'

type Props = { visit: Visit; unit: StatedUnit }

/** What the unit says and what was counted, beside each other, and where the two differ. */
export function SideBySide({ visit, unit }: Props) {
  const { language } = visit
  const say = statedFlowWords(language)
  const { sent, quarter } = unit
  const [told, ...earlier] = unit.told
  const saysOf = (sender: StatedSender) =>
    told ? (told.senders.includes(sender) ? say.yes : say.no) : say.notGiven
  const countOf = (sender: StatedSender) => {
    const found = sent.find((one) => one.sender === sender)
    return found ? sentInWords(found, language) : say.notCounted
  }
  return (
    <>
      <Differences visit={visit} unit={unit} />
      <Table
        dense
        hiddenCaption
        caption={say.title}
        columns={[say.from, say.you, say.counted(quarterMonths(quarter, language))].map((label) => ({
          label,
        }))}
        rows={[
          ...statedSenders.map((sender) => ({
            cells: [senderInWords(sender, language), saysOf(sender), countOf(sender)],
          })),
          {
            cells: [
              say.enough,
              told ? enoughInWords(told.enough, language) : say.notGiven,
              allSentInWords(sent, language),
            ],
          },
        ]}
      />
      {told && (
        <p>
          <Said visit={visit} told={told} />
        </p>
      )}
      <p>{say.note}</p>
      {earlier.length > 0 && (
        <Disclosure summary={say.earlier}>
          <ul>
            {earlier.map((one, place) => (
              <li key={place}>
                {sendersOf(one, visit)}. {say.enough} {enoughInWords(one.enough, language)}.{' '}
                <Said visit={visit} told={one} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function Differences({ visit: { language }, unit: { told, sent } }: Props) {
  const say = statedFlowWords(language)
  const [newest] = told
  if (!newest)
    return (
      <p>
        <b>{say.noAnswer}</b>
      </p>
    )
  const found = differencesOf(newest, sent).map((one) => differenceInWords(one, language))
  return (
    <>
      {(found.length > 0 ? found : [say.agrees]).map((text) => (
        <p key={text}>
          <b>{text}</b>
        </p>
      ))}
    </>
  )
}

/** By whom, on which day and why, in the unit's own words. */
function Said({ visit: { language }, told }: { visit: Visit; told: ToldFlow }) {
  const say = statedFlowWords(language)
  const day = dayInWords(Temporal.PlainDate.from(told.toldOn), language)
  return (
    <>
      {told.toldName ? say.toldBy(day, told.toldName) : say.toldOn(day)}
      {told.teller && `, ${say.carriedOn(told.teller[language])}`}.
      {told.grounds && (
        <>
          {' '}
          {say.grounds}: <span lang="da">{told.grounds}</span>
        </>
      )}
    </>
  )
}

const sendersOf = ({ senders }: ToldFlow, { language }: Visit) =>
  (senders.length > 0 ? senders : [nobody]).map((sender) => senderInWords(sender, language)).join(', ')

import type { Language } from '#platform/words.ts'
import {
  type Answered,
  type BindingWord,
  bindingWords,
  type Holder,
} from '#registers/responsibilities/index.ts'
import { BindingKey, BindingList, Disclosure, Section, Tag, Tags } from '#ui/index.ts'
import { levelsInWords } from './level.words.ts'
import { lowerFirst } from './sentence.rules.ts'
import { answerWords } from './who-is-responsible.words.ts'

const doubtIn = (status: Holder['sourceStatus'], language: Language) => {
  const say = answerWords(language)
  return { verified: null, expected: say.doubtful, unconfirmed: say.unconfirmed, disputed: say.disputed }[
    status
  ]
}

/** Who must, who should and who has agreed; what one party holds with the same strength stands together. */
export function DutyOverview({ answer, language }: { answer: Answered; language: Language }) {
  const say = answerWords(language)
  const holders = strongestFirst(answer.holders)
  const words = new Set(holders.map((holder) => holder.bindingWord))
  const meaning: Record<BindingWord, string> = {
    must: say.keyMust,
    should: say.keyShould,
    agreed: say.keyAgreed,
    custom: say.keyCustomary,
  }
  return (
    <Section id="hvem" title={say.whoTitle}>
      <DutyGroups holders={holders} language={language} />
      <BindingKey
        label={say.keyLabel}
        items={[...words].map((word) => ({ word: bindingWords(language)[word], meaning: meaning[word] }))}
      />
    </Section>
  )
}

const strongest: readonly BindingWord[] = ['must', 'should', 'agreed', 'custom']

/** What the law says before what is recommended, agreed or usual; otherwise in the register's order. */
const strongestFirst = (holders: readonly Holder[]) =>
  [...holders].sort((a, b) => strongest.indexOf(a.bindingWord) - strongest.indexOf(b.bindingWord))

function DutyGroups({ holders, language }: { holders: readonly Holder[]; language: Language }) {
  const groups = Map.groupBy(holders, (one) => `${one.bindingWord} ${one.authority.name[language]}`)
  return (
    <BindingList
      items={[...groups.values()].flatMap((group) => {
        const [first] = group
        return first
          ? [{ ...itemOf(first, language), children: <Together group={group} language={language} /> }]
          : []
      })}
    />
  )
}

const itemOf = (holder: Holder, language: Language) => ({
  strength: holder.bindingWord,
  label: bindingWords(language)[holder.bindingWord],
  title: holder.authority.name[language],
})

/** What the party is to do, who does it, and doubt where it stands; times and remarks for those who want them. */
function Together({ group, language }: { group: readonly Holder[]; language: Language }) {
  const say = answerWords(language)
  const doubts = unique(group.map((one) => doubtIn(one.sourceStatus, language)))
  const remarks = unique(
    group.flatMap((one) => [one.duty.note?.[language], one.operatorRow?.note?.[language]]),
  )
  return (
    <>
      {unique(group.map((one) => one.duty.what[language])).map((what) => (
        <p key={what}>{what}</p>
      ))}
      <Operators group={group} language={language} />
      <Levels group={group} language={language} />
      {doubts.length > 0 && (
        <Tags>
          {doubts.map((doubt) => (
            <Tag key={doubt} tone="draft">
              {doubt}
            </Tag>
          ))}
        </Tags>
      )}
      <Disclosure summary={say.more}>
        <ul>
          {unique(group.map((one) => one.duty.moment[language])).map((moment) => (
            <li key={moment}>
              {say.whenLine} {lowerFirst(moment)}
            </li>
          ))}
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

function Operators({ group, language }: { group: readonly Holder[]; language: Language }) {
  const say = answerWords(language)
  const others = group.filter((one) => one.operatorStatus !== 'same-as-authority')
  const known = unique(others.map((one) => one.operator?.name[language]))
  const names = known.length > 0 || others.length === 0 ? known : [say.notKnown]
  const expected = others.some((one) => one.operatorStatus === 'expected')
  if (names.length === 0) return null
  return (
    <p>
      {say.doesIt} <b>{names.join(', ')}</b>
      {expected && ` (${lowerFirst(say.doubtful)})`}
    </p>
  )
}

/** How much special knowledge the help takes, so that a holder is not asked for more than it gives. */
const Levels = ({ group, language }: { group: readonly Holder[]; language: Language }) => (
  <p>
    <small>
      {answerWords(language).level} {levelsInWords(group, language)}
    </small>
  </p>
)

const unique = <T,>(values: readonly (T | null | undefined)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null && value !== undefined)),
]

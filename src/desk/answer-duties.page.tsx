import type { Language } from '#platform/words.ts'
import type { Answered, BindingWord, Holder } from '#registers/responsibilities/index.ts'
import { BindingKey, BindingList, Section, type Strength, Tag } from '#ui/index.ts'
import { answerWords } from './who-is-responsible.words.ts'

const strengths: Record<BindingWord, Strength> = {
  must: 'must',
  should: 'should',
  agreed: 'agreed',
  customary: 'custom',
}

export const doubtIn = (status: Holder['sourceStatus'], language: Language) => {
  const say = answerWords(language)
  return { verified: null, expected: say.doubtful, unconfirmed: say.unconfirmed, disputed: say.disputed }[
    status
  ]
}

/** Who must, who should and who has agreed, with doubt where it stands. */
export function DutyOverview({ answer, language }: { answer: Answered; language: Language }) {
  const say = answerWords(language)
  const words = new Set(answer.holders.map((holder) => holder.bindingWord))
  const meaning: Record<BindingWord, string> = {
    must: say.keyMust,
    should: say.keyShould,
    agreed: say.keyAgreed,
    customary: say.keyCustomary,
  }
  return (
    <Section id="hvem" title={say.whoTitle}>
      <BindingList items={answer.holders.map((holder) => dutyItem(holder, language))} />
      <BindingKey
        label={say.keyLabel}
        items={[...words].map((word) => ({ word: say[word], meaning: meaning[word] }))}
      />
    </Section>
  )
}

export function dutyItem(holder: Holder, language: Language) {
  const say = answerWords(language)
  const doubt = doubtIn(holder.sourceStatus, language)
  const note = holder.duty.note?.[language]
  return {
    strength: strengths[holder.bindingWord],
    label: say[holder.bindingWord],
    title: holder.authority.name[language],
    children: (
      <>
        <p>{holder.duty.what[language]}</p>
        <p>
          {say.whenLine} {lowerFirst(holder.duty.moment[language])}
        </p>
        {holder.operatorStatus !== 'same-as-authority' && (
          <p>
            {say.doesIt} <b>{holder.operator?.name[language] ?? say.notKnown}</b>
            {holder.operatorStatus === 'expected' && ` (${lowerFirst(say.doubtful)})`}
            {holder.operatorRow?.note && `. ${holder.operatorRow.note[language]}`}
          </p>
        )}
        {note && <p>{note}</p>}
        {doubt && (
          <p>
            <Tag tone="draft">{doubt}</Tag>
          </p>
        )}
      </>
    ),
  }
}

export const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('da') + text.slice(1)

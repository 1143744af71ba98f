import type { Language } from '#platform/words.ts'
import { Notification } from '#ui/index.ts'
import type { Danger } from './danger.rules.ts'
import { knowledgeWords } from './knowledge.words.ts'

/** A person to talk to, before anything to read. */
export function HumanFirst({ danger, language }: { danger: Danger; language: Language }) {
  const say = knowledgeWords(language)
  return (
    <Notification tone="attention" title={say.humanTitle}>
      <p>{danger === 'life' ? say.humanLife : say.humanBody}</p>
      <p>
        {say.urgent}: <a href="tel:112">112</a>
      </p>
      <p>
        {say.cancerLine}: <a href="tel:+4580301030">80 30 10 30</a>. {say.cancerLineNote}
      </p>
    </Notification>
  )
}

import type { Language } from '#platform/words.ts'
import { Notification } from '#ui/index.ts'
import type { HumanReason } from './danger.rules.ts'
import { knowledgeWords } from './knowledge.words.ts'

/** A person to talk to, before anything to read. */
export function HumanFirst({ reason, language }: { reason: HumanReason; language: Language }) {
  const say = knowledgeWords(language)
  return (
    <div class="section">
      <Notification tone="attention" title={say.humanTitle}>
        <p>{{ life: say.humanLife, body: say.humanBody, talk: say.humanTalk }[reason]}</p>
        <p>
          {say.urgent}: <a href="tel:112">112</a>
        </p>
        <p>
          {say.cancerLine}: <a href="tel:+4580301030">80 30 10 30</a>. {say.cancerLineNote}
        </p>
      </Notification>
    </div>
  )
}

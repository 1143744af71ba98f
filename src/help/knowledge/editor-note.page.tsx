import type { Visit } from '#platform/pages.ts'
import { Section } from '#ui/index.ts'
import type { Article } from './article.rules.ts'
import { knowledgeWords } from './knowledge.words.ts'
import { lixGoal, readabilityOf } from './lix.rules.ts'

/** How hard the Danish text is to read, for those who may change it. */
export function EditorNote({ article, visit }: { article: Article; visit: Visit }) {
  const { actor, language, to } = visit
  const say = knowledgeWords(language)
  const text = article.blocks.map((block) => block.text.da).join('\n\n')
  const { lix, longWords } = readabilityOf(text)
  return (
    <Section id="redaktion" title={say.editorTitle} prose>
      <p>{say.lix(lix, lixGoal)}</p>
      {longWords.length > 0 && <p>{say.longWords(longWords.slice(0, 8).join(', '))}</p>}
      {actor.powers.has('may propose editions') && (
        <p>
          <a href={to(`/redaktion/article/${article.key}/foreslaa`)}>{say.propose}</a>
        </p>
      )}
    </Section>
  )
}

import type { Visit } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { Section } from '#ui/index.ts'
import type { Article } from './article.rules.ts'
import type { ArticlePage } from './article.store.ts'
import { articleForms, keyOfForm } from './article-form.rules.ts'
import { knowledgeWords } from './knowledge.words.ts'
import { lixGoalFor, readabilityOf } from './lix.rules.ts'

/** How hard the Danish text is to read: a help to the editor, never a gate and never a reading age. */
export function Readability(props: { article: Pick<Article, 'form' | 'blocks'>; language: Language }) {
  const { form, blocks } = props.article
  const say = knowledgeWords(props.language)
  const { lix, longWords } = readabilityOf(blocks.map((block) => block.text.da ?? '').join('\n\n'))
  const goal = lixGoalFor(form)
  return (
    <>
      <p>{goal === null ? say.lixFree(lix) : say.lix(lix, goal)}</p>
      {longWords.length > 0 && <p>{say.longWords(longWords.slice(0, 8).join(', '))}</p>}
    </>
  )
}

/** For those who may change the text: how hard it is, and the ways to change it or to write for another reader. */
export function EditorNote({ page, visit }: { page: ArticlePage; visit: Visit }) {
  const { actor, language, to } = visit
  const say = knowledgeWords(language)
  const { edition, lateEffect, forms, slug, form } = page
  const mayWrite = actor.powers.has('may propose editions')
  const unwritten = lateEffect?.slug === slug ? articleForms.filter((one) => !forms.includes(one)) : []
  return (
    <Section id="redaktion" title={say.editorTitle} prose>
      {edition && <Readability article={edition.article} language={language} />}
      <ul>
        {edition && (
          <li>
            <a href={to(`/redaktion/article/${edition.article.key}`)}>{say.editions}</a>
          </li>
        )}
        {edition && mayWrite && (
          <li>
            <a href={to(`/redaktion/article/${keyOfForm(slug, form)}/foreslaa`)}>{say.propose}</a>
          </li>
        )}
        {mayWrite &&
          unwritten.map((one) => (
            <li key={one}>
              <a href={to(`/redaktion/article/${keyOfForm(slug, one)}/foreslaa`)}>{say.writeFor(say[one])}</a>
            </li>
          ))}
      </ul>
    </Section>
  )
}

import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
import { givenAt } from './answering.rules.ts'
import { namedNeeds, wordsAbout } from './received.rules.ts'
import { domainNames, receivedWords } from './received.words.ts'
import {
  agreedInShort,
  factsOfAnswer,
  type OneReceived,
  stepsBeside,
  wishOf,
} from './received-parts.page.tsx'

/** One sheet to have at hand in the conversation, with lines to write on. */
export function receivedPaper(found: OneReceived, { language, today }: Visit): Paper {
  const say = receivedWords(language)
  const { assessment, person, how } = found
  const { questions, given } = assessment
  const at = language === 'da' ? 0 : 1
  const needs = namedNeeds(questions, given, how.needs).map(({ need, label }) => {
    const tried = wordsAbout(questions, given, need.about).join(' ')
    const burden = need.burden === null ? say.notGiven : `${need.burden}`
    return {
      words: `${label?.[language] ?? domainNames[need.domain][at]} · ${say.burden}: ${burden} · ${wishOf(need, language)}`,
      note: [tried && `${say.tried}: ${tried}`, agreedInShort(need, language)].filter(Boolean).join(' · '),
    }
  })
  const rest = stepsBeside(assessment).flatMap((step) => {
    const said = givenAt(step, given).flatMap(({ words, code }) => {
      const option =
        step.question.kind === 'choice' ? step.question.options.find((one) => one.code === code) : undefined
      return [words ?? option?.label[language] ?? '']
    })
    const words = said.filter(Boolean).join(' ')
    return words ? [{ label: step.question.title[language], words, note: '' }] : []
  })
  const facts = factsOfAnswer(found, language).map(({ label, value }) => ({ label, words: value, note: '' }))
  return {
    language,
    over: say.conversation,
    title: person.name ?? say.nameless,
    lead: dayInWords(today, language),
    foot: say.noSum,
    pages: 1,
    blocks: [
      { kind: 'facts', items: facts },
      { kind: 'section', words: say.needs },
      needs.length > 0 ? { kind: 'list', items: needs } : { kind: 'text', words: say.needsNone },
      ...(rest.length > 0
        ? ([
            { kind: 'section', words: say.rest },
            { kind: 'facts', items: rest },
          ] as const)
        : []),
      { kind: 'section', words: say.notes },
      { kind: 'lines', count: 5 },
    ],
  }
}

import { languageName } from '#care/citizens/index.ts'
import { kindNames } from '#care/referrals/index.ts'
import type { Visit } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import type { About } from '#registers/tasks/index.ts'
import type { Case } from './my-tasks.store.ts'
import { myTaskWords } from './my-tasks.words.ts'

/** How whoever has to act reaches the person; nobody calls about the dead. */
function howToCall({ personKnownDead, bestTime, messageAllowed, calls }: Case, language: Language): string {
  const say = myTaskWords(language)
  if (personKnownDead) return ''
  const isCall = calls !== null
  return [
    bestTime && say.bestTime(bestTime),
    isCall && messageAllowed !== null && say[messageAllowed ? 'message' : 'noMessage'],
    isCall && calls > 0 && say.calls(calls),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Two columns of the work list: the person, and what it is and from whom. */
export function casesIn(cases: readonly Case[], { language }: Visit): About {
  const say = myTaskWords(language)
  const cellsOf = (one: Case) => {
    const { personName, personKnownDead, interpreterLanguage, kind, about, senderName } = one
    const how = howToCall(one, language)
    return [
      <>
        {personName ?? say.nameless}
        {personKnownDead && <small>{say.knownDead}</small>}
        {interpreterLanguage && <small>{say.interpreter(languageName(interpreterLanguage, language))}</small>}
        {how && <small>{how}</small>}
      </>,
      <>
        {kind && kindNames[kind][language === 'da' ? 0 : 1]}
        {about && say[about]}
        {senderName && <small>{say.from(senderName[language])}</small>}
      </>,
    ]
  }
  return {
    columns: [say.person, say.course],
    cells: new Map(cases.map((one) => [one.subject, cellsOf(one)])),
  }
}

import { languageName } from '#care/citizens/index.ts'
import { kindNames } from '#care/referrals/index.ts'
import type { Visit } from '#platform/pages.ts'
import type { About } from '#registers/tasks/index.ts'
import type { Case } from './my-tasks.store.ts'
import { myTaskWords } from './my-tasks.words.ts'

/** Two columns of the work list: the person, and what it is and from whom. */
export function casesIn(cases: readonly Case[], { language }: Visit): About {
  const say = myTaskWords(language)
  const cellsOf = ({ personName, personKnownDead, interpreterLanguage, kind, about, senderName }: Case) => [
    <>
      {personName ?? say.nameless}
      {personKnownDead && <small>{say.knownDead}</small>}
      {interpreterLanguage && <small>{say.interpreter(languageName(interpreterLanguage, language))}</small>}
    </>,
    <>
      {kind && kindNames[kind][language === 'da' ? 0 : 1]}
      {about && say[about]}
      {senderName && <small>{say.from(senderName[language])}</small>}
    </>,
  ]
  return {
    columns: [say.person, say.course],
    cells: new Map(cases.map((one) => [one.subject, cellsOf(one)])),
  }
}

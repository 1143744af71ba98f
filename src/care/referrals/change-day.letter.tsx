import { dayInWords, type Language } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
import { type Changing, changeDay } from './change-day.rules.ts'
import { changeDayWords } from './change-day.words.ts'
import { kindNames } from './referral.words.ts'

/** What the person is told, a sentence a line; what nobody knows is said to be unknown. */
export function changeDayLines(
  { course, before, after, isControllerNew }: Changing,
  language: Language,
): string[] {
  const say = changeDayWords(language)
  const name = (one: { da: string; en: string } | null) => one?.[language] ?? say.notGiven
  return [
    say.letterWhat(kindNames[course.kind][language === 'da' ? 0 : 1], dayInWords(changeDay, language)),
    say.letterFrom(name(before.authorityName)),
    say.letterTo(name(after.authorityName)),
    after.isOperatorKnown && after.operatorName
      ? say.letterOperator(after.operatorName[language])
      : say.letterNoOperator,
    ...(isControllerNew && course.controllerName
      ? [say.letterController(course.controllerName[language])]
      : []),
    say.letterNothing,
    say.letterCall(name(course.receiverName)),
  ]
}

/** One page to the person, for whoever sends it. */
export const changeDayPaper = (changing: Changing, language: Language, today: Temporal.PlainDate): Paper => {
  const say = changeDayWords(language)
  return {
    language,
    over: changing.course.receiverName?.[language] ?? '',
    title: say.letterTitle,
    lead: changing.course.personName ?? '',
    pages: 1,
    foot: say.letterFoot(dayInWords(today, language)),
    blocks: changeDayLines(changing, language).map((words) => ({ kind: 'text', words })),
  }
}

import { contactRoleNames } from '#care/citizens/index.ts'
import { type Both, dayInWords, type Language } from '#platform/words.ts'
import type { Paper } from '#ui/index.ts'
import { type Changing, changeDay, type Passing } from './change-day.rules.ts'
import { changeDayWords } from './change-day.words.ts'
import type { HeldChanging } from './change-held.rules.ts'
import { kindNames } from './referral.words.ts'

/** What a letter is about, and who sends it. */
export type Letter = Passing & {
  readonly what: 'course' | 'agreed' | 'contact'
  readonly name: Both
  readonly personName: string | null
  readonly unitName: Both | null
  readonly controllerName: Both | null
}
export const letterOfCourse = ({ course, ...passing }: Changing): Letter => {
  const [da, en] = kindNames[course.kind]
  const { personName, receiverName, controllerName } = course
  return { ...passing, what: 'course', name: { da, en }, personName, unitName: receiverName, controllerName }
}
/** What was agreed is not said on paper, nor about what: it may be what nobody else should read. */
export function letterOfHeld({ held, ...passing }: HeldChanging): Letter | null {
  const { what, role, personName, nameBefore, controllerName } = held
  if (what === 'reaction') return null
  const say = { da: changeDayWords('da'), en: changeDayWords('en') }
  const named = (language: Language) =>
    what === 'contact' && role
      ? say[language].contactOf(contactRoleNames(language)[role])
      : say[language].agreedOf
  const name = { da: named('da'), en: named('en') }
  return { ...passing, what, name, personName, unitName: nameBefore, controllerName }
}

/** What the person is told, a sentence a line; what nobody knows is said to be unknown. */
export function changeDayLines(letter: Letter, language: Language): string[] {
  const { name: what, before, after, isAuthorityNew, isControllerNew, controllerName, unitName } = letter
  const say = changeDayWords(language)
  const name = (one: Both | null) => one?.[language] ?? say.notGiven
  const day = dayInWords(changeDay, language)
  const passes = [
    say.letterWhat(what[language], day),
    say.letterFrom(name(before.authorityName)),
    say.letterTo(name(after.authorityName)),
    after.isOperatorKnown && after.operatorName
      ? say.letterOperator(after.operatorName[language])
      : say.letterNoOperator,
  ]
  return [
    ...(isAuthorityNew
      ? passes
      : [before.authority ? say.letterSame(what[language]) : say.letterAbout(what[language])]),
    ...(isControllerNew && controllerName ? [say.letterController(controllerName[language])] : []),
    say.letterNothing,
    ...(unitName ? [say.letterCall(unitName[language])] : []),
  ]
}

/** One page to the person, for whoever sends it. */
export const changeDayPaper = (letter: Letter, language: Language, today: Temporal.PlainDate): Paper => {
  const say = changeDayWords(language)
  return {
    language,
    over: letter.unitName?.[language] ?? '',
    title: letter.isAuthorityNew ? say[`letterTitle-${letter.what}`] : say.letterTitleController,
    lead: letter.personName ?? '',
    pages: 1,
    foot: say.letterFoot(dayInWords(today, language)),
    blocks: changeDayLines(letter, language).map((words) => ({ kind: 'text', words })),
  }
}

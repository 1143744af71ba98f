import type { findReader } from '#care/assessments/index.ts'
import type { Visit } from '#platform/pages.ts'
import type { Both, Language, Pair } from '#platform/words.ts'
import { Callable, Section } from '#ui/index.ts'
import type { Said } from './question.rules.ts'
import type { Question } from './question.store.ts'
import { answerNames, questionTitles, questionWords } from './question.words.ts'
import { kindNames } from './referral.words.ts'

export const inLanguage = ([da, en]: Pair, language: Language) => (language === 'da' ? da : en)
export const titleOf = ({ about }: Question, language: Language) =>
  inLanguage(questionTitles[about], language)
export const answerInWords = ({ about }: Pick<Question, 'about'>, said: Said, language: Language): string => {
  const name = answerNames[about][said]
  return name ? inLanguage(name, language) : said
}

/** What sort of help, and where: a person may have had several. */
export const aboutInWords = ({ kind, receiverName }: Question, language: Language) =>
  questionWords(language).about(inLanguage(kindNames[kind], language), receiverName?.[language] ?? '')

type Reader = Awaited<ReturnType<typeof findReader>>

/** Whom the person can ring: the place that helped and the place that sent, in the words they gave themselves. */
export function Numbers({ visit, question, reader }: { visit: Visit; question: Question; reader: Reader }) {
  const { language, to, has } = visit
  const say = questionWords(language)
  const { receiverName, receiverContact, senderName, senderContact } = question
  const phone = reader?.reception?.phone
  const hours = reader?.reception?.hours?.[language]
  const own = phone ? `${phone}. ${hours ?? ''}` : senderContact?.[language]
  const links = [
    ['/mit/behov', say.toTell],
    ['/mit/kontakter', say.toContacts],
    ['/find-hjaelp', say.toFind],
  ] as const
  return (
    <Section id="ring" title={say.numbers} intro={say.numbersText} prose>
      <Place name={receiverName} words={receiverContact?.[language]} language={language} />
      <Place name={senderName} words={own} language={language} />
      <p>{say.urgent}</p>
      <ul>
        {links
          .filter(([path]) => has(path))
          .map(([path, label]) => (
            <li key={path}>
              <a href={to(path)}>{label}</a>
            </li>
          ))}
      </ul>
    </Section>
  )
}

type PlaceProps = { name: Both | null; words: string | undefined; language: Language }
const Place = ({ name, words, language }: PlaceProps) => (
  <p>
    <b>{name?.[language]}</b>
    <br />
    {words ? <Callable text={words} /> : questionWords(language).unknownNumber}
  </p>
)

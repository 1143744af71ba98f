import { type findReader, HoursTold } from '#care/assessments/index.ts'
import { NumbersToRing } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { type Both, dayInWords, type Language, type Pair } from '#platform/words.ts'
import { Callable, type Content, Notification, Section } from '#ui/index.ts'
import type { Contact } from './holding.rules.ts'
import type { Said } from './question.rules.ts'
import type { Question } from './question.store.ts'
import { answerNames, questionTitles, questionWords } from './question.words.ts'
import { kindNames } from './referral.words.ts'
import { ContactTold } from './whom-to-call.page.tsx'

export const inLanguage = ([da, en]: Pair, language: Language) => (language === 'da' ? da : en)
export const titleOf = ({ about }: Question, language: Language) =>
  inLanguage(questionTitles[about], language)
export const answerInWords = ({ about }: Pick<Question, 'about'>, said: Said, language: Language): string => {
  const name = answerNames[about][said]
  return name ? inLanguage(name, language) : said
}

/** What sort of help, where, and which conversation: a person may have had several. */
export function aboutInWords({ kind, receiverName, heldAt }: Question, language: Language): string {
  const say = questionWords(language)
  const about = say.about(inLanguage(kindNames[kind], language), receiverName?.[language] ?? '')
  return heldAt ? `${about}, ${say.held(dayInWords(dayOf(heldAt), language))}` : about
}

type Reader = Awaited<ReturnType<typeof findReader>>

/** Whom the person can ring: the place that helped and the place that sent, in the words they gave themselves. */
export function Numbers({ visit, question, reader }: { visit: Visit; question: Question; reader: Reader }) {
  const { language } = visit
  const say = questionWords(language)
  const { receiverName, receiverContact, senderId, senderName, senderContact } = question
  const isToldOn = question.toldId !== null
  const phone = reader?.reception?.phone
  const given = (contact: Contact | null) =>
    contact ? <ContactTold contact={contact} language={language} /> : say.unknownNumber
  const told = (contact: Contact | null) =>
    phone ? (
      <>
        <Callable text={phone} />. <HoursTold hours={reader.reception?.hours} language={language} />
      </>
    ) : (
      given(contact)
    )
  const place = (name: Both | null, text: Content) => ({ name: name?.[language] ?? '', text })
  return (
    <NumbersToRing
      visit={visit}
      title={say.numbers}
      intro={isToldOn ? say.numbersToo : say.numbersText}
      places={[
        place(
          receiverName,
          reader?.id === question.receiverId ? told(receiverContact) : given(receiverContact),
        ),
        place(senderName, reader?.id === senderId ? told(senderContact) : given(senderContact)),
      ]}
      urgent={say.urgent}
      links={[
        ['/mit/behov', say.toTell],
        ['/mit/kontakter', say.toContacts],
        ['/find-hjaelp', say.toFind],
      ]}
    />
  )
}

/** Said before the answer is sent, and beside it afterwards. */
export function Readers({
  visit: { language },
  question,
  unit,
}: {
  visit: Visit
  question: Question
  unit: Reader
}) {
  const say = questionWords(language)
  const sender = question.senderName?.[language] ?? ''
  const receiver = question.receiverName?.[language] ?? ''
  const days = unit?.reaction?.reactsWithin
  const readers =
    question.about === 'what-matters'
      ? say.counted
      : unit && days
        ? `${say.readersOnly(sender, receiver)} ${say.noTells(unit.name[language], days)}`
        : say.readers(sender, receiver)
  return (
    <Section id="hvem-ser" title={say.whoReads} prose>
      <p>
        {readers} {say.noReading}
      </p>
    </Section>
  )
}

/** That a no was told on, by when the unit reacts, and when it has said that it did. */
export function ToldNo({
  visit: { language },
  question,
  unit,
}: {
  visit: Visit
  question: Question
  unit: Both
}) {
  const say = questionWords(language)
  const { toldDue, followedAt } = question
  if (!toldDue) return null
  const text = followedAt
    ? say.followedNo(unit[language], dayInWords(dayOf(followedAt), language))
    : say.toldNo(unit[language], dayInWords(toldDue, language))
  return <Notification title={text} />
}

import { InDanish } from '#care/assessments/index.ts'
import type { Visit } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { Callable } from '#ui/index.ts'
import type { Contact, Holding } from './holding.rules.ts'
import { myCourseWords } from './my-course.words.ts'

/** The number with what is told of it, also where that is told in Danish only. */
export const ContactTold = ({ contact, language }: { contact: Contact; language: Language }) => (
  <>
    <Callable text={contact[language]} />
    {language === 'en' && contact.inDanish && (
      <>
        . <InDanish text={contact.inDanish} language={language} />
      </>
    )}
  </>
)

type Props = { one: Holding; visit: Visit; addressOf: (path: string) => string }

/** The number of whoever it lies with; where nobody has told it, the ways there are to get through all the same. */
export function WhomToCall({ one, visit, addressOf }: Props) {
  const { language, to, has } = visit
  const say = myCourseWords(language)
  const { holdContact, holdName, holdId, senderId, senderName, senderContact, municipality } = one
  if (holdContact) return <ContactTold contact={holdContact} language={language} />
  const unit = holdName?.[language] ?? ''
  return (
    <>
      {say.noNumber}
      <ul>
        {senderContact && senderId !== holdId && (
          <li>
            {say.callSender(senderName?.[language] ?? '')}{' '}
            <ContactTold contact={senderContact} language={language} />
          </li>
        )}
        {municipality && (
          <li>
            {say.callMunicipality(municipality.name[language], unit)}{' '}
            {has('/kommuner/:code') && (
              <a href={to(`/kommuner/${municipality.code}`)}>
                {say.seeMunicipality(municipality.name[language])}
              </a>
            )}
          </li>
        )}
        {has('/mit/kontakter') && (
          <li>
            {say.lookIn} <a href={to(addressOf('/mit/kontakter'))}>{say.contacts}</a>
          </li>
        )}
        <li>
          <Callable text={say.talkToSomebody} />
        </li>
      </ul>
    </>
  )
}

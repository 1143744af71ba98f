import { definePage, show, type Visit } from '#platform/pages.ts'
import { Crumbs, EmptyState, Notification, PageHead, Prose, Section, SummaryList, Tag } from '#ui/index.ts'
import { blotLinks, textParts } from './blot.rules.ts'
import { momentInWords } from './moment.words.ts'
import { type KeptMail, listMails, mailsShown } from './operations.store.ts'
import { operationsWords } from './operations.words.ts'

/** For the operator: the mails that were written, so that one without a mail server can still be read. */
export const mailPage = definePage({
  path: '/drift/post',
  access: 'may run operations',
  async get(visit) {
    const say = operationsWords(visit.language)
    const mails = await listMails(visit.db)
    const isReal = mails.some((mail) => mail.isReal)
    return show({
      title: say.mailTitle,
      body: (
        <>
          <Crumbs label={say.trail} items={[{ href: visit.to('/drift'), label: say.back }]} />
          <PageHead title={say.mailTitle} lead={say.mailLead(mailsShown)} />
          {isReal && <Notification title={say.mailBlotted} />}
          {mails.length === 0 && <EmptyState title={say.noMail} />}
          {mails.map((mail) => (
            <Mail key={mail.id} visit={visit} mail={mail} />
          ))}
        </>
      ),
    })
  },
})

function Mail({ visit, mail }: { visit: Visit; mail: KeptMail }) {
  const { language } = visit
  const say = operationsWords(language)
  const text = (words: string) => (mail.isReal ? blotLinks(words, say.blot) : words)
  return (
    <Section id={`mail-${mail.id}`} title={text(mail.subject)}>
      <SummaryList
        compact
        items={[
          { label: say.to, value: mail.recipient },
          { label: say.written, value: momentInWords(mail.writtenAt, language) },
          { label: say.state, value: <MailState visit={visit} mail={mail} /> },
          { label: say.tries, value: String(mail.tries) },
        ]}
      />
      <Prose>
        {text(mail.body)
          .split(/\n{2,}/)
          .map((paragraph, place) => (
            <p key={place}>
              <Paragraph text={paragraph} />
            </p>
          ))}
      </Prose>
    </Section>
  )
}

const Paragraph = ({ text }: { text: string }) => (
  <>
    {textParts(text).map((part, place) =>
      part.link ? (
        <a key={place} href={part.text}>
          {part.text}
        </a>
      ) : (
        part.text
      ),
    )}
  </>
)

function MailState({ visit, mail }: { visit: Visit; mail: KeptMail }) {
  const say = operationsWords(visit.language)
  if (mail.sentAt)
    return (
      <>
        <Tag tone="done">{say.sent}</Tag> {momentInWords(mail.sentAt, visit.language)}
      </>
    )
  return mail.givenUpAt ? <Tag tone="late">{say.mailGivenUp}</Tag> : <Tag>{say.kept}</Tag>
}

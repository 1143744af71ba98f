import { randomUUID } from 'node:crypto'
import { dayOf } from '#platform/calendar.ts'
import { conflict, definePage, goTo, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { type Both, dayInWords } from '#platform/words.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Door,
  Doors,
  Form,
  FormId,
  Notification,
  PageHead,
  Section,
  Tag,
} from '#ui/index.ts'
import { type EmergencyLook, listEmergencyLooks } from './emergency.store.ts'
import { mineWords } from './mine.words.ts'
import { countNews, type News } from './news.store.ts'
import { listReceived, type Received } from './permission.store.ts'
import { partNames } from './permission.words.ts'
import { mayBeginOwnPages } from './person.policy.ts'
import type { Part } from './person.rules.ts'
import { beginOwnPages } from './person.store.ts'
import { personWords } from './person.words.ts'

/** A door that a room above adds to a person's own page; with a part, whoever acts for somebody in it finds it as well. */
export type MyDoor = {
  readonly path: string
  readonly title: Both
  readonly text: Both
  readonly part?: Part
  /** How much behind it has come and waits for oneself. */
  readonly news?: News
}

/** What is here, in plain words; what others have allowed one; and whether somebody looked without asking. */
export const myPage = (doors: readonly MyDoor[]) =>
  definePage({
    path: '/mit',
    access: 'may see own page',
    async get(visit) {
      const { db, actor, language } = visit
      const own = actor.access?.find(({ kind }) => kind === 'own')
      const received = await listReceived(db, actor.id)
      const looks = own ? await listEmergencyLooks(db, own.personId) : []
      const news = own ? await countNews(db, own.personId, doors) : new Map()
      const body = (
        <Mine
          visit={visit}
          doors={doors}
          isBegun={own !== undefined}
          received={received}
          looks={looks}
          news={news}
        />
      )
      return show({ title: mineWords(language).title, body })
    },
    async post({ db, actor, language, to }) {
      const permit = mayBeginOwnPages(actor)
      if (isRefusal(permit)) return notFound()
      if (await beginOwnPages(db, permit, randomUUID())) return goTo(to('/mit'))
      const say = mineWords(language)
      return conflict({ title: say.closed, body: <PageHead title={say.closed} lead={say.closedText} /> })
    },
  })

type MineProps = {
  visit: Visit
  doors: readonly MyDoor[]
  /** Somebody who only acts for another may not have begun pages of their own. */
  isBegun: boolean
  received: readonly Received[]
  looks: readonly EmergencyLook[]
  news: ReadonlyMap<string, number>
}

function Mine({ visit, doors, isBegun, received, looks, news }: MineProps) {
  const { language, to } = visit
  const say = mineWords(language)
  const own = [
    ['/mit/oplysninger', say.details, say.detailsText],
    ['/mit/kontakter', say.contacts, say.contactsText],
    ['/mit/tilladelser', say.permissions, say.permissionsText],
    ['/mit/opslag', say.looks, say.looksText],
    ['/mit/alt', say.everything, say.everythingText],
  ] as const
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {looks.map((one) => (
        <Emergency key={one.id} one={one} visit={visit} />
      ))}
      {isBegun ? (
        <Doors label={say.doors}>
          {doors.map(({ path, title, text }, place) => (
            <Door
              key={path}
              first={place === 0}
              href={to(path)}
              title={
                <>
                  {title[language]} {news.get(path) ? <Tag>{say.news(news.get(path) ?? 0)}</Tag> : null}
                </>
              }
              text={text[language]}
              go={say.open}
            />
          ))}
          {own.map(([path, title, text]) => (
            <Door key={path} href={to(path)} title={title} text={text} go={say.open} />
          ))}
        </Doors>
      ) : (
        <Section id="begynd" title={say.begin} intro={say.beginText}>
          <Form action={to('/mit')}>
            <FormId form={visit.form} />
            <Buttons>
              <Button>{say.begin}</Button>
              <ButtonLink kind="quiet" href={to('/mit/tilladelser')}>
                {say.permissions}
              </ButtonLink>
            </Buttons>
          </Form>
        </Section>
      )}
      {received.length > 0 && (
        <Section id="fra-andre" title={say.received} intro={say.receivedNote}>
          <ul class="link-list">
            {received.map((one) => (
              <li key={one.id}>
                <FromAnother one={one} visit={visit} doors={doors} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** The one who received it gets this line, and by a proxy the parts that were chosen; nothing else of the giver. */
type FromProps = { one: Received; visit: Visit; doors: readonly MyDoor[] }
function FromAnother({ one, visit: { language, to }, doors }: FromProps) {
  const say = mineWords(language)
  const names = partNames(language)
  const name = one.personName ?? personWords(language).nameless
  const links =
    one.kind === 'proxy' ? one.parts.filter((part) => part === 'details' || part === 'contacts') : []
  const above =
    one.kind === 'proxy' ? doors.filter(({ part }) => part !== undefined && one.parts.includes(part)) : []
  return (
    <>
      <b>{one.kind === 'proxy' ? say.receivedProxy(name) : say.receivedTalk(name)}</b>
      <br />
      {one.validTo &&
        say.receivedUntil(one.parts.map((part) => names[part]).join(', '), dayInWords(one.validTo, language))}
      {links.map((part) => (
        <p key={part}>
          <a href={to(`/mit/${part === 'details' ? 'oplysninger' : 'kontakter'}?for=${one.personId}`)}>
            {part === 'details' ? say.seeDetails : say.seeContacts}
          </a>
        </p>
      ))}
      {above.map(({ path, title }) => (
        <p key={path}>
          <a href={to(`${path}?for=${one.personId}`)}>{title[language]}</a>
        </p>
      ))}
    </>
  )
}

function Emergency({ one, visit: { language } }: { one: EmergencyLook; visit: Visit }) {
  const say = mineWords(language)
  return (
    <Notification tone="attention" title={say.emergency}>
      <p>{say.emergencyText(dayInWords(dayOf(one.at), language), one.reason)}</p>
      <p>{one.judgement ? say[`emergency-${one.judgement}`] : say.emergencyWaits}</p>
    </Notification>
  )
}

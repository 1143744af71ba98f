import { OfferCards, TellMissing, topicInWords } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { RightEntry } from '#registers/responsibilities/index.ts'
import { Section, type Way, WayThere } from '#ui/index.ts'
import { helpAnswerWords } from './help-answer.words.ts'
import { carriedHelp, helpFields } from './help-asked.rules.ts'
import { rightsIn } from './help-ground.rules.ts'
import type { HelpShown } from './help-shown.rules.ts'

type Props = { visit: Visit; shown: HelpShown }

/** What is near, and always what is for the whole country. Only the place goes along to the list of offers. */
export function NearYou({ visit, shown }: Props) {
  const { language, to } = visit
  const { home, told } = shown
  const { near, national } = shown.offers
  const say = helpAnswerWords(language)
  const askPlace: Way = {
    action: to('/find-hjaelp'),
    fields: [...carriedHelp(told, ['sted']), [helpFields.show, 'sted']],
  }
  return (
    <Section id="naer" title={home ? say.nearTitle : say.national} intro={say.nearIntro}>
      {near.length > 0 && <OfferCards rows={near} visit={visit} label={say.nearTitle} />}
      {home && near.length === 0 && <p>{say.noneNear}</p>}
      {near.length > 0 && national.length > 0 && <h3>{say.national}</h3>}
      {national.length > 0 && <OfferCards rows={national} visit={visit} label={say.national} />}
      {home ? (
        <p>
          <a href={to(`/tilbud?sted=${home.code}`)}>{say.allHere}</a>
        </p>
      ) : (
        <div class="section__intro">
          <WayThere way={askPlace}>{say.tellPlace}</WayThere>
        </div>
      )}
    </Section>
  )
}

/** What was chosen and has no local offer there can be told of with one press. */
export function MissingHere({ visit, shown }: Props) {
  const { home, missing, ground } = shown
  if (!home) return null
  const topics = missing.map((topic) => ({
    topic,
    label: topicInWords(topic, ground.lateEffects, visit.language),
  }))
  return <TellMissing visit={visit} place={home} topics={topics} source="find-help" />
}

/** The rights that fit, closed: a tired person reads the names first. */
export function RightsWorthKnowing({ visit, shown }: Props) {
  const { language, to, today } = visit
  const say = helpAnswerWords(language)
  if (shown.rights.length === 0) return null
  const rights = rightsIn(shown.ground)
  return (
    <Section id="rettigheder" title={say.rightsTitle} intro={say.rightsIntro}>
      <ul class="plain-list">
        {shown.rights.map((right) => (
          <RightEntry key={right.key} right={right} rights={rights} today={today} language={language} />
        ))}
      </ul>
      <p>
        <a href={to('/rettigheder')}>{say.allRights}</a>
      </p>
    </Section>
  )
}

import { withinLimit } from '#platform/limits.ts'
import { definePage, goTo, invalid, show, tooMany, type Visit } from '#platform/pages.ts'
import { type LateEffectName, listReadingRegister } from '#registers/lateeffects/index.ts'
import { type Search, searchPlaces } from '#registers/places/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  HiddenField,
  PageHead,
  Select,
  TextField,
} from '#ui/index.ts'
import { mayCountGap } from './gap.policy.ts'
import { drawerOf, gapLimits, type Topic, topicFrom, topicNames, topicText } from './gap.rules.ts'
import { recordGap } from './gap.store.ts'
import { gapWords, topicInWords } from './gap.words.ts'
import { topicOptions } from './gap-parts.page.tsx'
import { hasLocalOffer } from './local-offer.store.ts'

type Typed = { readonly place: string; readonly topic: string; readonly source: string }
type Wrong = Partial<Record<'sted' | 'emne', string>>

/** Somebody chooses a topic and a place; without a local offer it is counted, and with one they are shown the way. */
export const tellGapPage = definePage<boolean>({
  path: '/mangler/fortael',
  access: 'anyone',
  before: async ({ method, connection }, within) =>
    method !== 'POST' || (await within(gapLimits.connection, connection)),
  async get(visit) {
    const effects = (await listReadingRegister(visit.db)).rows
    const typed = { place: visit.query.get('sted') ?? '', topic: '', source: '' }
    const title = gapWords(visit.language).tellTitle
    return show({ title, body: <Tell visit={visit} effects={effects} typed={typed} /> })
  },
  async post(visit) {
    const { db, actor, form, today, language, connection, prepared: isWithin } = visit
    const say = gapWords(language)
    if (!isWithin) return tooMany({ title: say.tooMany, body: <TooMany visit={visit} /> })
    const typed = { place: form.text('sted'), topic: form.text('emne'), source: form.text('fra') }
    const { found } = await searchPlaces(db, typed.place, today)
    const place = found.kind === 'one' ? found.municipality : null
    const effects = (await listReadingRegister(db)).rows
    const topic = topicFrom(
      typed.topic,
      effects.map(({ slug }) => slug),
    )
    if (!place || !topic) {
      const wrong = {
        ...(place ? {} : { sted: placeProblem(found, visit) }),
        ...(topic ? {} : { emne: say.unknownTopic }),
      }
      const body = <Tell visit={visit} effects={effects} typed={typed} wrong={wrong} />
      return invalid({ title: say.tellTitle, body })
    }
    if (await hasLocalOffer(db, place.code, topicText(topic), today)) {
      const name = topicInWords(topic, effects, language).toLowerCase()
      const body = (
        <ThereIs visit={visit} code={place.code} title={say.thereIs(name, place.name)} topic={topic} />
      )
      return show({ title: say.thereIs(name, place.name), body })
    }
    const who = `${place.code}\n${topicText(topic)}\n${drawerOf(connection, today)}`
    if (await withinLimit(db, visit.now, gapLimits.same, who)) {
      const source = typed.source === 'find-help' ? 'find-help' : 'search'
      await recordGap(db, mayCountGap(actor), { place: place.code, topic, source })
    }
    // The place was chosen before; the topic says something about a person and stands in no address.
    return goTo(visit.to(`/mangler/${place.code}?talt=ja`))
  },
})

function placeProblem(found: Search['found'], { language }: Visit): string {
  const say = gapWords(language)
  if (found.kind !== 'choose') return say.unknownPlace
  return say.several(found.municipalities.map(({ name }) => name).join(', '))
}

type TellProps = {
  visit: Visit<boolean>
  effects: readonly Pick<LateEffectName, 'slug' | 'name'>[]
  typed: Typed
  wrong?: Wrong
}
function Tell({ visit, effects, typed, wrong = {} }: TellProps) {
  const say = gapWords(visit.language)
  const errors = Object.entries(wrong).map(([name, message]) => ({ name, message }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={say.problems} errors={errors} />}
      <PageHead over={say.title} title={say.tellTitle} lead={say.tellLead} />
      <Form action={visit.to('/mangler/fortael')} label={say.tellTitle}>
        <Select
          name="emne"
          label={say.topic}
          empty={say.chooseTopic}
          value={typed.topic}
          options={topicOptions(visit, effects)}
          error={wrong.emne}
        />
        <TextField
          name="sted"
          label={say.place}
          hint={say.placeHint}
          value={typed.place}
          error={wrong.sted}
          width="medium"
          autoComplete="postal-code"
          spellCheck={false}
        />
        {typed.source === 'find-help' && <HiddenField name="fra" value={typed.source} />}
        <p>{say.counted}</p>
        <Buttons>
          <Button>{say.send}</Button>
        </Buttons>
      </Form>
    </>
  )
}

type ThereIsProps = { visit: Visit<boolean>; code: string; topic: Topic; title: string }
const ThereIs = ({ visit: { language, to }, code, topic, title }: ThereIsProps) => (
  <>
    <PageHead over={gapWords(language).title} title={title} lead={gapWords(language).thereIsText} />
    <Buttons>
      <ButtonLink href={to(`/tilbud?sted=${code}&${topicNames[topic.kind]}=${topic.key}`)}>
        {gapWords(language).seeOffers}
      </ButtonLink>
    </Buttons>
  </>
)

const TooMany = ({ visit: { language, to } }: { visit: Visit<boolean> }) => (
  <>
    <PageHead title={gapWords(language).tooMany} lead={gapWords(language).tooManyText} />
    <Buttons>
      <ButtonLink href={to('/tilbud')}>{gapWords(language).seeAllOffers}</ButtonLink>
    </Buttons>
  </>
)

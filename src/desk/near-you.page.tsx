import { type ArticlePage, addressOfForm } from '#help/knowledge/index.ts'
import { findOffersNear, OfferCards } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { askBoth } from '#platform/question.ts'
import { type PlaceOnDay, placeSearch } from '#registers/places/index.ts'
import { type Answer, answerConcern, rowsAbout } from '#registers/responsibilities/index.ts'
import {
  Answer as AnswerBox,
  Button,
  ButtonLink,
  Buttons,
  type Content,
  Form,
  HiddenField,
  RadioCards,
  Section,
  TextField,
} from '#ui/index.ts'
import { articleWords } from './article.words.ts'
import { asAskedBy, concernBeside } from './article-concern.rules.ts'
import { fields } from './asked.rules.ts'
import { registerOn } from './place-register.rules.ts'
import { answerWords } from './who-is-responsible.words.ts'

type Place = Pick<PlaceOnDay, 'code' | 'name'>
/** What was told about the place, and what follows from it. */
export type Near =
  | { readonly kind: 'asking'; readonly typed?: string; readonly problem?: string }
  | {
      readonly kind: 'choose'
      readonly typed: string
      readonly places: readonly Place[]
      readonly problem?: string
    }
  | {
      readonly kind: 'found'
      readonly place: Place
      readonly answer: Answer | null
      readonly offers: Awaited<ReturnType<typeof findOffersNear>>
    }

const offersShown = 3

/** Who is responsible and what help there is where the reader lives; told by POST and kept nowhere. */
export async function findNear(visit: Visit, page: ArticlePage): Promise<Near> {
  const { db, form, language, today } = visit
  const say = answerWords(language)
  const typed = form.text(fields.place)
  const words = form.text(fields.municipality) || typed
  if (words === '') return { kind: 'asking', problem: say.writePlace }
  const key = concernBeside(page.slug, page.lateEffect?.scope)
  const [{ found }, rows] = await askBoth(db, placeSearch(db, words, today), rowsAbout(db, { concern: key }))
  if (found.kind === 'none') return { kind: 'asking', typed, problem: say.unknownPlace(words) }
  if (found.kind === 'choose') return { kind: 'choose', typed, places: found.municipalities }
  const place = found.municipality
  const concern = rows.concerns.find((one) => one.key === key)
  const register = registerOn(place, today, rows)
  // Who lives with a cancer that stays is asked for as such; of everybody else it is not known where they are.
  const situation = page.edition?.article.group === 'lever-med-kraeft' ? ('kronisk' as const) : undefined
  const where = { municipality: place.code, date: today, situation }
  const offers = await findOffersNear(
    db,
    {
      code: place.code,
      // Where the text is about no late effect, only what is for all of them is near.
      lateEffects: page.lateEffect ? [page.lateEffect.slug] : [],
      limit: offersShown,
      ...(page.form === 'paaroerende' ? { relatives: true } : {}),
      ...(page.form === 'barn' ? { children: true } : {}),
    },
    today,
  )
  const answer = concern ? answerConcern(asAskedBy(page.slug, concern), where, register) : null
  return { kind: 'found', place, answer, offers }
}

type Props = { near: Near; page: ArticlePage; visit: Visit; children?: Content }

/** Beside the text, on a phone before it: first the contact, then what is near. */
export function NearYou({ near, page, visit, children }: Props) {
  const { language, to } = visit
  const say = articleWords(language)
  if (near.kind !== 'found')
    return (
      <>
        <AskWhere near={near} page={page} visit={visit} />
        {children}
      </>
    )
  return (
    <>
      {near.answer && <FirstContact answer={near.answer} place={near.place} page={page} visit={visit} />}
      {children}
      <Section id="tilbud" title={say.offersNear(near.place.name)} intro={say.offersIntro}>
        {near.offers.length > 0 ? (
          <OfferCards rows={near.offers} visit={visit} label={say.offersNear(near.place.name)} />
        ) : (
          <p>{say.noOffers}</p>
        )}
        <Buttons>
          <ButtonLink kind="quiet" href={to(`/tilbud?sted=${near.place.code}`)}>
            {say.allOffers(near.place.name)}
          </ButtonLink>
          <ButtonLink kind="quiet" href={to(addressOfForm(page.slug, page.form))}>
            {say.otherPlace}
          </ButtonLink>
        </Buttons>
      </Section>
    </>
  )
}

function AskWhere({ near, page, visit }: Props & { near: Exclude<Near, { kind: 'found' }> }) {
  const { language, to } = visit
  const say = articleWords(language)
  const ask = answerWords(language)
  return (
    <Section id="naer-dig" title={say.nearYou} intro={near.kind === 'choose' ? undefined : say.nearIntro}>
      <Form action={`${to(addressOfForm(page.slug, page.form))}#naer-dig`}>
        {near.kind === 'choose' ? (
          <>
            <HiddenField name={fields.place} value={near.typed} />
            <RadioCards
              name={fields.municipality}
              label={ask.askWhichMunicipality}
              hint={/^\d{4}$/.test(near.typed) ? ask.severalHint(near.typed) : undefined}
              options={near.places.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </>
        ) : (
          <TextField
            name={fields.place}
            label={say.place}
            value={near.typed}
            error={near.problem}
            autoComplete="postal-code"
          />
        )}
        <Button>{say.showNear}</Button>
      </Form>
    </Section>
  )
}

type Contact = { answer: Answer; place: Place; page: ArticlePage; visit: Visit }
/** The sentence to say and the question where one is in the course are for the one who is ill, and for nobody else. */
function FirstContact({ answer, place, page, visit: { language } }: Contact) {
  const say = answerWords(language)
  const words = articleWords(language)
  const label = words.contactIn(place.name)
  const isOwn = page.form === 'borger'
  const isChronic = page.edition?.article.group === 'lever-med-kraeft'
  if (answer.status === 'answered') {
    const { who, how, say: sentence } = answer.firstContact
    const quoted = { da: `»${sentence.da}«`, en: `“${sentence.en}”` }
    return (
      <AnswerBox
        id="naer-dig"
        label={label}
        who={who[language]}
        where={<p>{how[language]}</p>}
        say={isOwn ? { intro: say.youCanSay, sentence: quoted[language] } : undefined}
      >
        {isOwn ? !isChronic && <p>{words.otherSituation}</p> : <p>{words.writtenToTheIll}</p>}
      </AnswerBox>
    )
  }
  if (answer.status === 'unresolved')
    return (
      <AnswerBox
        id="naer-dig"
        tone="unknown"
        label={say.askHere}
        who={answer.askWhom.who[language]}
        where={<p>{answer.askWhom.how[language]}</p>}
      />
    )
  return null
}

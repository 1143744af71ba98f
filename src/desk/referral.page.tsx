import { waitingQuestion } from '#care/referrals/index.ts'
import { findOffersNear } from '#help/offers/index.ts'
import { dayFrom } from '#platform/calendar.ts'
import type { Problem } from '#platform/form.ts'
import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { askBoth } from '#platform/question.ts'
import { searchPlaces } from '#registers/places/index.ts'
import { ErrorSummary, PageHead } from '#ui/index.ts'
import type { HelpGround } from './help-ground.rules.ts'
import { helpGround } from './help-ground.store.ts'
import { registerOn } from './place-register.rules.ts'
import { receivers, waysFor } from './referral.rules.ts'
import { referralWords } from './referral.words.ts'
import { referralAnswerView } from './referral-answer.page.tsx'
import { ReferralForm, referralFields } from './referral-form.page.tsx'

const receiversShown = 100

/**
 * For a doctor, without an account: for a late effect and a place, which referral, to whom, with what text, and who is
 * responsible. It is about nobody in particular, so the address can be kept.
 */
export const referralPage = definePage({
  path: '/henvis',
  access: 'anyone',
  async get(visit) {
    const { db, query, today } = visit
    const given = (name: keyof typeof referralFields) => (query.get(referralFields[name]) ?? '').trim()
    const day = dayFrom(given('day')) ?? today
    const [ground, waiting] = await askBoth(db, helpGround(db), waitingQuestion(db))
    const told = { lateEffect: given('lateEffect'), place: given('place') }
    const words = given('municipality') || told.place
    const lateEffect = ground.lateEffects.find(({ slug }) => slug === told.lateEffect)
    const places = words ? (await searchPlaces(db, words, day)).found : null
    if (!lateEffect || places?.kind !== 'one') {
      // The form sends both; a link that changes one of them has left it out.
      const isAsked = query.has(referralFields.lateEffect) && query.has(referralFields.place)
      const problems = isAsked ? problemsIn(visit, told, Boolean(lateEffect), places?.kind) : []
      const municipalities = places?.kind === 'choose' ? places.municipalities : []
      const view = askView(visit, { ground, told, problems, municipalities })
      return problems.length > 0 ? invalid(view) : show(view)
    }
    const place = places.municipality
    const register = registerOn(place, day, ground.rows)
    const asked = {
      code: place.code,
      kinds: receivers,
      lateEffects: [lateEffect.slug],
      limit: receiversShown,
    }
    const near = await findOffersNear(db, asked, day)
    const asks = { municipality: place.code, date: day }
    const ways = waysFor(lateEffect, asks, register, near, waiting)
    return show(referralAnswerView(visit, { lateEffect, place, day, ways, ground }))
  },
})

type Told = { lateEffect: string; place: string }
function problemsIn({ language }: Visit, told: Told, isKnown: boolean, found: string | undefined): Problem[] {
  const say = referralWords(language)
  const unknown = told.place ? say.unknownPlace(told.place) : say.writePlace
  return [
    ...(isKnown ? [] : [{ field: referralFields.lateEffect, text: say.chooseLateEffect }]),
    ...(found === undefined || found === 'none' ? [{ field: referralFields.place, text: unknown }] : []),
  ]
}

type Asking = {
  ground: HelpGround
  told: Told
  problems: readonly Problem[]
  municipalities: readonly { code: string; name: string }[]
}
function askView(visit: Visit, { ground, ...asking }: Asking) {
  const say = referralWords(visit.language)
  return {
    title: say.title,
    body: (
      <>
        {asking.problems.length > 0 && (
          <ErrorSummary
            title={say.errors}
            errors={asking.problems.map(({ field, text }) => ({ name: field, message: text }))}
          />
        )}
        <PageHead over={say.over} title={say.title} lead={say.lead} />
        <ReferralForm visit={visit} lateEffects={ground.lateEffects} {...asking} />
      </>
    ),
  }
}

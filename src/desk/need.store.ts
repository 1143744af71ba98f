import { domainNames, needAsked, type OneNeed } from '#care/assessments/index.ts'
import { type SentOn, sentOnAbout } from '#care/referrals/index.ts'
import { searchNear, topicText } from '#help/offers/index.ts'
import { isUuid } from '#platform/form-use.ts'
import type { Visit } from '#platform/pages.ts'
import { askBoth, both } from '#platform/question.ts'
import type { Both } from '#platform/words.ts'
import type { LateEffect } from '#registers/lateeffects/index.ts'
import { placeSearch } from '#registers/places/index.ts'
import type { Checks } from '#registers/responsibilities/index.ts'
import { findHelpGround } from './help-ground.store.ts'
import { dutiesFor, type NeedDuties, offersFor } from './need-ways.rules.ts'
import { registerOn } from './place-register.rules.ts'

const offersRead = 20

export type FoundNeed = {
  readonly need: OneNeed
  readonly title: Both
  /** What was sent on about it. */
  readonly sent: readonly SentOn[]
  readonly lateEffect: LateEffect | null
  readonly place: { readonly code: string; readonly name: string } | null
  readonly duties: NeedDuties | null
  readonly checks: Checks
  readonly offers: ReturnType<typeof offersFor<Awaited<ReturnType<typeof searchNear>>['rows'][number]>>
  /** The register has no local offer for this late effect where the person lives. */
  readonly isMissing: boolean
}

/** The need of an address, with what the registers say to it today; unknown and forbidden are the same. */
export async function findNeed({ db, today, param, has }: Visit): Promise<FoundNeed | null> {
  const id = param('id')
  if (!isUuid(id)) return null
  const asked = both(db, needAsked(db, id), sentOnAbout(db, id))
  const [[need, sent], { all }] = await askBoth(db, asked, placeSearch(db, '', today))
  if (!need) return null
  const ground = await findHelpGround(db)
  const lateEffect = ground.lateEffects.find(({ slug }) => slug === need.lateEffect) ?? null
  const place = all.find(({ code }) => code === need.municipalityCode) ?? null
  const duties =
    place &&
    dutiesFor(lateEffect, { municipality: place.code, date: today }, registerOn(place, today, ground.rows))
  const slug = lateEffect?.slug ?? null
  const topic = slug ? topicText({ kind: 'late-effect', key: slug }) : null
  const sought = { lateEffects: slug ? [slug] : [], limit: offersRead, topics: topic ? [topic] : [] }
  const near = place && has('/tilbud') ? await searchNear(db, { code: place.code, ...sought }, today) : null
  const [da, en] = domainNames[need.domain]
  const own = need.ownWords ? { da: need.ownWords, en: need.ownWords } : { da, en }
  return {
    ...{ need, sent, lateEffect, place, duties, title: lateEffect?.name ?? own, checks: ground.rows.checks },
    offers: offersFor(near?.rows ?? [], slug),
    isMissing: topic !== null && (near?.missing.includes(topic) ?? false),
  }
}

import { Hono } from 'hono'
import { advicePages, callForAdvice } from '#care/advice/index.ts'
import {
  askHowItGoes,
  assessmentPages,
  freezeReactions,
  tellOfLateAlerts,
  tellUnits,
} from '#care/assessments/index.ts'
import { citizenPages, exampleIdentifierKey, tellOfShakenOverviews } from '#care/citizens/index.ts'
import { referralJobs, referralPages } from '#care/referrals/index.ts'
import {
  deskAddresses,
  deskCarePages,
  deskHelpPages,
  deskPages,
  handOverWhatIsLeft,
  houseFrame,
} from '#desk/index.ts'
import { knowledgePages } from '#help/knowledge/index.ts'
import { offerAddresses, offerJobs, offerPages } from '#help/offers/index.ts'
import { interopAddresses } from '#interop/index.ts'
import { type Address, unknownAddress } from '#platform/api.ts'
import { assetAddresses } from '#platform/assets.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/database.ts'
import { healthAddresses, type Readiness, watch } from '#platform/health.ts'
import type { House } from '#platform/house.ts'
import type { Job } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import type { Measures } from '#platform/measures.ts'
import { mount } from '#platform/mount.ts'
import { openApiPage } from '#platform/openapi.ts'
import type { Page } from '#platform/pages.ts'
import { secureHeaders } from '#platform/security.ts'
import { allWings, type Wing } from '#platform/settings.ts'
import {
  accountPages,
  clearKeptWords,
  clearLapsedDoors,
  enterAsAccount,
  keepWords,
} from '#registers/accounts/index.ts'
import { editionPages, reviewCalls } from '#registers/editions/index.ts'
import { factAddresses, factPages } from '#registers/facts/index.ts'
import { placeAddresses, placePages } from '#registers/places/index.ts'
import { responsibilityAddresses, responsibilityPages } from '#registers/responsibilities/index.ts'
import { standardPages } from '#registers/standards/index.ts'
import { termPages } from '#registers/terms/index.ts'
import { uiAssets } from '#ui/index.ts'
import { kinds, slots } from './kinds.ts'
import { aboutPersons } from './person-parts.ts'

type Room = {
  /** The wing that switches it on; the ground and the registers are always there. */
  readonly wing?: Wing
  readonly pages?: readonly Page[]
  readonly addresses?: readonly Address[]
  readonly jobs?: (origin: string) => readonly Job[]
}

/** Every room of the house in stair order: what it shows, what machines may ask it for, what it does by itself. */
const rooms: readonly Room[] = [
  { pages: placePages, addresses: placeAddresses },
  { pages: accountPages, jobs: () => [clearKeptWords, clearLapsedDoors] },
  { pages: termPages },
  { pages: factPages, addresses: factAddresses },
  { pages: responsibilityPages, addresses: responsibilityAddresses },
  { pages: standardPages },
  { wing: 'help', pages: offerPages, addresses: offerAddresses, jobs: offerJobs },
  { wing: 'help', pages: knowledgePages },
  { wing: 'care', pages: citizenPages(aboutPersons), jobs: (origin) => [tellOfShakenOverviews(origin)] },
  {
    wing: 'care',
    pages: assessmentPages,
    jobs: (origin) => [tellUnits, tellOfLateAlerts(origin), askHowItGoes(origin), freezeReactions],
  },
  { wing: 'care', pages: referralPages, jobs: referralJobs },
  { wing: 'care', pages: advicePages, jobs: () => [callForAdvice] },
  // Asked after the rooms: its addresses catch every word below /redaktion.
  { pages: editionPages(kinds, slots), jobs: () => [reviewCalls(kinds, slots)] },
  { pages: deskPages, addresses: deskAddresses, jobs: (origin) => [handOverWhatIsLeft(origin)] },
  { wing: 'care', pages: deskCarePages },
  { wing: 'help', pages: deskHelpPages, addresses: interopAddresses },
]
const roomsOf = (wings: readonly Wing[]) => rooms.filter(({ wing }) => !wing || wings.includes(wing))

/** Every page of the house with these wings. */
export function pagesOf(wings: readonly Wing[]): readonly Page[] {
  const on = roomsOf(wings)
  const addresses = on.flatMap((room) => room.addresses ?? [])
  return [...on.flatMap((room) => room.pages ?? []), ...addresses, openApiPage(addresses), unknownAddress]
}
/** The pages of the whole house. */
export const pages = pagesOf(allWings)

/** Every room's timed and queued work; links in mails begin with `origin`. */
export const jobs = (origin: string, wings: readonly Wing[] = allWings): readonly Job[] =>
  roomsOf(wings).flatMap((room) => room.jobs?.(origin) ?? [])

export type Ground = {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly measures: Measures
  readonly isDemo: boolean
  readonly origin: string | undefined
  /** How long a person stays signed in; eight hours unless told. */
  readonly sessionHours?: number | undefined
  /** What national identifiers are sealed with; the examples' own key unless told. */
  readonly identifierKey?: Uint8Array | undefined
  /** The wings that are on; all of them unless told. */
  readonly wings?: readonly Wing[]
  readonly readiness: Readiness
}

/** The whole house on one page: what is asked for first, and what stands behind it. */
export async function buildApp(ground: Ground): Promise<Hono> {
  const { database, clock, log, measures, isDemo, origin, sessionHours, readiness } = ground
  const identifierKey = ground.identifierKey ?? (isDemo ? exampleIdentifierKey : undefined)
  const house: House = {
    pages: ground.wings ? pagesOf(ground.wings) : pages,
    database,
    enter: enterAsAccount,
    keepWords,
    frame: houseFrame,
    clock,
    isDemo,
    origin,
    sessionHours,
    identifierKey,
    log,
  }
  const app = new Hono()
  app.use(watch(log, measures))
  app.use(secureHeaders(origin?.startsWith('https:') ?? false))
  app.route('/', healthAddresses(database, measures, readiness))
  app.route('/', assetAddresses(await uiAssets()))
  app.route('/', mount(house))
  return app
}

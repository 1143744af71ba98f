import { Hono } from 'hono'
import { exampleIdentifierKey } from '#care/citizens/index.ts'
import { deskAddresses, deskPages, houseFrame } from '#desk/index.ts'
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
import { taskPages } from '#registers/tasks/index.ts'
import { termPages } from '#registers/terms/index.ts'
import { uiAssets } from '#ui/index.ts'
import { kinds, slots } from './kinds.ts'

/** What machines may ask for. */
export const addresses: readonly Address[] = [
  ...placeAddresses,
  ...factAddresses,
  ...responsibilityAddresses,
  ...offerAddresses,
  ...deskAddresses,
  ...interopAddresses,
]

/** Every page of the house, in stair order. */
export const pages: readonly Page[] = [
  ...placePages,
  ...accountPages,
  ...taskPages,
  ...termPages,
  ...factPages,
  ...responsibilityPages,
  ...offerPages,
  ...knowledgePages,
  // Asked after the rooms: its addresses catch every word below /redaktion.
  ...editionPages(kinds, slots),
  ...deskPages,
  ...addresses,
  openApiPage(addresses),
  unknownAddress,
]

/** Every room's timed and queued work, in stair order; links in mails begin with `origin`. */
export const jobs = (origin: string): readonly Job[] => [
  clearKeptWords,
  clearLapsedDoors,
  reviewCalls(kinds, slots),
  ...offerJobs(origin),
]

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
  readonly readiness: Readiness
}

/** The whole house on one page: what is asked for first, and what stands behind it. */
export async function buildApp(ground: Ground): Promise<Hono> {
  const { database, clock, log, measures, isDemo, origin, sessionHours, readiness } = ground
  const identifierKey = ground.identifierKey ?? (isDemo ? exampleIdentifierKey : undefined)
  const house: House = {
    pages,
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

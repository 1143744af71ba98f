import type { Address } from '#platform/api.ts'
import type { Job } from '#platform/jobs.ts'
import type { Page } from '#platform/pages.ts'
import { askAboutOffers } from './asking.jobs.ts'
import { checkOffer } from './check-offer.page.tsx'
import { confirmOffer } from './confirm-offer.page.tsx'
import { confirmationAddress } from './confirmation-address.page.tsx'
import { confirmationAddresses } from './confirmation-addresses.page.tsx'
import { correctionPage } from './correction.page.tsx'
import { clearCorrections } from './corrections.jobs.ts'
import { correctionsPage } from './corrections.page.tsx'
import { gapsPage } from './gaps.page.tsx'
import { gapsAtPlacePage } from './gaps-at-place.page.tsx'
import { gapsCsv } from './gaps-csv.page.tsx'
import { groupCalendar } from './group-calendar.page.tsx'
import { groupStartPage } from './group-start.page.tsx'
import { groupStartsPage } from './group-starts.page.tsx'
import { importOffers } from './import-offers.page.tsx'
import { offerCalendar } from './offer-calendar.page.tsx'
import { offerChanges } from './offer-changes.page.tsx'
import { offerChangesCsv } from './offer-changes-csv.page.tsx'
import { offerImportPage } from './offer-import.page.tsx'
import { importJobs } from './offer-imports.jobs.ts'
import { offersPage } from './offers.page.tsx'
import { offersAddress } from './offers-address.page.tsx'
import { offersCsv } from './offers-csv.page.tsx'
import { openConfirmation } from './open-confirmation.page.tsx'
import { suggestCorrection } from './suggest-correction.page.tsx'
import { tellGapPage } from './tell-gap.page.tsx'

/** What this room shows. */
export const offerPages: readonly Page[] = [
  offersPage,
  offersCsv,
  confirmOffer,
  openConfirmation,
  checkOffer,
  suggestCorrection,
  offerCalendar,
  groupCalendar,
  groupStartsPage,
  groupStartPage,
  offerChanges,
  offerChangesCsv,
  correctionsPage,
  correctionPage,
  confirmationAddresses,
  confirmationAddress,
  gapsPage,
  tellGapPage,
  gapsAtPlacePage,
  gapsCsv,
  importOffers,
  offerImportPage,
]
/** What machines may ask it for. */
export const offerAddresses: readonly Address[] = [offersAddress]
/** What it does by itself; links in mails begin with `origin`. */
export const offerJobs = (origin: string): readonly Job[] => [
  askAboutOffers(origin),
  clearCorrections,
  ...importJobs,
]

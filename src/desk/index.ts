import type { Page } from '#platform/pages.ts'
import { accessibilityPage, designPage, privacyPage } from './about.page.tsx'
import { articleFormPage, articlePage } from './article.page.tsx'
import { responsibilityChanges } from './changes.page.tsx'
import { changesCsv } from './changes-csv.page.tsx'
import { comesBackPage } from './comes-back.page.tsx'
import { denmarkMapPage } from './denmark-map.page.tsx'
import { denmarkMapCsv } from './denmark-map-csv.page.tsx'
import { findHelpPage } from './find-help.page.tsx'
import { handoverPage } from './handover.page.tsx'
import { handoversPage } from './handovers.page.tsx'
import { home } from './home.page.tsx'
import { keptOverviewPage } from './kept-overview.page.tsx'
import { keptOverviewsPage } from './kept-overviews.page.tsx'
import { mailPage } from './mail.page.tsx'
import { myOverviewPage } from './my-overview.page.tsx'
import { myTasksPage } from './my-tasks.page.tsx'
import { needPage } from './need.page.tsx'
import { offerPage } from './offer.page.tsx'
import { operationsPage } from './operations.page.tsx'
import { placePage } from './place.page.tsx'
import { professionalsPage } from './professionals.page.tsx'
import { referralPage } from './referral.page.tsx'
import { responsibilitiesAddress } from './responsibilities-address.page.tsx'
import { somethingToDoPage } from './something-to-do.page.tsx'
import { sourcesPage } from './sources.page.tsx'
import { tablePaperPage } from './table-paper.page.tsx'
import { whoIsResponsible } from './who-is-responsible.page.tsx'

export { handOverWhatIsLeft } from './ended-posts.jobs.ts'
export { houseFrame } from './frame.page.tsx'
export { paperDoors } from './paper-doors.rules.ts'

export const deskPages: readonly Page[] = [
  home,
  myTasksPage,
  handoversPage,
  handoverPage,
  whoIsResponsible,
  responsibilityChanges,
  changesCsv,
  placePage,
  sourcesPage,
  accessibilityPage,
  privacyPage,
  designPage,
  operationsPage,
  mailPage,
]
/** The desk's pages about offers and knowledge: they go with the wing help. */
export const deskHelpPages: readonly Page[] = [
  findHelpPage,
  somethingToDoPage,
  professionalsPage,
  referralPage,
  articlePage,
  articleFormPage,
  denmarkMapPage,
  denmarkMapCsv,
  offerPage,
]
/** The desk's pages about one person: they go with the wing care. */
export const deskCarePages: readonly Page[] = [
  comesBackPage,
  myOverviewPage,
  keptOverviewsPage,
  keptOverviewPage,
  tablePaperPage,
  needPage,
]
export const deskAddresses = [responsibilitiesAddress]

import type { Page } from '#platform/pages.ts'
import { coursesPage } from './courses.page.tsx'
import { deathPage } from './death.page.tsx'
import { emergencyPage } from './emergency.page.tsx'
import { emergencyLookPage } from './emergency-look.page.tsx'
import { everythingPage } from './everything.page.tsx'
import type { PersonPart } from './everything.store.ts'
import { givePermissionPage } from './give-permission.page.tsx'
import { myContactsPage } from './my-contacts.page.tsx'
import { myDetailsPage } from './my-details.page.tsx'
import { myFactsPage } from './my-facts.page.tsx'
import { type MyDoor, myPage } from './my-page.page.tsx'
import { myPermissionsPage, permissionCodePage } from './my-permissions.page.tsx'
import { type CourseDoor, personPage } from './person.page.tsx'
import { startCoursePage } from './start-course.page.tsx'
import { endCoursePage, unitContactsPage, unitDetailsPage } from './unit-acts.page.tsx'
import { unitPermissionPage } from './unit-permission.page.tsx'

/** What rooms above add to the pages of a person: doors on the two start pages, and their part of everything. */
export type Above = {
  readonly doors: readonly MyDoor[]
  readonly courseDoors: readonly CourseDoor[]
  readonly parts: readonly PersonPart[]
}

/** What this room shows. */
export const citizenPages = ({ doors, courseDoors, parts }: Above): readonly Page[] => [
  myPage(doors),
  myDetailsPage,
  myContactsPage,
  myFactsPage,
  myPermissionsPage,
  permissionCodePage,
  givePermissionPage,
  everythingPage(parts),
  coursesPage,
  startCoursePage,
  personPage(courseDoors),
  unitDetailsPage,
  unitContactsPage,
  unitPermissionPage,
  endCoursePage,
  deathPage,
  emergencyPage,
  emergencyLookPage,
]

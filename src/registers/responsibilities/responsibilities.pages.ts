import type { Address } from '#platform/api.ts'
import type { Page } from '#platform/pages.ts'
import { rightsPage } from './rights.page.tsx'
import { rightsAddress } from './rights-address.page.tsx'

/** What this room shows; who is responsible is shown by the desk, together with the places. */
export const responsibilityPages: readonly Page[] = [rightsPage]
/** What machines may ask it for. */
export const responsibilityAddresses: readonly Address[] = [rightsAddress]

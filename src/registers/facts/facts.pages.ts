import type { Address } from '#platform/api.ts'
import type { Page } from '#platform/pages.ts'
import { figurePage, figuresPage } from './figures.page.tsx'
import { figureAddress, figuresAddress } from './figures-address.page.tsx'

/** What this room shows. */
export const factPages: readonly Page[] = [figuresPage, figurePage]
/** What machines may ask it for. */
export const factAddresses: readonly Address[] = [figuresAddress, figureAddress]

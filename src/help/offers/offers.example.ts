import { shippedJson } from '#platform/shipped.ts'
import { offersSchema } from './offer.rules.ts'

/** The offers as they ship. */
export const shippedOffers = () => offersSchema.parse(shippedJson('offers/offers.json'))

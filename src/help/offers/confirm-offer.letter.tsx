import type { Both } from '#platform/words.ts'
import { linkWithinDays } from './asking.rules.ts'

/** Asks a provider whether its offer still stands. It names the offer, which anybody may read, and no person. */
export const confirmOfferMail = (offer: Both, link: string) => ({
  subject: 'Stemmer det, der står om jeres tilbud?',
  body: [
    `Jeres tilbud står i Følgeskab, hvor mennesker leder efter hjælp:\n${offer.da}`,
    `Se, hvad der står, og svar: Det stemmer, det er ændret, eller tilbuddet er lukket. I skal ikke logge ind.\n${link}`,
    `Linket virker i ${linkWithinDays} dage. At åbne det er ikke et svar. Har vi spurgt det forkerte sted, kan I se bort fra mailen.`,
    `In English: please open the link and tell us whether what is written about “${offer.en}” is still right.`,
    '',
  ].join('\n\n'),
})

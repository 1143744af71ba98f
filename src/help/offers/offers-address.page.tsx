import { z } from 'zod'
import { defineAddress } from '#platform/api.ts'
import { NotThere } from '#platform/problem.ts'
import { searchPlaces } from '#registers/places/index.ts'
import { inEnglish, offerShape } from './offer-in-english.rules.ts'
import { type Asked, searchOffers } from './offer-search.store.ts'
import { choices, chosenIn } from './offer-traits.rules.ts'
import { findWording } from './offer-wording.store.ts'
import { mostLetters } from './offer-words.rules.ts'
import { minuteOfWeek } from './opening.rules.ts'

const onePage = 50

export const offersAddress = defineAddress({
  path: '/api/v1/offers',
  summary:
    'Offers of help in the words of Open Referral HSDS where it has one, best answer first; null is "not given".',
  query: z.object({
    q: z.string().max(mostLetters).optional().describe(`Words, loosely typed; at most ${mostLetters} signs.`),
    sted: z
      .string()
      .max(mostLetters)
      .optional()
      .describe('A postcode, a municipality code or a name: offers for those who live there.'),
    henvisning: z.enum(choices.henvisning).optional().describe('Referral needed: nej, ja or ikke-oplyst.'),
    form: z.enum(choices.form).optional().describe('fremmoede: in person; digital: online or by telephone.'),
    til: z
      .enum(choices.til)
      .optional()
      .describe(
        'For patienter (those who have or have had cancer), paaroerende (relatives), efterladte (bereaved), boern (children).',
      ),
    nu: z
      .enum(choices.nu)
      .optional()
      .describe('aabent: open at this moment, as told; never on public holidays.'),
    aktivitet: z.enum(choices.aktivitet).optional().describe('What one does there.'),
    niveau: z.enum(choices.niveau).optional().describe('How much special knowledge it takes.'),
    side: z.coerce
      .number()
      .int()
      .min(1)
      .max(10_000)
      .optional()
      .describe(`Which page of ${onePage} offers, from 1.`),
    senfoelge: z.string().optional().describe('The slug of a late effect that the offer names.'),
  }),
  answer: z.object({
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    offers: z.array(
      offerShape.extend({
        distance_km: z
          .int()
          .nullable()
          .describe(
            'From the municipality asked about; null where the offer stands nowhere or no place is asked.',
          ),
      }),
    ),
  }),
  async handle({ db, today, now }, { q = '', sted, side = 1, ...filters }) {
    const found = sted === undefined ? null : (await searchPlaces(db, sted, today)).found
    if (found?.kind === 'none') return new NotThere('sted', `No municipality is known by ${sted}.`)
    if (found?.kind === 'choose') {
      const codes = found.municipalities.map(({ code }) => code).join(', ')
      return new NotThere('sted', `${sted} may be several municipalities. Use one of their codes: ${codes}.`)
    }
    const given = Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : []))
    const asked: Asked = {
      code: found?.municipality.code ?? null,
      chosen: chosenIn(new URLSearchParams(given)),
      wording: await findWording(db, q),
      ...{ counts: 'hits', after: (side - 1) * onePage, most: onePage },
    }
    const { rows, count } = await searchOffers(db, asked, { today, minute: minuteOfWeek(now) })
    const offers = rows.map((row) => ({ ...inEnglish(row), distance_km: row.km }))
    return { total: count, page: side, pages: Math.ceil(count / onePage), offers }
  },
})

import type { Language } from '#platform/words.ts'
import type { Offer } from './offer.rules.ts'

/** An offer in the words of schema.org; what is not given is left out, as that vocabulary has no word for it. */
export function offerInSchemaOrg(offer: Offer, language: Language) {
  const { name, description, organisation, area, phone, eligibility } = offer
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    identifier: offer.uuid,
    name: name[language],
    description: description[language],
    provider: { '@type': 'Organization', name: organisation, ...(phone && { telephone: phone }) },
    areaServed: { '@type': area.level === 'nation' ? 'Country' : 'AdministrativeArea', name: area.name },
    ...(eligibility && { audience: { '@type': 'Audience', audienceType: eligibility[language] } }),
  }
}

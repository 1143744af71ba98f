import type { OfferSort } from '#help/offers/index.ts'
import type { TaskCode } from '#registers/responsibilities/index.ts'

/** Whose duty stands beside an offer: the tasks that this sort of help may answer. None where no duty is like it. */
const tasks: Readonly<Partial<Record<OfferSort, readonly TaskCode[]>>> = {
  'late-effects-clinic': ['senfoelgeklinik', 'udredning_senfoelger_sygehus'],
  'hospital-department': ['udredning_senfoelger_sygehus', 'opfoelgning_sygehus'],
  'municipal-rehab': ['afklarende_samtale', 'rehabilitering_kommune', 'almen_genoptraening'],
  'residential-rehab': ['rehabilitering_kommune', 'specialiseret_rehabilitering'],
  'counselling-centre': ['raadgivning', 'information'],
  'family-support': ['raadgivning', 'social_stoette'],
}

export const tasksBeside = (kind: OfferSort): readonly TaskCode[] => tasks[kind] ?? []

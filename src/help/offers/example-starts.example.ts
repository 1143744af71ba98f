import { accountIdOfExample, exampleId, exampleUnits } from '#registers/accounts/accounts.example.ts'
import { anOffer } from './offers.example.ts'

export const startIdOfExample = (key: string) => exampleId(`start:${key}`)

/** An invented offer of the examples' health centre, so that its groups have somewhere to stand. */
export const exampleOffer = anOffer({
  id: 'eksempel-hold-naestved',
  name: { da: 'Eksempel: Hold i Næstved', en: 'Example: Groups in Næstved' },
  description: {
    da: 'Opdigtet: hold med træning og samtale for mennesker, der har eller har haft kræft.',
    en: 'Invented: groups with training and conversation for people who have or have had cancer.',
  },
  organisation: 'Eksempel: Sundhedscenter, Næstved Kommune',
  area: { level: 'municipality', key: '0370', name: 'Næstved Kommune' },
  municipalityCodes: ['0370'],
})

const start = (
  key: string,
  name: string,
  on: string,
  at: string | null,
  [places, free]: [number, number],
) => ({
  id: startIdOfExample(key),
  offer_key: exampleOffer.id,
  unit_id: exampleUnits.health.id,
  name,
  starts_on: on,
  starts_at: at,
  places,
  free,
  told_at: '2026-11-20T08:00:00Z',
  told_by: accountIdOfExample('koordinator'),
})
export const exampleStarts = [
  start('krop', 'Krop og kræft', '2026-12-08', '10:00', [12, 3]),
  start('krop-igen', 'Krop og kræft', '2027-01-12', '10:00', [12, 9]),
  start('traethed', 'Når trætheden bliver', '2027-01-14', null, [8, 0]),
]

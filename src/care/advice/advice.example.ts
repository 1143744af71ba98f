import { exampleId, exampleUnits } from '#registers/accounts/accounts.example.ts'

export const adviceIdOfExample = (key: 'released' | 'proposed') => exampleId(`advice:${key}`)

const invented = {
  organisation_id: exampleUnits.clinic.id,
  late_effect: 'traethed',
  written_at: '2026-11-02T10:00:00+01:00',
  written_by_name: 'Kaj Lyng (eksempel)',
}
/** Invented, and without any advice in it: one that colleagues read, one that waits for a colleague of whoever wrote it. */
export const exampleAdvice = [
  {
    ...invented,
    id: adviceIdOfExample('released'),
    question: 'Opdigtet eksempel: Her står det, kolleger spørger om',
    answer: 'Her ville klinikkens råd stå. Teksten er opdigtet og giver ingen råd om behandling.',
    released_at: '2026-11-04T10:00:00+01:00',
    released_by_name: 'Katrine Mose (eksempel)',
    assured_on: '2026-11-04',
  },
  {
    ...invented,
    id: adviceIdOfExample('proposed'),
    question: 'Opdigtet eksempel: Et råd, som en kollega skal læse',
    answer:
      'Teksten er opdigtet. Når en anden på klinikken har læst og frigivet den, kan kolleger finde den.',
  },
]

import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { exampleUnits } from '#registers/accounts/accounts.example.ts'

/** An invented summary about an invented person: every line says so, and nothing in it is advice. */
export const exampleTreatment = {
  id: personIdOfExample('treatment:ida'),
  person_id: personIdOfExample('ida'),
  organisation_id: exampleUnits.oncology.id,
  disease: 'Brystkræft (opdigtet eksempel)',
  operation: 'Operation i marts 2026 (opdigtet eksempel)',
  medicine: 'Kemoterapi (opdigtet eksempel)',
  radiation: null,
  dates: 'Marts til oktober 2026 (opdigtet eksempel)',
  watch: 'Her skriver hospitalet, hvad man kan holde øje med. Eksemplet giver ingen råd.',
  way_back: 'Ring 00 00 00 00 (opdigtet nummer)',
  written_at: '2026-11-18T10:00:00+01:00',
  written_by_name: 'Henrik Toft (eksempel)',
}

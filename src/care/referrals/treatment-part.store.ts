import { grounds, type PersonPart, toldOf } from '#care/citizens/index.ts'
import { treatmentTask } from './treatment.rules.ts'

/** What a hospital has summed up about the person: part of a course, closed until its day when they leave. */
export const treatmentPart: PersonPart = {
  name: 'treatment',
  title: { da: 'Behandlingsoversigter om dig', en: 'Summaries of your treatment' },
  async leave(db, { subject }, { personId, until }) {
    if (subject !== `person:${personId}`) throw new Error('this permit is about somebody else')
    const lines = (count: number, ground: string) =>
      toldOf([{ what: 'summaries of treatment', count, ground }])
    // The task of general practice goes with it: nothing is left to read.
    await db`
      select tasks.close_task(${treatmentTask}, 'treatment:' || t.id) from referrals.treatment t where t.person_id = ${personId}`
    const one = until
      ? await db`update referrals.treatment set organisations = '{}' where person_id = ${personId}`
      : await db`delete from referrals.treatment where person_id = ${personId}`
    return until
      ? { erased: [], closed: lines(one.count, grounds.course) }
      : { erased: lines(one.count, grounds.over), closed: [] }
  },
  async collect(db, personId) {
    const [row] = await db<{ content: unknown }[]>`
      select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('written', t.written_at, 'by', t.written_by_name,
          'disease', t.disease, 'operation', t.operation, 'medicine', t.medicine, 'radiation', t.radiation, 'dates', t.dates,
          'watch', t.watch, 'way_back', t.way_back, 'read', t.read_at, 'read_as', t.read_as, 'practice_read', t.practice_read_at)) order by t.written_at), '[]')
          as content
        from referrals.treatment t where t.person_id = ${personId}`
    return row?.content ?? null
  },
}
